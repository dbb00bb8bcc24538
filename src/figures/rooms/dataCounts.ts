// What the record holds and what it does not, counted from itself: entries by concept, states, roll calls.
import { stanceOf } from '../../atlas/stance';
import type { State } from '../../atlas/model';
import { TABLE_NAMES } from '../../atlas/rows';
import type { TableName } from '../../atlas/rows';
import type { ReaderContext } from '../reader/context';
import { isDoubtful } from '../reader/doubt';
import { nameAll, nameState, sortByName } from '../reader/named';
import type { Named } from '../reader/named';

export interface TableCount {
  readonly table: TableName;
  readonly title: string;
  readonly entries: number;
  readonly unconfirmed: number;
}

interface Checked {
  readonly verified?: boolean;
  readonly unconfirmed?: readonly string[];
  readonly confirmed?: boolean;
}

/** Every concept of the record; those that are lists for the machine included, for their files are there too. */
export function countTables({ details, texts }: ReaderContext): readonly TableCount[] {
  if (!details) return [];
  return TABLE_NAMES.map((table) => {
    const rows: readonly Checked[] = [...(details[table] as ReadonlyMap<string, Checked>).values()];
    const unconfirmed = rows.filter((row) => row.confirmed === false || isDoubtful(row)).length;
    return { table, title: texts.table[table], entries: rows.length, unconfirmed };
  });
}

/** Members with a statement that names them, with one through a group only, with none. */
export interface StatesOnRecord {
  readonly own: readonly Named[];
  readonly group: readonly Named[];
  readonly silent: readonly Named[];
}

/** Over the whole record, whatever the as-of date. */
export function sortStates(context: ReaderContext): StatesOnRecord {
  const members = [...context.atlas.states.values()].filter(({ isMember }) => isMember);
  const own = members.filter(({ id }) => isNamed(context, id));
  const others = members.filter((state) => !own.includes(state));
  const group = others.filter((state) => isReachedByGroup(context, state));
  const silent = others.filter((state) => !group.includes(state));
  const name = (states: readonly State[]) =>
    sortByName(
      context,
      nameAll(
        context,
        states.map(({ id }) => id),
        nameState,
      ),
    );
  return { own: name(own), group: name(group), silent: name(silent) };
}

/** In a statement on whatever question: practice and evidence that does not colour included. */
function isNamed({ atlas }: ReaderContext, state: State['id']): boolean {
  return [...atlas.positionsOn.values()].some((actors) => actors.has(state));
}

function isReachedByGroup({ atlas }: ReaderContext, state: State): boolean {
  const { until } = atlas.about.covers;
  return [...atlas.questions.keys()].some(
    (question) => stanceOf(atlas, state.id, question, until, { groups: true }).kind === 'stance',
  );
}

export interface RollCounts {
  readonly complete: number;
  readonly partial: number;
  readonly none: number;
}

export function countRolls({ atlas }: ReaderContext): RollCounts {
  const votes = [...atlas.votes.values()];
  const none = votes.filter(({ roll }) => roll === null).length;
  const complete = votes.filter(({ roll, rollIsComplete }) => roll !== null && rollIsComplete).length;
  return { complete, none, partial: votes.length - complete - none };
}
