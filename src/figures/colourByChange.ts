// States by what became of their stance on a question from one day to another. Loaded when two dates are compared.
import type { StateCode } from '../atlas/brand';
import type { Day } from '../atlas/dates';
import type { Atlas, Question } from '../atlas/model';
import { stanceOf } from '../atlas/stance';
import type { Standing } from '../atlas/stance';
import { STANCES } from '../atlas/vocabulary';
import { classOfChange, createChangeWords } from './changeWords';
import { createColouring } from './colouring';
import type { ClassKey, Colouring, Texture } from './colouring';

const ON_RECORD: readonly ClassKey[] = [
  ...STANCES.map((stance): ClassKey => `new-${stance}`),
  ...STANCES.map((stance): ClassKey => `moved-${stance}`),
  'unchanged',
];

/** The classes of two dates, in the order of legends and tables. */
export const CHANGE_KEYS: readonly ClassKey[] = [
  ...ON_RECORD.slice(0, -1),
  'withdrawn',
  'unchanged',
  'none',
  'not-yet-member',
];

/** The colour is that of the stance come to: checked for who is new on record, studded for who moved. */
export function colourByChange(
  atlas: Atlas,
  question: Question,
  since: Day,
  on: Day,
  groups: boolean,
): Colouring {
  const standings = (at: Day): ReadonlyMap<StateCode, Standing> =>
    new Map([...atlas.states.keys()].map((id) => [id, stanceOf(atlas, id, question.id, at, { groups })]));
  const standingBefore = standings(since);
  const standingOf = standings(on);
  const classify = (id: StateCode) => classOfChange(standingBefore.get(id), standingOf.get(id));
  const { counts, ...colouring } = createColouring(atlas, standingOf, ({ id }) => classify(id), CHANGE_KEYS);
  const members = [...atlas.states.values()].filter(({ isMember }) => isMember);
  return {
    ...colouring,
    counts,
    onRecord: counts.reduce((sum, count) => sum + (ON_RECORD.includes(count.key) ? count.members : 0), 0),
    throughGroup: members.filter(({ id }) => isThroughGroup(standingOf.get(id))).length,
    own: {
      textures: TEXTURES,
      heading: null,
      ...createChangeWords(atlas, question, standingBefore, standingOf),
    },
  };
}

function isThroughGroup(standing: Standing | undefined): boolean {
  return standing?.kind === 'stance' && standing.voice === 'group';
}

/** None of them is one of the textures that tell own words from those of others. */
const TEXTURES: ReadonlyMap<ClassKey, Texture> = new Map<ClassKey, Texture>([
  ...STANCES.flatMap((stance): [ClassKey, Texture][] => [
    [`new-${stance}`, ['var(--paper)', 'M0,0H3V6H6V3H0Z', `var(--${stance})`]],
    [`moved-${stance}`, [`var(--${stance})`, 'M2,2H4V4H2Z', 'var(--paper)']],
  ]),
  ['withdrawn', ['var(--paper)', 'M0,0H6V1H1V6H0Z', 'var(--ink-soft)']],
  ['unchanged', ['var(--silent-line)']],
]);
