// Two to four states or groups side by side, as of the date: where each stands on every question, how it voted, where it
// had a seat, and how far they agree.
import type { Actor } from '../../atlas/model';
import type { ReaderContext } from '../reader/context';
import { nameProcess, nameQuestion, nameVote } from '../reader/named';
import type { Named } from '../reader/named';
import { keyOf } from '../reader/named';
import { questionCell, seatCell, voteCell } from './cells';
import type { ComparedCell } from './cells';
import { countPairs, sortByVerdict, verdictOf } from './verdict';
import type { PairCount, Verdict } from './verdict';

export const COMPARED_KINDS = ['question', 'vote', 'seat'] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

export interface ComparedRow {
  readonly key: string;
  readonly subject: Named;
  /** `null` where nothing is agreed or not: a seat, or a vote of one state. */
  readonly verdict: Verdict | null;
  /** In the order of the actors. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedPart {
  readonly kind: ComparedKind;
  readonly rows: readonly ComparedRow[];
}

export interface PairLine {
  readonly pair: readonly [number, number];
  readonly questions: PairCount;
  /** Equal answers on questions that rest on one and the same statement of a group. */
  readonly sameStatement: number;
  /** `null` where one of the two is a group. */
  readonly votes: PairCount | null;
}

export interface Compared {
  readonly parts: readonly ComparedPart[];
  readonly pairs: readonly PairLine[];
  /** Questions and votes on which none of them is on record. */
  readonly silent: number;
  readonly unrolled: number;
}

export function compareActors(context: ReaderContext, actors: readonly Actor[]): Compared {
  const questions = questionRows(context, actors);
  const votes = voteRows(context, actors);
  const spoken = questions.filter(({ cells }) => cells.some(({ isRecorded }) => isRecorded));
  const voted = votes.filter(({ cells }) => cells.some(({ isRecorded }) => isRecorded));
  const rowsOf = {
    question: sortByVerdict(spoken),
    vote: sortByVerdict(voted),
    seat: seatRows(context, actors),
  };
  return {
    parts: COMPARED_KINDS.flatMap((kind) => (rowsOf[kind].length > 0 ? [{ kind, rows: rowsOf[kind] }] : [])),
    pairs: pairsOf(actors, spoken, voted),
    silent: questions.length - spoken.length,
    unrolled: votes.length - voted.length,
  };
}

function questionRows(context: ReaderContext, actors: readonly Actor[]): readonly ComparedRow[] {
  return [...context.atlas.questions.values()].flatMap((question) => {
    const cells = actors.map((actor) => questionCell(context, actor, question));
    return rowOf(nameQuestion(context, question.id), cells, verdictOf(cells.map(({ answer }) => answer)));
  });
}

function voteRows(context: ReaderContext, actors: readonly Actor[]): readonly ComparedRow[] {
  const votes = [...context.atlas.votes.values()].filter(({ day }) => day <= context.on);
  return votes.flatMap((vote) => {
    const cells = actors.map((actor) => voteCell(context, actor, vote));
    // Of the states among them: the tally of a group is no answer.
    const answers = cells.filter((_, at) => actors[at]?.kind === 'state').map(({ answer }) => answer);
    return rowOf(nameVote(context, vote.id), cells, answers.length > 1 ? verdictOf(answers) : null);
  });
}

function seatRows(context: ReaderContext, actors: readonly Actor[]): readonly ComparedRow[] {
  const { atlas, on } = context;
  const seated = new Set(atlas.seats.map(({ process }) => process));
  return [...atlas.processes.values()].flatMap((process) => {
    if (!seated.has(process.id) || process.stretch.from > on) return [];
    const cells = actors.map((actor) => seatCell(context, actor, process));
    return rowOf(nameProcess(context, process.id), cells, null);
  });
}

function rowOf(
  subject: Named | null,
  cells: readonly ComparedCell[],
  verdict: Verdict | null,
): readonly ComparedRow[] {
  return subject ? [{ key: keyOf(subject), subject, verdict, cells }] : [];
}

function pairsOf(
  actors: readonly Actor[],
  questions: readonly ComparedRow[],
  votes: readonly ComparedRow[],
): readonly PairLine[] {
  const answersOf = (rows: readonly ComparedRow[]) =>
    rows.map(({ cells }) => cells.map(({ answer }) => answer));
  const ofVotes = countPairs(answersOf(votes), actors.length);
  return countPairs(answersOf(questions), actors.length).map((counts, index): PairLine => {
    const [one, other] = counts.pair;
    const areStates = actors[one]?.kind === 'state' && actors[other]?.kind === 'state';
    const same = questions.filter(({ cells }) => {
      const statement = cells[one]?.statement ?? null;
      return statement !== null && statement === cells[other]?.statement;
    });
    return {
      pair: counts.pair,
      questions: counts,
      sameStatement: same.length,
      votes: areStates ? (ofVotes[index] ?? null) : null,
    };
  });
}
