// How much room the rows of a lane take: from roomy to tight, the first that fits.
import type { LaneContent } from './lanes';

export interface LaneDensity {
  readonly mark: number;
  readonly label: number;
  /** 0: bands lie behind the marks and take no row of their own. */
  readonly band: number;
  readonly tick: number;
  readonly padding: number;
  /** The bars of votes. */
  readonly vote: number;
  /** All of a folded lane. */
  readonly fold: number;
}

const ROOMY: LaneDensity = { mark: 18, label: 17, band: 18, tick: 5, padding: 2, vote: 5, fold: 27 };
const COMPACT: LaneDensity = { mark: 17, label: 16, band: 15, tick: 4, padding: 2, vote: 4, fold: 27 };
/** As low as bands with names go. */
const SNUG: LaneDensity = { mark: 16, label: 16, band: 12, tick: 3, padding: 0, vote: 4, fold: 27 };
const TIGHT: LaneDensity = { mark: 16, label: 16, band: 0, tick: 4, padding: 0, vote: 3, fold: 16 };
/** Rows for labels that must be left over before adjacent processes get a lane of their own. */
const ROWS_BEFORE_APART = 3;
/** Rows that the names of the great events need before bands get theirs, and before bands take more than they must. */
const ROWS_BEFORE_SNUG = 2;
const ROWS_BEFORE_COMPACT = 3;

export interface LaneChoice {
  readonly density: LaneDensity;
  readonly contents: readonly LaneContent[];
}

export function chooseDensity(
  height: number,
  apart: readonly LaneContent[],
  shared: readonly LaneContent[],
): LaneChoice {
  const choices: readonly LaneChoice[] = [
    { density: ROOMY, contents: apart },
    { density: ROOMY, contents: shared },
    { density: COMPACT, contents: shared },
    { density: SNUG, contents: shared },
    { density: TIGHT, contents: shared },
  ];
  return firstFitting(height, choices, apart);
}

/** The density of lanes of which some are folded: what they hold does not change with that, only their room. */
export function chooseFoldedDensity(height: number, contents: readonly LaneContent[]): LaneDensity {
  const choices = [ROOMY, COMPACT, SNUG, TIGHT].map((density) => ({ density, contents }));
  return firstFitting(height, choices, null).density;
}

function firstFitting(
  height: number,
  choices: readonly LaneChoice[],
  apart: LaneChoice['contents'] | null,
): LaneChoice {
  const reserve = ({ contents, density }: LaneChoice): number => {
    if (contents === apart) return ROWS_BEFORE_APART * density.label;
    if (density === COMPACT) return ROWS_BEFORE_COMPACT * density.label;
    return density === SNUG ? ROWS_BEFORE_SNUG * density.label : 0;
  };
  const fitting = choices.find((choice) => heightOf(choice) + reserve(choice) <= height);
  if (fitting) return fitting;
  const contents = choices.at(-1)?.contents ?? [];
  return { density: shrink(TIGHT, height / heightOf({ density: TIGHT, contents })), contents };
}

/** Height of a lane with one row for marks and their labels; of a folded one, all of it. */
export function leastHeight(
  { bandRows, hasVotes, isFolded }: LaneContent,
  { mark, band, tick, padding, vote, fold }: LaneDensity,
): number {
  return isFolded ? fold : mark + (hasVotes ? vote : 0) + bandRows * band + tick + padding;
}

function heightOf({ contents, density }: LaneChoice): number {
  return contents.reduce((sum, content) => sum + leastHeight(content, density), 0);
}

function shrink({ mark, label, band, tick, padding, vote, fold }: LaneDensity, factor: number): LaneDensity {
  return {
    mark: mark * factor,
    label: label * factor,
    band: band * factor,
    tick: tick * factor,
    padding: padding * factor,
    vote: vote * factor,
    fold: fold * factor,
  };
}
