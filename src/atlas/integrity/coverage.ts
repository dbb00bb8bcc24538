// Which questions have enough states on record for a map, and in which order questions stand.
import { lastDay, precisionOf, type Day } from '../dates';
import { fileOf, problemIn, type Problem } from '../problem';
import type { AboutRow, GroupRow, PositionRow, QuestionRow, RecordTables } from '../rows';
import { groupBy, indexById, type Check } from './check';
import { isMemberOn } from './electorate';

const STATES_NEEDED = 8;
const ACTORS_NEEDED = 3;

export interface Coverage {
  readonly states: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

/** The day from which a position counts. */
export function countsFrom({ date, until, colours_from: standing }: PositionRow): Day {
  return lastDay(standing ?? until ?? date);
}

/**
 * The states on which there is something on record at a date, in their own words, by name in a joint text or through
 * a group that may stand for its members. What does not colour does not count: unconfirmed records, state practice.
 */
export function coverageOf(
  positions: readonly PositionRow[],
  groups: ReadonlyMap<string, GroupRow>,
  asOf: Day,
): Coverage {
  const states = new Set<string>();
  const actors = new Set<string>();
  for (const position of positions) {
    const since = countsFrom(position);
    if (!mayColour(position) || since > asOf) continue;
    actors.add(position.actor);
    if (!position.actor.startsWith('group:')) {
      states.add(position.actor);
      continue;
    }
    const group = groups.get(position.actor.slice('group:'.length));
    for (const member of group?.colours ? group.members : []) {
      if (isMemberOn(member, since) && isMemberOn(member, asOf)) states.add(member.state);
    }
  }
  return { states, actors };
}

function mayColour({ stance, verified, colours, kind }: PositionRow): boolean {
  return stance !== null && verified && colours !== false && kind === undefined;
}

export const lensesHaveCoverage: Check = {
  reads: ['questions', 'positions', 'groups'],
  find: (tables, about) => (precisionOf(about.to) === null ? [] : checkLenses(tables, about)),
};

function checkLenses({ questions, positions, groups }: RecordTables, about: AboutRow): Problem[] {
  const byQuestion = groupBy(positions, (position) => position.question);
  const groupById = indexById(groups);
  return questions.flatMap((question) => {
    const { states, actors } = coverageOf(byQuestion.get(question.id) ?? [], groupById, lastDay(about.to));
    const isLens = states.size >= STATES_NEEDED && actors.size >= ACTORS_NEEDED;
    if (question.lens === isLens) return [];
    const wrong = `is ${question.lens}, with ${states.size} states covered on ${about.to}, from ${actors.size} actors`;
    const right = `write ${isLens}: a map takes ${STATES_NEEDED} states from ${ACTORS_NEEDED} actors`;
    return [problemIn('questions', question, 'lens', wrong, right)];
  });
}

export const questionsStandInOrder: Check = {
  reads: ['questions'],
  find({ questions }) {
    const byOrder = groupBy(questions, (question) => String(question.order));
    const doubled = [...byOrder.values()].flatMap(([first, ...others]) =>
      others.map((other) => reportDouble(other, first)),
    );
    const missing = questions.map((_, index) => index + 1).find((order) => !byOrder.has(String(order)));
    if (doubled.length > 0 || missing === undefined) return doubled;
    const wrong = `leaves out ${missing}`;
    const right = `number the ${questions.length} questions from 1 to ${questions.length}`;
    return [{ file: fileOf('questions'), record: 'all questions', field: 'order', wrong, right }];
  },
};

function reportDouble(question: QuestionRow, first: QuestionRow | undefined): Problem {
  const wrong = `is ${question.order}, and so is that of "${first?.id}"`;
  return problemIn('questions', question, 'order', wrong, 'give each question a number of its own');
}
