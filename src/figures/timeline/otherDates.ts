// The other date of one thing: the day printed on its document, or that of the vote in committee. From the scale of years
// on a fine tie leads from the mark to an open tick at that date, with its words where there is room.
import type { EventId } from '../../atlas/brand';
import { precisionOf, stretchOf } from '../../atlas/dates';
import type { DateText } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import { issuedOf } from './eventWords';
import type { LaneId } from './laneOf';
import type { Lane } from './lanes';
import { rimOf } from './marks';
import type { Measure } from './measure';
import type { TimelineFigure, TimelineMark } from './timelineFigure';

export interface OtherDate {
  /** The committee that voted; `null` for the date printed on the document. */
  readonly body: string | null;
  readonly date: DateText;
}

export interface DateTie {
  readonly id: string;
  readonly event: EventId;
  readonly lane: LaneId;
  readonly other: OtherDate;
  readonly path: string;
  /** The tick, or the stretch of a date without a day. */
  readonly tick: { readonly x0: number; readonly x1: number; readonly y: number };
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  } | null;
  readonly isAside: boolean;
  readonly isAhead: boolean;
}

export type TiedFigure = Pick<
  TimelineFigure,
  'marks' | 'labels' | 'lanes' | 'scale' | 'drawnWidth' | 'needle'
>;

/** One for each date that is another than the event's own. */
export function otherDatesOf(atlas: Atlas, event: NegotiationEvent): readonly OtherDate[] {
  const issued = issuedOf(atlas, event);
  const votes = event.votes.flatMap((id) => atlas.votes.get(id) ?? []);
  const found = new Map<string, OtherDate>();
  for (const { body, date } of votes) if (date !== event.date) found.set(`${body} ${date}`, { body, date });
  return [...(issued === null ? [] : [{ body: null, date: issued }]), ...found.values()];
}

const TICK = 3;
const GAP = 4;
const LETTERS = 14;

export function layoutDateTies(
  atlas: Atlas,
  figure: TiedFigure,
  measure: Measure,
  wordsOf: (other: OtherDate) => string,
): readonly DateTie[] {
  const ties: DateTie[] = [];
  for (const mark of figure.marks) {
    const event = atlas.events.get(mark.id);
    const lane = figure.lanes.find(({ id }) => id === mark.lane);
    if (!event || !lane || mark.count > 1 || mark.form !== 'mark') continue;
    for (const other of otherDatesOf(atlas, event)) {
      const { marks } = lane.rows;
      const place = placeTie(mark, other, marks.y + marks.height + 0.5, figure);
      if (!place) continue;
      const text = wordsOf(other);
      ties.push({
        id: `${event.id} ${other.body ?? ''} ${other.date}`,
        event: event.id,
        lane: lane.id,
        other,
        ...place,
        label: placeLabel(text, measure(text, 'minor'), place.tick, lane, figure, ties),
        isAside: mark.isAside,
        isAhead: mark.isAhead,
      });
    }
  }
  return ties;
}

/** Down from the mark, then along the foot of its row; `null` where both dates are as good as one place. */
function placeTie(
  { x, y, size, count }: TimelineMark,
  { date }: OtherDate,
  foot: number,
  figure: TiedFigure,
) {
  const { scale, drawnWidth } = figure;
  const { from, until } = stretchOf(date);
  const isDay = precisionOf(date) === 'day';
  const [x0, x1] = isDay ? [scale.mid(from), scale.mid(from)] : [scale.x(from), scale.x(until + 1)];
  const rim = rimOf({ size, count }) / 2;
  const end = x1 < x ? x1 : x0;
  if ((x0 <= x && x1 >= x) || Math.abs(end - x) < rim + TICK || x1 < 0 || x0 > drawnWidth) return null;
  const [a, b, c] = [x, y + rim, end + (end > x ? -1 : 1) * (isDay ? TICK : 0)].map(rounded);
  return { path: `M${a},${b}V${rounded(foot)}H${c}`, tick: { x0, x1, y: foot } };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Beyond the tick or on its other side, in the mark's row or one of its names, where nothing stands yet. */
function placeLabel(
  text: string,
  width: number,
  tick: DateTie['tick'],
  lane: Lane,
  figure: TiedFigure,
  ties: readonly DateTie[],
): DateTie['label'] {
  const taken = [
    ...figure.marks.map((mark) => boxAbout(mark.x, mark.y, rimOf(mark) / 2)),
    ...figure.labels,
    ...ties.flatMap(({ label }) => (label ? boxOf(label) : [])),
  ];
  const { needle, drawnWidth } = figure;
  const isFree = (x: number, y: number): boolean => {
    const box = boxOf({ x, y, width });
    const hidesNeedle = needle.side === 'within' && needle.x > box.x0 && needle.x < box.x1;
    return x >= 0 && x + width <= drawnWidth && !hidesNeedle && !taken.some((other) => doMeet(box, other));
  };
  const { marks, below, above } = lane.rows;
  for (const row of [marks, below, above]) {
    const y = row ? row.y + row.height / 2 : 0;
    const places = row ? [tick.x1 + TICK + GAP, tick.x0 - TICK - GAP - width] : [];
    const x = places.find((place) => isFree(place, y));
    if (x !== undefined) return { text, x, y, width };
  }
  return null;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

function boxAbout(x: number, y: number, r: number): Box {
  return { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
}

function boxOf({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): Box {
  return { x0: x - GAP, x1: x + width + GAP, y0: y - LETTERS / 2, y1: y + LETTERS / 2 };
}

function doMeet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}
