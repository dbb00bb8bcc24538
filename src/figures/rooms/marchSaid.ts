// What was said, for whoever asks: statements in the same words once, with all who made them.
import type { PositionId, QuestionId } from '../../atlas/brand';
import type { Position } from '../../atlas/model';
import type { ReaderContext } from '../reader/context';
import { nameQuestion } from '../reader/named';
import type { Named } from '../reader/named';
import { describePosition, sortByStance } from '../reader/positionLine';
import type { PositionLine } from '../reader/positionLine';
import type { MarchMark } from './marchRows';

export interface Saying {
  readonly key: string;
  /** What all of its speakers share. */
  readonly line: PositionLine;
  readonly speakers: readonly { readonly position: PositionId; readonly name: string }[];
}

export interface SaidOn {
  readonly question: Named;
  readonly id: QuestionId;
  /** The sentence that the stances answer. */
  readonly proposition: string;
  /** Enough states on record for a map. */
  readonly isLens: boolean;
  readonly sayings: readonly Saying[];
}

/** Statements under their questions, by stance; those that the record words and sources alike are one saying. */
export function sayingsOf(
  context: ReaderContext,
  questions: readonly QuestionId[],
  positions: readonly Position[],
): readonly SaidOn[] {
  return questions.flatMap((id) => {
    const question = nameQuestion(context, id);
    const known = context.atlas.questions.get(id);
    const own = positions.filter((position) => position.question === id);
    if (!question || !known || own.length === 0) return [];
    const lines = sortByStance(context, own).map((position) => describePosition(context, position));
    const { proposition, isLens } = known;
    return [{ question, id, proposition, isLens, sayings: joinAlike(lines) }];
  });
}

function joinAlike(lines: readonly PositionLine[]): readonly Saying[] {
  const sayings = new Map<string, { line: PositionLine; speakers: Saying['speakers'][number][] }>();
  for (const line of lines) {
    const { stance, summary, when, occasion, marks, isConfirmed, sources } = line;
    const places = [sources.best, ...sources.further].map((source) => source?.key);
    const key = JSON.stringify([stance, summary, when, occasion, marks, isConfirmed, places]);
    const speaker = { position: line.id, name: line.actor?.name ?? '' };
    const known = sayings.get(key);
    if (known) known.speakers.push(speaker);
    else sayings.set(key, { line, speakers: [speaker] });
  }
  return [...sayings.values()].map(({ line, speakers }) => ({ key: line.id, line, speakers }));
}

/** What the signs of one cell stand for. */
export function saidInCell(context: ReaderContext, marks: readonly MarchMark[]): readonly SaidOn[] {
  const positions = marks.flatMap(({ position }) => context.atlas.positions.get(position) ?? []);
  return sayingsOf(context, [...new Set(positions.map(({ question }) => question))], positions);
}
