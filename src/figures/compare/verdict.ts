// Whether compared actors say the same. Who is not on record has said nothing: that is never counted as agreement.

/** `open`: at least one is not on record, and no two of the others differ. */
export type Verdict = 'equal' | 'part' | 'open';

/** What an actor answered, in a form that can be compared; `null` without a recorded answer. */
export type Answered = string | null;

export function verdictOf(answers: readonly Answered[]): Verdict {
  const given = answers.filter((answer) => answer !== null);
  if (new Set(given).size > 1) return 'part';
  return given.length === answers.length && given.length > 1 ? 'equal' : 'open';
}

export interface PairCount {
  /** Of the two in the list of actors. */
  readonly pair: readonly [number, number];
  /** Rows on which both are on record, and those of them with the same answer. */
  readonly both: number;
  readonly equal: number;
}

/** Each two of the actors; `rows` hold an answer for each actor. */
export function countPairs(rows: readonly (readonly Answered[])[], actors: number): readonly PairCount[] {
  const indices = Array.from({ length: actors }, (_, index) => index);
  return indices.flatMap((one) =>
    indices.slice(one + 1).map((other): PairCount => {
      const both = rows.filter((row) => (row[one] ?? null) !== null && (row[other] ?? null) !== null);
      const equal = both.filter((row) => row[one] === row[other]);
      return { pair: [one, other], both: both.length, equal: equal.length };
    }),
  );
}

const ORDER: readonly Verdict[] = ['part', 'equal', 'open'];

/** Where they part first; otherwise in the order given. */
export function sortByVerdict<Row extends { readonly verdict: Verdict | null }>(
  rows: readonly Row[],
): readonly Row[] {
  const rank = ({ verdict }: Row) => (verdict === null ? ORDER.length : ORDER.indexOf(verdict));
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
