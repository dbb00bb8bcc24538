// What the record holds and what it does not, counted from itself.
import { TABLE_NAMES } from '../../atlas/rows';
import type { TableName } from '../../atlas/rows';
import { stanceOf } from '../../atlas/stance';
import { formatActor } from '../../atlas/createPositions';
import type { State } from '../../atlas/model';
import type { ReaderContext } from './context';
import { isDoubtful } from './doubt';
import { nameQuestion } from './named';
import type { Named } from './named';
import { statementsOf } from './standings';

export interface TableCount {
  readonly table: TableName;
  readonly title: string;
  readonly entries: number;
  readonly unconfirmed: number;
}

export interface QuestionCount {
  readonly question: Named;
  readonly statements: number;
  readonly actors: number;
}

/** Members with a statement that names them, with one through a group only, with none. */
export interface StateCounts {
  readonly own: number;
  readonly group: number;
  readonly silent: number;
}

interface Checked {
  readonly verified?: boolean;
  readonly unconfirmed?: readonly string[];
  readonly confirmed?: boolean;
}

const SHOWN_TABLES = TABLE_NAMES.filter((table) => table !== 'forwarding' && table !== 'regional-groups');

export function countTables({ details, texts }: ReaderContext): readonly TableCount[] {
  if (!details) return [];
  return SHOWN_TABLES.map((table) => {
    const rows: readonly Checked[] = [...(details[table] as ReadonlyMap<string, Checked>).values()];
    const unconfirmed = rows.filter((row) => row.confirmed === false || isDoubtful(row)).length;
    return { table, title: texts.table[table], entries: rows.length, unconfirmed };
  });
}

export function countQuestions(context: ReaderContext): readonly QuestionCount[] {
  const { atlas } = context;
  return [...atlas.questions.keys()].flatMap((id) => {
    const question = nameQuestion(context, id);
    const positions = [...atlas.positions.values()].filter((position) => position.question === id);
    const actors = new Set(positions.map(({ actor }) => formatActor(actor))).size;
    return question ? [{ question, statements: positions.length, actors }] : [];
  });
}

/** Over the whole record, whatever the as-of date. */
export function countStates(context: ReaderContext): StateCounts {
  const members = [...context.atlas.states.values()].filter(({ isMember }) => isMember);
  const own = members.filter(({ id }) => statementsOf(context, id).length > 0);
  const others = members.filter((state) => !own.includes(state));
  const group = others.filter((state) => isReachedByGroup(context, state));
  return { own: own.length, group: group.length, silent: others.length - group.length };
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
