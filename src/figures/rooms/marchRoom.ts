// One session as a figure: its topics, the days on which they were spoken of, and who said what on which question.
// An empty cell says that nothing is on record, never that somebody was silent.
import { formatActor } from '../../atlas/createPositions';
import type { Day } from '../../atlas/dates';
import { addDays, lengthOf } from '../../atlas/dates';
import type { NegotiationEvent, Position, Question } from '../../atlas/model';
import type { ReaderContext } from '../reader/context';
import { isOfDay, saidByDay } from '../timeline/statements';
import { MARCH_SESSION, TOPIC_IDS, TOPIC_RULES, topicsOf } from './marchTopics';
import type { TopicId, TopicRule } from './marchTopics';

export interface MarchTopic {
  readonly id: TopicId;
  /** What the columns of the figure are headed by. */
  readonly number: number;
  readonly part: TopicRule['part'];
  /** Questions answered under the topic, in the order of the rule, then of the record. */
  readonly questions: readonly Question[];
  readonly statements: readonly Position[];
  /** How many of them on each day of the session, and on a day that is not on record. */
  readonly byDay: readonly number[];
  readonly undated: number;
}

export interface MarchColumn {
  readonly key: string;
  readonly topic: MarchTopic;
  readonly question: Question;
  /** Whether the columns of a topic begin here. */
  readonly isFirst: boolean;
  readonly statements: readonly Position[];
}

export interface March {
  readonly event: NegotiationEvent;
  readonly days: readonly Day[];
  /** All statements made at the session, in the order of the record. */
  readonly statements: readonly Position[];
  readonly topics: readonly MarchTopic[];
  readonly columns: readonly MarchColumn[];
  /** How many of them are dated to a day. */
  readonly dated: number;
  readonly actors: { readonly states: number; readonly groups: number };
}

/** `null`: the record does not have the session. */
export function createMarch(context: ReaderContext): March | null {
  const { atlas } = context;
  const event = atlas.events.get(MARCH_SESSION);
  if (!event) return null;
  const statements = [...atlas.positions.values()].filter((position) => position.event === event.id);
  const { stretch } = event;
  const days = Array.from({ length: lengthOf(stretch) }, (_, index) => addDays(stretch.from, index));
  const dayOf = new Map(
    saidByDay(atlas, [], [], '')
      .filter((said) => said.event === event.id)
      .flatMap(({ day, positions }) => positions.map((position) => [position.id, day] as const)),
  );
  const topics = TOPIC_IDS.map((id) => {
    const own = statements.filter((position) => topicsOf(context, position).includes(id));
    return {
      id,
      part: TOPIC_RULES[id].part,
      questions: questionsOf(context, id, own),
      statements: own,
      byDay: days.map((day) => own.filter((position) => dayOf.get(position.id) === day).length),
      undated: own.filter((position) => !dayOf.has(position.id)).length,
    };
  })
    .filter(({ id, statements: own }) => id !== 'other' || own.length > 0)
    .map((topic, index) => ({ ...topic, number: index + 1 }));
  const keys = [...new Set(statements.map(({ actor }) => formatActor(actor)))];
  const groups = keys.filter((key) => key.startsWith('group:')).length;
  return {
    event,
    days,
    statements,
    topics,
    columns: topics.flatMap(columnsOf),
    dated: statements.filter(isOfDay).length,
    actors: { states: keys.length - groups, groups },
  };
}

function questionsOf(
  { atlas }: ReaderContext,
  id: TopicId,
  statements: readonly Position[],
): readonly Question[] {
  const order = [...TOPIC_RULES[id].questions, ...atlas.questions.keys()];
  const answered = new Set<string>(statements.map(({ question }) => question));
  return [...new Set(order)].flatMap((question) => {
    const known = answered.has(question) ? atlas.questions.get(question as Question['id']) : undefined;
    return known ?? [];
  });
}

function columnsOf(topic: MarchTopic): readonly MarchColumn[] {
  return topic.questions.map((question, index) => ({
    key: `${topic.id} ${question.id}`,
    topic,
    question,
    isFirst: index === 0,
    statements: topic.statements.filter((position) => position.question === question.id),
  }));
}
