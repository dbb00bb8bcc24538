// What is taken in the rows of one lane, by whom. Positions are pixels of one scale, wherever the plot is panned to.
import type { EventId } from '../../atlas/brand';
import { LABEL_ROWS } from './labelSpots';
import type { Interval, LabelRow, LabelSpot } from './labelSpots';

export interface LabelMark {
  readonly id: EventId;
  readonly x: number;
  readonly size: number;
}

export interface LabelBoard {
  /** Whether a mark's label may lie there. */
  isFree(id: EventId, row: LabelRow, from: number, until: number): boolean;
  put(mark: LabelMark, spot: LabelSpot): void;
}

const GAP_TO_LABEL = 8;
const GAP_TO_MARK = 6;

/** A board on which all marks have their place: no label may cover any of them. */
export function createLabelBoard(marks: readonly LabelMark[]): LabelBoard {
  const rows: Readonly<Record<LabelRow, Map<EventId, Interval>>> = {
    marks: new Map(),
    above: new Map(),
    below: new Map(),
  };
  return {
    isFree(id, row, from, until) {
      for (const [other, box] of rows[row]) {
        if (other !== id && box.from < until + GAP_TO_LABEL && box.until > from - GAP_TO_LABEL) return false;
      }
      return row !== 'marks' || !marks.some((mark) => mark.id !== id && covers(mark, from, until));
    },
    put(mark, spot) {
      for (const name of LABEL_ROWS) rows[name].delete(mark.id);
      const from = mark.x + spot.dx;
      rows[spot.row].set(mark.id, { from, until: from + spot.width });
    },
  };
}

function covers({ x, size }: LabelMark, from: number, until: number): boolean {
  const reach = size / 2 + GAP_TO_MARK;
  return x - reach < until && x + reach > from;
}
