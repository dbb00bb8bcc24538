// How many member States stood where on a question, through the years: the counts of the map's classes on every day on
// which one of them changes. Made once for a question and a choice of groups, so that a needle only looks them up.
import type { QuestionId } from '../atlas/brand';
import { clampDay, dayOf, formatDay } from '../atlas/dates';
import type { Day, Stretch } from '../atlas/dates';
import type { Atlas } from '../atlas/model';
import { STANCES, VOICES } from '../atlas/vocabulary';
import type { Stance } from '../atlas/vocabulary';
import { classOfStanding } from './colouring';
import type { ClassKey, StanceClass } from './colouring';
import { standingChanges } from './standingChanges';
import type { TimeScale } from './timeline/timeScale';

/** The classes of the band from its foot up: the order of the legend. */
export const BAND_KEYS: readonly StanceClass[] = STANCES.flatMap((stance) =>
  VOICES.map((voice): StanceClass => `${stance}-${voice}`),
);

export interface BandStep {
  readonly day: Day;
  /** Member States in each of `BAND_KEYS`, from this day until the next step. */
  readonly counts: readonly number[];
}

export interface BandOfCounts {
  readonly steps: readonly BandStep[];
  /** The days of the steps. */
  readonly days: readonly Day[];
  /** The most that were on record on one day. */
  readonly most: number;
}

export interface StanceCounts extends Readonly<Record<Stance, number>> {
  /** Those among them who are counted through a group alone. */
  readonly throughGroup: number;
}

export interface BandArea {
  readonly key: StanceClass;
  readonly path: string;
}

export interface YearOfCounts extends StanceCounts {
  readonly year: number;
}

const NOBODY: readonly number[] = BAND_KEYS.map(() => 0);
const known = new WeakMap<Atlas, Map<string, BandOfCounts>>();

/** The counts of a question through time; the same object when asked again. */
export function bandOfCounts(atlas: Atlas, question: QuestionId, groups: boolean): BandOfCounts {
  const bands = known.get(atlas) ?? new Map<string, BandOfCounts>();
  known.set(atlas, bands);
  const key = `${question} ${groups}`;
  const band = bands.get(key) ?? countSteps(atlas, question, groups);
  bands.set(key, band);
  return band;
}

function countSteps(atlas: Atlas, question: QuestionId, groups: boolean): BandOfCounts {
  const turns = turnsByDay(atlas, question, groups);
  const counts = [...NOBODY];
  const steps: BandStep[] = [];
  for (const day of [...turns.keys()].sort((a, b) => a - b)) {
    turns.get(day)?.forEach((change, index) => (counts[index] = (counts[index] ?? 0) + change));
    const before = steps.at(-1)?.counts ?? NOBODY;
    if (counts.some((count, index) => count !== before[index])) steps.push({ day, counts: [...counts] });
  }
  return {
    steps,
    days: steps.map(({ day }) => day),
    most: Math.max(0, ...steps.map((step) => sum(step.counts))),
  };
}

/** By day, how many more or fewer member States each class has. */
function turnsByDay(atlas: Atlas, question: QuestionId, groups: boolean): ReadonlyMap<Day, number[]> {
  const turns = new Map<Day, number[]>();
  for (const { id, isMember } of atlas.states.values()) {
    if (!isMember) continue;
    let before: ClassKey = 'none';
    for (const { from, standing } of standingChanges(atlas, { kind: 'state', id }, question, groups)) {
      const turn = turns.get(from) ?? [...NOBODY];
      const now = classOfStanding(standing);
      add(turn, before, -1);
      add(turn, now, 1);
      turns.set(from, turn);
      before = now;
    }
  }
  return turns;
}

function add(turn: number[], key: ClassKey, change: number): void {
  const index = BAND_KEYS.indexOf(key as StanceClass);
  if (index >= 0) turn[index] = (turn[index] ?? 0) + change;
}

/** The counts that hold on a day, in the order of `BAND_KEYS`. */
export function countsAt({ steps }: BandOfCounts, on: Day): readonly number[] {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.day ?? Infinity) <= on) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1]?.counts ?? NOBODY;
}

/** The same by stance. */
export function stancesAt(band: BandOfCounts, on: Day): StanceCounts {
  const counts = countsAt(band, on);
  const of = (test: (key: StanceClass) => boolean) =>
    sum(counts.filter((_, index) => test(BAND_KEYS[index] ?? 'support-own')));
  return {
    support: of((key) => key.startsWith('support-')),
    qualified: of((key) => key.startsWith('qualified-')),
    oppose: of((key) => key.startsWith('oppose-')),
    throughGroup: of((key) => key.endsWith('-group')),
  };
}

/** How things stood at the end of each year, from the first year in which one was on record. */
export function countsByYear(band: BandOfCounts, covers: Stretch): readonly YearOfCounts[] {
  const yearOf = (day: Day) => Number(formatDay(day).slice(0, 4));
  const [first] = band.days;
  if (first === undefined) return [];
  const from = yearOf(clampDay(first, covers));
  return Array.from({ length: Math.max(yearOf(covers.until) - from + 1, 0) }, (_, index) => {
    const year = from + index;
    return { year, ...stancesAt(band, dayOf(year, 12, 31)) };
  });
}

/** Steps stacked on each other, each class that ever holds a state; px. */
export function layoutBand(band: BandOfCounts, scale: TimeScale, height: number): readonly BandArea[] {
  const y = (count: number) => round(height - (band.most === 0 ? 0 : (count / band.most) * height));
  const x = (day: Day | undefined) =>
    day === undefined ? scale.width : round(Math.min(Math.max(scale.x(day), 0), scale.width));
  return BAND_KEYS.flatMap((key, index) => {
    if (band.steps.every(({ counts }) => counts[index] === 0)) return [];
    const pieces = band.steps.map(({ day, counts }, at) => {
      const foot = sum(counts.slice(0, index));
      const [from, until] = [x(day), x(band.days[at + 1])];
      return { from, until, top: y(foot + (counts[index] ?? 0)), foot: y(foot) };
    });
    return [{ key, path: pathOf(pieces) }];
  });
}

interface Piece {
  readonly from: number;
  readonly until: number;
  readonly top: number;
  readonly foot: number;
}

/** One closed outline for each run of steps in which the class has a height. */
function pathOf(pieces: readonly Piece[]): string {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    if (piece.until <= piece.from) continue;
    if (piece.top === piece.foot) run = [];
    else if (run.push(piece) === 1) runs.push(run);
  }
  return runs
    .map((all) => {
      const over = all.map(({ from, until, top }) => `${from},${top}H${until}`).join('L');
      const under = [...all].reverse().map(({ from, until, foot }) => `${until},${foot}H${from}`);
      return `M${over}L${under.join('L')}Z`;
    })
    .join('');
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const round = (px: number): number => Math.round(px * 10) / 10;
