// The grid of what is on record: questions down, years, groups or bases across. Shared by those who fill it.
import type { Question } from '../../atlas/model';
import type { ReaderContext } from '../reader/context';
import type { Named } from '../reader/named';

export const COVERAGES = ['year', 'group', 'basis'] as const;
export type CoverageKind = (typeof COVERAGES)[number];

export interface CoverageColumn {
  readonly key: string;
  /** What stands over it, and what is said of it. */
  readonly short: string;
  readonly name: string;
  /** What it leads to, where it is a thing of the record. */
  readonly group: string | null;
  /** Sums and asides are counted, not tinted. */
  readonly isAside: boolean;
}

/** Parts of the members of a group, 0 to 1. */
export interface Shares {
  readonly own: number;
  readonly group: number;
}

export interface CoverageCell {
  readonly column: string;
  /** What is written in it: a number, or nothing where there is nothing. */
  readonly text: string;
  /** 0: nothing; 1 to 5: ever more. */
  readonly level: number;
  /** All of it in words, without the names of row and column. */
  readonly said: string;
  readonly shares: Shares | null;
  /** The words of the twin's columns, after the question and the column. */
  readonly twin: readonly string[];
}

export interface CoverageRow {
  /** `null`: the sum of all. */
  readonly question: Named | null;
  readonly key: string;
  readonly name: string;
  readonly cells: readonly CoverageCell[];
}

export interface CoverageGrid {
  readonly kind: CoverageKind;
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly CoverageRow[];
}

/** From these numbers on a cell is of level 1, 2, 3, 4, 5; of groups they are hundredths of the members. */
export const LEVELS: Readonly<Record<CoverageKind, readonly number[]>> = {
  year: [1, 3, 6, 11, 21],
  basis: [1, 6, 11, 21, 41],
  group: [1, 20, 40, 60, 80],
};

/** How much of the hue is in the paper at each level: ink stays readable on all of them, in every theme. */
export const TINTS = ['0%', '8%', '17%', '26%', '35%', '45%'] as const;

export const ALL = 'all';
export const UNCONFIRMED = 'unconfirmed';

export function levelOf(kind: CoverageKind, value: number): number {
  return LEVELS[kind].filter((least) => value >= least).length;
}

/** In the record's order. */
export function questionsOf({ atlas }: ReaderContext): readonly Question[] {
  return [...atlas.questions.values()];
}
