// The moves between two votes as bands from one column of answers to the other, each as thick as the states are many.
import type { Answer } from '../../atlas/vocabulary';
import { FLOW_ORDER } from './rollMoves';
import type { Move, RollMoves } from './rollMoves';

export interface FlowNode {
  readonly answer: Answer;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowBand {
  readonly move: Move;
  readonly path: string;
}

export interface RollFlow {
  readonly height: number;
  readonly first: readonly FlowNode[];
  readonly second: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  /** The inner edges of the two columns. */
  readonly from: number;
  readonly to: number;
}

export interface FlowSize {
  readonly width: number;
  /** Px for all states together. */
  readonly room: number;
  /** Px between two answers: a line of text fits where one has few states. */
  readonly gap: number;
  /** Px at each side for the words. */
  readonly gutter: number;
  readonly bar: number;
}

export function layoutFlow({ moves, both }: RollMoves, size: FlowSize): RollFlow {
  const px = both === 0 ? 0 : size.room / both;
  const first = stack(moves, ({ from }) => from, px, size.gap);
  const second = stack(moves, ({ to }) => to, px, size.gap);
  const [from, to] = [size.gutter + size.bar, size.width - size.gutter - size.bar];
  const used = new Map<string, number>();
  /** Where the next band leaves or reaches an answer. */
  const take = (side: string, nodes: readonly FlowNode[], answer: Answer, height: number): number => {
    const key = `${side} ${answer}`;
    const start = used.get(key) ?? nodes.find((node) => node.answer === answer)?.y ?? 0;
    used.set(key, start + height);
    return start;
  };
  const rank = (answer: Answer) => FLOW_ORDER.indexOf(answer);
  const bands = moves
    .toSorted((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
    .map((move): FlowBand => {
      const height = move.states.length * px;
      const y = take('first', first, move.from, height);
      const end = take('second', second, move.to, height);
      return { move, path: bandPath(from, y, to, end, height) };
    });
  const bottom = Math.max(0, ...[...first, ...second].map((node) => node.y + node.height));
  return { height: bottom + size.gap, first, second, bands, from, to };
}

function stack(
  moves: readonly Move[],
  answerOf: (move: Move) => Answer,
  px: number,
  gap: number,
): readonly FlowNode[] {
  let y = gap;
  return FLOW_ORDER.flatMap((answer): readonly FlowNode[] => {
    const its = moves.filter((move) => answerOf(move) === answer);
    const count = its.reduce((sum, { states }) => sum + states.length, 0);
    if (count === 0) return [];
    const node = { answer, count, y, height: count * px };
    y += node.height + gap;
    return [node];
  });
}

function bandPath(x: number, y: number, toX: number, toY: number, height: number): string {
  const mid = (x + toX) / 2;
  const n = (value: number) => Math.round(value * 10) / 10;
  return (
    `M${n(x)},${n(y)}C${n(mid)},${n(y)} ${n(mid)},${n(toY)} ${n(toX)},${n(toY)}` +
    `V${n(toY + height)}C${n(mid)},${n(toY + height)} ${n(mid)},${n(y + height)} ${n(x)},${n(y + height)}Z`
  );
}
