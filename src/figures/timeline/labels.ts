// Places the labels of one lane. First for the whole record at one scale, whatever the window, so that no label
// moves while panning; then for what is in sight, where an edge or the needle may turn or take a label.
import type { EventId } from '../../atlas/brand';
import { createLabelBoard } from './labelBoard';
import type { LabelBoard, LabelMark } from './labelBoard';
import { findSpot } from './labelSpots';
import type { Interval, LabelRow, LabelSpot, LabelText } from './labelSpots';

export interface LabelledMark extends LabelMark {
  /** The first that fits is taken; empty for a mark without a label. */
  readonly short: readonly LabelText[];
  /** Taken in place of a short text where room is left over. */
  readonly long: readonly LabelText[];
}

export type LabelPlaces = ReadonlyMap<EventId, LabelSpot>;

/** Places by mark, for marks given in order of priority: short texts for as many as possible, then longer ones. */
export function placeLabels(marks: readonly LabelledMark[], rows: readonly LabelRow[]): LabelPlaces {
  const board = createLabelBoard(marks);
  const places = new Map<EventId, LabelSpot>();
  const place = (mark: LabelledMark, texts: readonly LabelText[]): void => {
    const spot = findSpot(texts, mark, rows, (row, from, until) => board.isFree(mark.id, row, from, until));
    if (!spot) return;
    board.put(mark, spot);
    places.set(mark.id, spot);
  };
  for (const mark of marks) place(mark, mark.short);
  for (const mark of marks) if (places.has(mark.id)) place(mark, mark.long);
  return places;
}

/** The part of a scale that is looked at. */
export interface LabelSight {
  readonly rows: readonly LabelRow[];
  readonly bounds: Interval;
  /** Pixel of the needle, `null` when it is out of sight. */
  readonly needle: number | null;
}

const NEEDLE_REACH = 3;

/**
 * The places of labels whose marks are in sight. Those that cross neither the bounds nor the needle stay; then the
 * others turn to where there is room, or are left out.
 */
export function fitLabels(
  places: LabelPlaces,
  marks: readonly LabelledMark[],
  sight: LabelSight,
): LabelPlaces {
  const board = createLabelBoard(marks);
  const fitted = new Map<EventId, LabelSpot>();
  const crossing: LabelledMark[] = [];
  for (const mark of marks) {
    const spot = places.get(mark.id);
    if (!spot || mark.x < sight.bounds.from || mark.x > sight.bounds.until) continue;
    const from = mark.x + spot.dx;
    if (isClear(mark.x, from, from + spot.width, sight)) {
      board.put(mark, spot);
      fitted.set(mark.id, spot);
    } else crossing.push(mark);
  }
  for (const mark of crossing) {
    const spot = turn(mark, places.get(mark.id), board, sight);
    if (!spot) continue;
    board.put(mark, spot);
    fitted.set(mark.id, spot);
  }
  return fitted;
}

function turn(
  mark: LabelledMark,
  spot: LabelSpot | undefined,
  board: LabelBoard,
  sight: LabelSight,
): LabelSpot | null {
  return findSpot(
    spot ? [spot, ...mark.short] : mark.short,
    mark,
    sight.rows,
    (row, from, until) => isClear(mark.x, from, until, sight) && board.isFree(mark.id, row, from, until),
  );
}

/** Whether a text lies within the bounds, and the needle neither on it nor between it and its mark at `x`. */
function isClear(x: number, from: number, until: number, { bounds, needle }: LabelSight): boolean {
  if (from < bounds.from || until > bounds.until) return false;
  if (needle === null) return true;
  if (from < needle + NEEDLE_REACH && until > needle - NEEDLE_REACH) return false;
  return (x >= needle - 1 || from < needle) && (x <= needle + 1 || until > needle);
}
