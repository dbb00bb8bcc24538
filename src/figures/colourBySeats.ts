// States by their seats in the Groups of Governmental Experts: how many of them, or whether in one group. A group counts
// from when it begins. Only confirmed seats make the colour; the others are told apart and named.
import type { ProcessId, StateCode } from '../atlas/brand';
import type { Day } from '../atlas/dates';
import { isMemberOn } from '../atlas/membership';
import type { Atlas, Process, Seat, State } from '../atlas/model';
import { formatDateInWords, formatSpanInWords } from '../i18n/format';
import { formatList } from '../i18n/formatList';
import { lenses } from '../i18n/lenses';
import { createColouring } from './colouring';
import type { ClassKey, Colouring, LensWords, Texture } from './colouring';
import { nameOfSeats } from './nameOfLens';
import { SILENT, deepen, rampTextures, unsureTexture } from './ramp';

const words = lenses.seats;
const HUE = '--process-gge';
const STEPS = 6;
const STEP_KEYS = [1, 2, 3, 4, 5, 6] as const;

/** The classes of all groups and of a single one, in the order of legends and tables. */
export const SEAT_KEYS: readonly ClassKey[] = [
  ...STEP_KEYS.map((count): ClassKey => `seats-${count}`).reverse(),
  'seat-member',
  'seat-unsure',
  'seat-none',
  'seat-before',
  'not-yet-member',
];

const TEXTURES: ReadonlyMap<ClassKey, Texture> = new Map<ClassKey, Texture>([
  ...rampTextures(HUE, STEPS).map((texture, index): [ClassKey, Texture] => [
    `seats-${STEP_KEYS[index] ?? 1}`,
    texture,
  ]),
  ['seat-member', [deepen(HUE)]],
  ['seat-unsure', unsureTexture(HUE)],
  ['seat-none', SILENT],
  ['seat-before', ['var(--paper)']],
]);

/** The groups whose members are on record, earliest first. */
export function seatedGroups(atlas: Atlas): readonly Process[] {
  const seated = new Set(atlas.seats.map(({ process }) => process));
  return [...atlas.processes.values()]
    .filter(({ id }) => seated.has(id))
    .sort((a, b) => a.stretch.from - b.stretch.from);
}

/** `null` where no seat in it is on record, such as in a process that is open to all. */
export function colourBySeats(atlas: Atlas, process: ProcessId | 'all', on: Day): Colouring | null {
  const groups = seatedGroups(atlas);
  if (process === 'all') return colourByAllSeats(atlas, groups, on);
  const group = groups.find(({ id }) => id === process);
  return group ? colourByGroup(atlas, group, on) : null;
}

function colour(
  atlas: Atlas,
  on: Day,
  classify: (state: State) => ClassKey,
  own: Omit<LensWords, 'textures' | 'heading'>,
): Colouring {
  const classOf = (state: State): ClassKey =>
    state.isMember && !isMemberOn(state, on) ? 'not-yet-member' : classify(state);
  const { counts, ...colouring } = createColouring(atlas, new Map(), classOf, SEAT_KEYS);
  const seated = counts.filter(({ key }) => isSeated(key) || key === 'seat-unsure');
  return {
    ...colouring,
    counts,
    onRecord: seated.reduce((sum, { members }) => sum + members, 0),
    own: { textures: TEXTURES, heading: words.heading, ...own },
  };
}

const isSeated = (key: ClassKey) => key.startsWith('seats-') || key === 'seat-member';

function tally(keys: readonly ClassKey[]): readonly string[] {
  const seated = keys.filter(isSeated).length;
  const unsure = keys.filter((key) => key === 'seat-unsure').length;
  return [words.seated(seated), ...(unsure > 0 ? [words.unsureSeated(unsure)] : [])];
}

function colourByAllSeats(atlas: Atlas, groups: readonly Process[], on: Day): Colouring {
  const begun = groups.filter(({ stretch }) => stretch.from <= on);
  const seatsOf = new Map<StateCode, readonly Seat[]>();
  for (const group of begun)
    for (const seat of atlas.seats.filter(({ process }) => process === group.id))
      seatsOf.set(seat.state, [...(seatsOf.get(seat.state) ?? []), seat]);
  const classify = ({ id }: State): ClassKey => {
    const seats = seatsOf.get(id) ?? [];
    const confirmed = seats.filter(({ isConfirmed }) => isConfirmed).length;
    if (confirmed === 0) return seats.length > 0 ? 'seat-unsure' : 'seat-none';
    return `seats-${STEP_KEYS[Math.min(confirmed, STEPS) - 1] ?? STEPS}`;
  };
  return colour(atlas, on, classify, {
    caption({ counts, onRecord }, { asof, lang }) {
      const unsure = counts.find(({ key }) => key === 'seat-unsure')?.members ?? 0;
      return {
        title: nameOfSeats(atlas, 'all'),
        statement: null,
        coverage: words.coverage(formatDateInWords(asof, lang), begun.length, onRecord, unsure),
        brief: words.brief(formatDateInWords(asof, lang, 'short'), begun.length, onRecord),
      };
    },
    meaning(key) {
      if (key === 'seat-none') return words.none;
      if (key === 'seat-unsure') return words.unsureOnly;
      const count = STEP_KEYS.find((step) => key === `seats-${step}`);
      return count ? words.count(count, count === STEPS && groups.length > STEPS) : null;
    },
    remark(state) {
      const named = (seatsOf.get(state) ?? []).map(({ process, isConfirmed }) => {
        const name = shortOf(atlas, process);
        return isConfirmed ? name : lenses.unsure(name);
      });
      const chairs = begun.flatMap((group) =>
        chairsFrom(group, state).map((person) => words.chairOf(group.short, person)),
      );
      return [...named, ...chairs].length > 0 ? lenses.join([...named, ...chairs]) : null;
    },
    tally,
  });
}

function colourByGroup(atlas: Atlas, group: Process, on: Day): Colouring {
  const hasBegun = group.stretch.from <= on;
  const seats = atlas.seats.filter(({ process }) => process === group.id);
  const unsure = seats.filter(({ isConfirmed }) => !isConfirmed).length;
  const seatOf = new Map(seats.map((seat) => [seat.state, seat]));
  const classify = ({ id }: State): ClassKey => {
    if (!hasBegun) return 'seat-before';
    const seat = seatOf.get(id);
    if (!seat) return 'seat-none';
    return seat.isConfirmed ? 'seat-member' : 'seat-unsure';
  };
  return colour(atlas, on, classify, {
    caption(_, { asof, lang }) {
      const title = nameOfSeats(atlas, group.id);
      const start = formatDateInWords(group.start, lang);
      if (!hasBegun)
        return {
          title,
          statement: null,
          coverage: words.before(formatDateInWords(asof, lang), start),
          brief: words.beforeBrief(start),
        };
      const dates = formatSpanInWords(group.start, group.end, lang);
      const chairs = group.chairs.map(({ name, state }) => {
        const from = atlas.states.get(state as StateCode)?.name;
        return from ? `${name} (${from})` : name;
      });
      return {
        title,
        statement: null,
        coverage: words.groupCoverage(dates, seats.length, unsure, formatList(chairs, lang)),
        brief: words.groupBrief(seats.length, unsure),
      };
    },
    meaning(key) {
      if (key === 'seat-member') return words.member;
      if (key === 'seat-unsure') return words.unsure;
      if (key === 'seat-before') return words.notBegun;
      return key === 'seat-none' ? (unsure > 0 ? words.notOnList : words.notMember) : null;
    },
    remark(state) {
      const chairs = hasBegun ? chairsFrom(group, state) : [];
      return chairs.length > 0 ? lenses.join(chairs.map(words.chair)) : null;
    },
    tally: (keys) => (hasBegun ? tally(keys) : []),
  });
}

const shortOf = (atlas: Atlas, process: ProcessId) => atlas.processes.get(process)?.short ?? process;

const chairsFrom = ({ chairs }: Process, state: StateCode): readonly string[] =>
  chairs.filter((chair) => chair.state === state).map(({ name }) => name);
