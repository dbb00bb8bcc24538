// Of each group of states, how many members are on record on each question as of the date: by name, or through a group
// only, by the rule that colours the map.
import type { GroupId, QuestionId, StateCode } from '../../atlas/brand';
import { isMemberOn, isMembershipOn } from '../../atlas/membership';
import { stanceOf } from '../../atlas/stance';
import { REGIONAL_GROUPS } from '../../atlas/vocabulary';
import type { RoomsData } from '../../i18n/roomsData';
import type { ReaderContext } from '../reader/context';
import { nameQuestion } from '../reader/named';
import { ALL, levelOf, questionsOf } from './coverageGrid';
import type { CoverageCell, CoverageColumn, CoverageRow } from './coverageGrid';

/** How a state is on record on a question. */
export type Reach = 'own' | 'group' | 'none';

interface StateSet {
  readonly column: CoverageColumn;
  readonly states: readonly StateCode[];
}

/** The groups with at least one member on the date, after all members and the regional groups. */
export function groupColumns(context: ReaderContext, texts: RoomsData): readonly CoverageColumn[] {
  return setsOf(context, texts).map(({ column }) => column);
}

/** The States that a column of groups is about. */
export function statesOfColumn(context: ReaderContext, column: string): readonly StateCode[] {
  const { atlas, on } = context;
  const members = [...atlas.states.values()].filter((state) => isMemberOn(state, on));
  if (column === ALL) return members.map(({ id }) => id);
  const inRegion = members.filter(({ regionalGroup }) => regionalGroup === column);
  if (inRegion.length > 0) return inRegion.map(({ id }) => id);
  const ids = new Set(members.map(({ id }) => id));
  const memberships = atlas.groups.get(column as GroupId)?.memberships ?? [];
  return memberships.flatMap((each) => (isMembershipOn(each, on) && ids.has(each.state) ? [each.state] : []));
}

/** By name, whatever it said, before through a group. */
export function reachOf({ atlas, on }: ReaderContext, state: StateCode, question: QuestionId): Reach {
  const standing = stanceOf(atlas, state, question, on, { groups: true });
  if (standing.kind !== 'stance') return 'none';
  return standing.voice === 'group' ? 'group' : 'own';
}

export function tabulateGroups(context: ReaderContext, texts: RoomsData): readonly CoverageRow[] {
  const sets = setsOf(context, texts);
  return questionsOf(context).map(({ id, label }) => {
    const reach = new Map(
      [...context.atlas.states.keys()].map((state) => [state, reachOf(context, state, id)]),
    );
    return {
      question: nameQuestion(context, id),
      key: id,
      name: label,
      cells: sets.map((set) => cellOf(set, reach, texts)),
    };
  });
}

function cellOf(
  { column, states }: StateSet,
  reach: ReadonlyMap<StateCode, Reach>,
  texts: RoomsData,
): CoverageCell {
  const count = (kind: Reach) => states.filter((state) => reach.get(state) === kind).length;
  const [own, group, none] = [count('own'), count('group'), count('none')];
  const percent = Math.round((100 * (own + group)) / states.length);
  // One of many is on record, however small the part.
  const shown = own + group === 0 ? 0 : Math.max(percent, 1);
  return {
    column: column.key,
    text: shown === 0 ? '' : String(shown),
    level: levelOf('group', shown),
    said: texts.coverage.members(shown, states.length, own, group),
    shares: { own: own / states.length, group: group / states.length },
    twin: [states.length, own, group, none].map(String),
  };
}

function setsOf(context: ReaderContext, texts: RoomsData): readonly StateSet[] {
  const { regionalGroup } = context.texts;
  const short = texts.groupShort;
  const setOf = (key: string, label: string, name: string, group: string | null): StateSet => ({
    column: { key, short: label, name, group, isAside: false },
    states: statesOfColumn(context, key),
  });
  return [
    setOf(ALL, texts.coverage.membersShort, texts.coverage.allMembers, null),
    ...REGIONAL_GROUPS.map((id) => setOf(id, short[id] ?? regionalGroup[id], regionalGroup[id], null)),
    ...[...context.atlas.groups.values()].map(({ id, name }) => setOf(id, short[id] ?? id, name, id)),
  ].filter(({ states }) => states.length > 0);
}
