// Places the labels of one lane. First at one scale, whatever the window, so that no label moves while panning; then
// for what is in sight, where an edge or the needle may turn or take a label.
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
  for (const mark of marks) if (hasRoom(mark, rows, board)) place(mark, mark.short);
  for (const mark of marks) if (places.has(mark.id)) place(mark, mark.long);
  return places;
}

/** Narrower than any text: where not even this fits, no text needs to be made and measured. */
const LEAST_WIDTH = 14;
const PROBE: readonly LabelText[] = [{ text: '', width: LEAST_WIDTH }];

function hasRoom(mark: LabelledMark, rows: readonly LabelRow[], board: LabelBoard): boolean {
  return findSpot(PROBE, mark, rows, (row, from, until) => board.isFree(mark.id, row, from, until)) !== null;
}

/** The part of a scale that is looked at. */
export interface LabelSight {
  readonly rows: readonly LabelRow[];
  readonly bounds: Interval;
  /** Pixel of the needle, `null` when it is out of sight. */
  readonly needle: number | null;
}

const NEEDLE_REACH = 3;

export interface PlacedLabel {
  readonly mark: LabelledMark;
  /** `null` for a mark whose label found no room. */
  readonly spot: LabelSpot | null;
}

/**
 * The places of the labels of marks in sight, given in order of priority. Those that cross neither the bounds nor the
 * needle stay; then the others turn to where there is room, or are left out.
 */
export function fitLabels(placed: readonly PlacedLabel[], sight: LabelSight): LabelPlaces {
  const board = createLabelBoard(placed.map(({ mark }) => mark));
  const fitted = new Map<EventId, LabelSpot>();
  const put = (mark: LabelledMark, spot: LabelSpot): void => {
    board.put(mark, spot);
    fitted.set(mark.id, spot);
  };
  const crossing: PlacedLabel[] = [];
  for (const { mark, spot } of placed) {
    if (!spot || mark.x < sight.bounds.from || mark.x > sight.bounds.until) continue;
    const from = mark.x + spot.dx;
    const until = from + spot.width;
    // Labels of two tiles may want the same room.
    if (isClear(mark.x, from, until, sight) && board.isFree(mark.id, spot.row, from, until)) put(mark, spot);
    else crossing.push({ mark, spot });
  }
  for (const { mark, spot } of crossing) {
    const turned = turn(mark, spot, board, sight);
    if (turned) put(mark, turned);
  }
  return fitted;
}

function turn(
  mark: LabelledMark,
  spot: LabelSpot | null,
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
