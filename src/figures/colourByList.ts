// States by whether a list on record names them: who tabled a text, joined it, was counted through a group. Of a list
// that is not complete nothing is said about those whom it does not name.
import type { GroupId, StateCode } from '../atlas/brand';
import { lastDay } from '../atlas/dates';
import { isMemberOn } from '../atlas/membership';
import type { Atlas, Cosponsorship, State } from '../atlas/model';
import { formatDateInWords } from '../i18n/format';
import { lenses } from '../i18n/lenses';
import { createColouring } from './colouring';
import type { ClassKey, Colouring, LensWords, Texture } from './colouring';
import { nameOfList } from './nameOfLens';
import { SILENT, deepen, unsureTexture } from './ramp';

const words = lenses.list;
const HUE = '--process-unga';

/** In the order of legends and tables. */
export const LIST_KEYS: readonly ClassKey[] = [
  'list-lead',
  'list-named',
  'list-through',
  'list-off',
  'not-yet-member',
];

const NAMED: readonly ClassKey[] = LIST_KEYS.slice(0, 3);

/** All that a list names, those who tabled the text included; on record even where the other names are not. */
export function namedOn({ leads, states }: Cosponsorship): readonly StateCode[] {
  return [...new Set([...leads, ...states])];
}

/** `null` for a list that names nobody. */
export function colourByList(atlas: Atlas, list: Cosponsorship): Colouring | null {
  const named = namedOn(list);
  if (named.length === 0) return null;
  const day = lastDay(list.date);
  const groupOf = new Map(
    list.throughGroup.flatMap(({ group, states }) => states.map((state) => [state as StateCode, group])),
  );
  const classify = (state: State): ClassKey => {
    const { id } = state;
    if (state.isMember && !isMemberOn(state, day)) return 'not-yet-member';
    if (list.leads.includes(id)) return 'list-lead';
    if (groupOf.has(id)) return 'list-through';
    return list.states.includes(id) ? 'list-named' : 'list-off';
  };
  const { counts, ...colouring } = createColouring(atlas, new Map(), classify, LIST_KEYS);
  const sumOf = (keys: readonly ClassKey[]) =>
    counts.reduce((sum, { key, members }) => sum + (keys.includes(key) ? members : 0), 0);
  return {
    ...colouring,
    counts,
    onRecord: sumOf(NAMED),
    throughGroup: sumOf(['list-through']),
    own: { textures: texturesOf(list), heading: words.heading, ...createWords(atlas, list, groupOf) },
  };
}

/** Names that are not confirmed are told apart by how they are drawn, each kind in its own way. */
function texturesOf({ isConfirmed }: Cosponsorship): ReadonlyMap<ClassKey, Texture> {
  const strong = deepen(HUE);
  const middle = `color-mix(in srgb, ${strong} 60%, var(--paper))`;
  const pale = `color-mix(in srgb, ${strong} 28%, var(--paper))`;
  const unsure = unsureTexture(HUE);
  return new Map<ClassKey, Texture>([
    ['list-lead', isConfirmed ? [strong] : [strong, unsure[1] ?? '', 'var(--paper)']],
    [
      'list-named',
      isConfirmed ? [middle, 'M2,2H4V4H2Z', 'var(--paper)'] : [unsure[0], unsure[1] ?? '', middle],
    ],
    ['list-through', ['var(--paper)', 'M0,0H3V6H0Z', isConfirmed ? middle : pale]],
    ['list-off', SILENT],
  ]);
}

function createWords(
  atlas: Atlas,
  list: Cosponsorship,
  groupOf: ReadonlyMap<StateCode, string>,
): Omit<LensWords, 'textures' | 'heading'> {
  const confirmed = (text: string) => (list.isConfirmed ? text : lenses.unsure(text));
  const title = nameOfList(atlas, list);
  return {
    caption({ onRecord, throughGroup }, { lang }) {
      const isLeadsOnly = list.states.length === 0;
      const named = [
        list.count !== null && list.count > onRecord && !isLeadsOnly
          ? words.ofCount(onRecord, list.count)
          : isLeadsOnly
            ? words.leadsOnly(onRecord)
            : words.names(onRecord),
        ...(throughGroup > 0 ? [words.ofThese(throughGroup)] : []),
      ].join(', ');
      const sentences = [
        `${formatDateInWords(list.date, lang)}. ${named}.`,
        list.isComplete ? words.complete : words.incomplete,
        ...(list.isConfirmed ? [] : [words.unsure]),
      ];
      return {
        title,
        statement: title === list.title ? null : list.title,
        coverage: sentences.join(' '),
        brief: [named, ...(list.isComplete ? [] : [words.briefIncomplete])].join('; '),
      };
    },
    meaning(key) {
      if (key === 'list-lead') return confirmed(words.lead);
      if (key === 'list-named') return confirmed(words.named[list.kind]);
      if (key === 'list-through') return confirmed(words.through);
      return key === 'list-off' ? (list.isComplete ? words.off : words.offIncomplete) : null;
    },
    remark(state) {
      const group = groupOf.get(state);
      return group ? words.throughGroup(atlas.groups.get(group as GroupId)?.name ?? group) : null;
    },
    tally: (keys) => [words.onList(keys.filter((key) => NAMED.includes(key)).length)],
  };
}
