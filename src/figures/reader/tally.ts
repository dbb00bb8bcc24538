// A result of a vote: the bar and the words.
import type { Tally } from '../../atlas/model';
import type { Answer } from '../../atlas/vocabulary';
import type { ReaderContext } from './context';

export interface TallyPart {
  readonly answer: Answer;
  readonly count: number;
  /** Start and length along the bar, in percent. */
  readonly start: number;
  readonly length: number;
}

export interface TallyLine {
  readonly parts: readonly TallyPart[];
  readonly text: string;
}

export function describeTally({ words }: ReaderContext, { yes, no, abstain }: Tally): TallyLine {
  const counts: readonly (readonly [Answer, number])[] = [
    ['yes', yes],
    ['abstain', abstain ?? 0],
    ['no', no],
  ];
  const total = yes + no + (abstain ?? 0);
  const percent = (count: number) => (total === 0 ? 0 : Math.round((count / total) * 1e5) / 1e3);
  let before = 0;
  const parts = counts.map(([answer, count]): TallyPart => {
    const part = { answer, count, start: percent(before), length: percent(count) };
    before += count;
    return part;
  });
  return { parts: parts.filter(({ count }) => count > 0), text: words.vote.tally(yes, no, abstain) };
}
