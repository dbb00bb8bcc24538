// What is taken in the rows of one lane, by whom. Positions are pixels of one scale, wherever the plot is panned to.
import type { EventId } from '../../atlas/brand';
import type { LabelRow, LabelSpot } from './labelSpots';

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
  const taken: Readonly<Record<LabelRow, Shelf>> = {
    marks: createShelf(),
    above: createShelf(),
    below: createShelf(),
  };
  const own = new Map<EventId, Box>();
  for (const { id, x, size } of marks) {
    // A label keeps less far from a mark than from another label.
    const reach = size / 2 + GAP_TO_MARK - GAP_TO_LABEL;
    taken.marks.put({ id, from: x - reach, until: x + reach });
  }
  return {
    isFree: (id, row, from, until) => taken[row].isFree(id, from - GAP_TO_LABEL, until + GAP_TO_LABEL),
    put(mark, spot) {
      const before = own.get(mark.id);
      if (before) [before.from, before.until] = [Infinity, -Infinity];
      const from = mark.x + spot.dx;
      const box = { id: mark.id, from, until: from + spot.width };
      own.set(mark.id, box);
      taken[spot.row].put(box);
    },
  };
}

interface Box {
  readonly id: EventId;
  from: number;
  until: number;
}

type Shelf = ReturnType<typeof createShelf>;

const CELL = 64;

/** Boxes of a row by piece of it, so that only neighbours are asked. */
function createShelf() {
  const cells = new Map<number, Box[]>();
  return {
    put(box: Box): void {
      for (let cell = Math.floor(box.from / CELL); cell <= Math.floor(box.until / CELL); cell++) {
        const boxes = cells.get(cell);
        if (boxes) boxes.push(box);
        else cells.set(cell, [box]);
      }
    },
    isFree(id: EventId, from: number, until: number): boolean {
      for (let cell = Math.floor(from / CELL); cell <= Math.floor(until / CELL); cell++) {
        for (const box of cells.get(cell) ?? [])
          if (box.id !== id && box.from < until && box.until > from) return false;
      }
      return true;
    },
  };
}
