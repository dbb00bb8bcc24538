import { leastHeight } from './laneDensity';
import type { LaneDensity } from './laneDensity';
import type { LaneContent } from './lanes';

const MAX_LABEL_ROWS = 3;

interface LabelRows {
  /** Rows for labels by lane, the row of the marks included. */
  readonly labelRows: readonly number[];
  readonly spare: number;
}

/** Gives what height is left to the lanes as further rows for labels, most events a row first. */
export function shareLabelRows(
  contents: readonly LaneContent[],
  density: LaneDensity,
  height: number,
): LabelRows {
  const rows = contents.map(() => 1);
  let spare = height - contents.reduce((sum, content) => sum + leastHeight(content, density), 0);
  while (spare >= density.label) {
    const neediest = findNeediest(contents, rows);
    if (neediest === -1) break;
    rows[neediest] = (rows[neediest] ?? 1) + 1;
    spare -= density.label;
  }
  return { labelRows: rows, spare: Math.max(0, spare) };
}

function findNeediest(contents: readonly LaneContent[], rows: readonly number[]): number {
  const need = contents.map(({ eventCount, isFolded }, index) => {
    const count = rows[index] ?? 1;
    return count < MAX_LABEL_ROWS && !isFolded ? eventCount / count : 0;
  });
  const most = Math.max(0, ...need);
  return most > 0 ? need.indexOf(most) : -1;
}
