// Bands of processes, and within them the bars of what lasted longer than a day.
import type { EventId, ProcessId } from '../../atlas/brand';
import { lengthOf } from '../../atlas/dates';
import type { Stretch } from '../../atlas/dates';
import type { Atlas, NegotiationEvent, Process } from '../../atlas/model';
import type { Interval } from './labelSpots';
import { hasBands, laneOf } from './laneOf';
import type { LaneId } from './laneOf';
import type { LaneLayout } from './lanes';
import type { Measure } from './measure';
import { packSpans } from './packSpans';
import { processStretch } from './processStretch';
import type { TimeScale } from './timeScale';
import { isCloseAs } from './zoomLevel';

interface PlacedSpan {
  readonly lane: LaneId;
  /** Cut at the bounds of the drawing. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

export interface ProcessBand extends PlacedSpan {
  readonly id: ProcessId;
  readonly row: number;
  /** The process's short name, or what fits of it, over the bars; `y` is the middle of the line. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
  /** Still running at the end of the covered years. */
  readonly isOpen: boolean;
  /** Filtered out: drawn as ground only. */
  readonly isMuted: boolean;
  readonly isFocused: boolean;
}

export interface SessionBar extends PlacedSpan {
  readonly id: EventId;
  readonly process: ProcessId;
  readonly isBeyond: boolean;
  readonly isFocused: boolean;
}

export interface SpanContext {
  readonly atlas: Atlas;
  readonly layout: LaneLayout;
  readonly scale: TimeScale;
  /** Pixels that are drawn. */
  readonly bounds: Interval;
  readonly measure: Measure;
  readonly processes: readonly ProcessId[];
  readonly focus: string | null;
}

const LABEL_PADDING = 5;
const LABEL_HEIGHT = 13;
const BAR_HEIGHT = 3;
const MIN_BAR_WIDTH = 3;

export function placeBands(context: SpanContext): readonly ProcessBand[] {
  const processes = [...context.atlas.processes.values()].filter((process) => hasBands(laneOf(process.id)));
  return processes.flatMap((process) => {
    const lane = context.layout.laneOf(process.id);
    const row = lane.bandRowOf.get(process.id) ?? 0;
    const place = lane.rows.bands[row];
    const span = placeSpan(processStretch(context.atlas, process), context);
    if (!place || !span) return [];
    const hasOwnRow = context.layout.density.band >= LABEL_HEIGHT;
    return [
      {
        id: process.id,
        lane: lane.id,
        row,
        ...span,
        y: place.y,
        height: Math.max(1, place.height - 2),
        label: hasOwnRow ? bandLabel(process, span, place.y, context.measure) : null,
        isOpen: process.end === null,
        isMuted: context.processes.length > 0 && !context.processes.includes(process.id),
        isFocused: context.focus === process.id,
      },
    ];
  });
}

/** Bars at the foot of the bands, from the level of years on; those that overlap lie upon one another's shoulders. */
export function placeSessions(
  events: readonly NegotiationEvent[],
  context: SpanContext,
): readonly SessionBar[] {
  if (!isCloseAs(context.scale.level, 'years')) return [];
  const lasting = events.filter(({ end, stretch }) => end !== null && lengthOf(stretch) > 1);
  return context.layout.lanes.flatMap((lane) => {
    const own = lasting.filter((event) => context.layout.laneOf(event.process) === lane);
    const rows = packSpans(own.map((event) => event.stretch));
    return own.flatMap((event, index) => {
      const place = lane.rows.bands[lane.bandRowOf.get(event.process) ?? 0];
      const span = placeSpan(event.stretch, context, MIN_BAR_WIDTH);
      if (!place || !span) return [];
      // Half under the band, so that its name stays clear of the bars.
      const foot = place.y + place.height;
      const height = Math.min(BAR_HEIGHT, place.height / 3);
      const level = Math.min(rows[index] ?? 0, 2);
      return [
        {
          id: event.id,
          process: event.process,
          lane: lane.id,
          ...span,
          y: foot - height * (level + 1),
          height,
          isBeyond: event.stretch.from > context.atlas.about.covers.until,
          isFocused: context.focus === event.id,
        },
      ];
    });
  });
}

function placeSpan({ from, until }: Stretch, { scale, bounds }: SpanContext, minWidth = 1) {
  const start = scale.x(from);
  const end = Math.max(scale.x(until + 1), start + minWidth);
  if (end <= bounds.from || start >= bounds.until) return null;
  return {
    x0: Math.max(start, bounds.from),
    x1: Math.min(end, bounds.until),
    startsBefore: start < bounds.from,
    endsAfter: end > bounds.until,
  };
}

/** `OEWG 2021-25`, else what its lane does not say already: `2021-25`. */
function bandLabel(
  { short }: Process,
  { x0, x1 }: Pick<PlacedSpan, 'x0' | 'x1'>,
  top: number,
  measure: Measure,
) {
  const room = x1 - x0 - 2 * LABEL_PADDING;
  const text = [short, short.replace(/^\w+ (?=\d)/, '')].find((one) => measure(one, 'band') <= room);
  return text === undefined ? null : { text, x: x0 + LABEL_PADDING, y: top + LABEL_HEIGHT / 2 };
}
