// Bars of what lasted longer than a day, at the foot of the bands, from the level of years on.
import type { EventId, ProcessId } from '../../atlas/brand';
import { lengthOf } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import type { Lane } from './lanes';
import { packSpans } from './packSpans';
import { placeSpan } from './placeSpan';
import type { PlacedSpan, SpanContext } from './placeSpan';
import { isCloseAs } from './zoomLevel';

export interface SessionBar extends PlacedSpan {
  readonly id: EventId;
  readonly process: ProcessId;
  readonly isBeyond: boolean;
  readonly isFocused: boolean;
}

const BAR_HEIGHT = 3;
const MIN_BAR_WIDTH = 3;
const MAX_BAR_ROW = 2;

/** Bars that overlap stand one over the other. */
export function placeSessions(
  events: readonly NegotiationEvent[],
  context: SpanContext,
  focused: readonly EventId[],
): readonly SessionBar[] {
  if (!isCloseAs(context.scale.level, 'years')) return [];
  const lasting = events.filter(({ end, stretch }) => end !== null && lengthOf(stretch) > 1);
  return context.layout.lanes.flatMap((lane) => {
    const own = lasting.filter((event) => context.layout.laneOf(event.process) === lane);
    const rows = packSpans(own.map((event) => event.stretch));
    return own.flatMap((event, index) => placeBar(event, lane, rows[index] ?? 0, context, focused) ?? []);
  });
}

function placeBar(
  event: NegotiationEvent,
  lane: Lane,
  row: number,
  context: SpanContext,
  focused: readonly EventId[],
): SessionBar | null {
  const place = lane.rows.bands[lane.bandRowOf.get(event.process) ?? 0];
  const span = placeSpan(event.stretch, context, MIN_BAR_WIDTH);
  if (!place || !span) return null;
  const height = Math.min(BAR_HEIGHT, place.height / 3);
  return {
    id: event.id,
    process: event.process,
    lane: lane.id,
    ...span,
    // On the lower edge of the band and under it, so that its name stays clear.
    y: place.y + place.height - height * (Math.min(row, MAX_BAR_ROW) + 1),
    height,
    isBeyond: event.stretch.from > context.atlas.about.covers.until,
    isFocused: focused.includes(event.id),
  };
}
