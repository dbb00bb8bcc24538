// How much room the rows of a lane take: from roomy to tight, the first that fits.
import type { LaneContent } from './lanes';

export interface LaneDensity {
  readonly mark: number;
  readonly label: number;
  /** 0: bands lie behind the marks and take no row of their own. */
  readonly band: number;
  readonly tick: number;
  readonly padding: number;
}

const ROOMY: LaneDensity = { mark: 20, label: 17, band: 18, tick: 5, padding: 2 };
const COMPACT: LaneDensity = { mark: 17, label: 16, band: 15, tick: 4, padding: 2 };
/** As low as bands with names go. */
const SNUG: LaneDensity = { mark: 16, label: 16, band: 12, tick: 3, padding: 0 };
const TIGHT: LaneDensity = { mark: 16, label: 16, band: 0, tick: 4, padding: 0 };
/** Rows for labels that must be left over before adjacent processes get a lane of their own. */
const ROWS_BEFORE_APART = 3;
/** Rows that the names of the great events need before bands get theirs, and before bands take more than they must. */
const ROWS_BEFORE_SNUG = 2;
const ROWS_BEFORE_COMPACT = 3;

interface Choice {
  readonly density: LaneDensity;
  readonly contents: readonly LaneContent[];
}

export function chooseDensity(
  height: number,
  apart: readonly LaneContent[],
  shared: readonly LaneContent[],
): Choice {
  const choices: readonly Choice[] = [
    { density: ROOMY, contents: apart },
    { density: ROOMY, contents: shared },
    { density: COMPACT, contents: shared },
    { density: SNUG, contents: shared },
    { density: TIGHT, contents: shared },
  ];
  const reserve = ({ contents, density }: Choice): number => {
    if (contents === apart) return ROWS_BEFORE_APART * density.label;
    if (density === COMPACT) return ROWS_BEFORE_COMPACT * density.label;
    return density === SNUG ? ROWS_BEFORE_SNUG * density.label : 0;
  };
  const fitting = choices.find((choice) => heightOf(choice) + reserve(choice) <= height);
  return (
    fitting ?? {
      density: shrink(TIGHT, height / heightOf({ density: TIGHT, contents: shared })),
      contents: shared,
    }
  );
}

/** Height of a lane with one row for marks and their labels. */
export function leastHeight({ bandRows }: LaneContent, { mark, band, tick, padding }: LaneDensity): number {
  return mark + bandRows * band + tick + padding;
}

function heightOf({ contents, density }: Choice): number {
  return contents.reduce((sum, content) => sum + leastHeight(content, density), 0);
}

function shrink({ mark, label, band, tick, padding }: LaneDensity, factor: number): LaneDensity {
  return {
    mark: mark * factor,
    label: label * factor,
    band: band * factor,
    tick: tick * factor,
    padding: padding * factor,
  };
}
