// Where the label of a mark may stand, best first: right of it, left of it, then above and below. Places are
// distances from the mark, so they hold wherever the plot is panned to.

export const LABEL_ROWS = ['marks', 'above', 'below'] as const;
export type LabelRow = (typeof LABEL_ROWS)[number];

export interface LabelText {
  readonly text: string;
  readonly width: number;
}

/** A piece of a row, in pixels. */
export interface Interval {
  readonly from: number;
  readonly until: number;
}

export interface LabelSpot extends LabelText {
  readonly row: LabelRow;
  /** Where the text is tied to the mark: its start, right of the mark, or its end, left of it. */
  readonly anchor: 'start' | 'end';
  /** Distance of the text's left edge from the mark's middle. */
  readonly dx: number;
}

const GAP = 4;
const ANCHORS = ['start', 'end'] as const;

/** The first spot that is accepted, longer texts before other places. Plain loops: this is asked thousands of times. */
export function findSpot(
  texts: readonly LabelText[],
  { x, size }: { readonly x: number; readonly size: number },
  rows: readonly LabelRow[],
  accepts: (row: LabelRow, from: number, until: number) => boolean,
): LabelSpot | null {
  for (const { text, width } of texts) {
    for (const row of rows) {
      // Beside the mark the text keeps its distance, over and under it text and mark share an edge.
      const start = row === 'marks' ? size / 2 + GAP : -size / 2;
      for (const anchor of ANCHORS) {
        const dx = anchor === 'start' ? start : -start - width;
        if (accepts(row, x + dx, x + dx + width)) return { text, width, row, anchor, dx };
      }
    }
  }
  return null;
}
