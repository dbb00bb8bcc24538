// Bars of what lasted longer than a day, at the foot of the bands, from the level of years on.
import type { EventId, ProcessId } from '../../atlas/brand';
import { lengthOf } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { Lane } from './lanes';
import { memoiseLast } from './memoiseLast';
import { packSpans } from './packSpans';
import { placeSpan } from './placeSpan';
import type { PlacedSpan, SpanContext } from './placeSpan';
import { lowerBound } from './search';
import type { TimelineFigure } from './timelineFigure';
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

/** What lasted longer than a day, with its row among the bars of its lane; in order of time. */
interface LastingEvents {
  readonly events: readonly { readonly event: NegotiationEvent; readonly lane: Lane; readonly row: number }[];
  readonly starts: Float64Array;
  /** Days of the longest. */
  readonly longest: number;
}

/** Made once for a set of events. Bars that overlap stand one over the other. */
function findLasting(lanes: readonly Lane[], all: readonly NegotiationEvent[]): LastingEvents {
  const lasting = all.filter(({ end, stretch }) => end !== null && lengthOf(stretch) > 1);
  const events = lanes
    .flatMap((lane) => {
      const own = lasting.filter((event) => lane.processes.includes(event.process));
      const rows = packSpans(own.map((event) => event.stretch));
      return own.map((event, index) => ({ event, lane, row: Math.min(rows[index] ?? 0, MAX_BAR_ROW) }));
    })
    .sort((a, b) => a.event.stretch.from - b.event.stretch.from);
  return {
    events,
    starts: Float64Array.from(events, ({ event }) => event.stretch.from),
    longest: events.reduce((most, { event }) => Math.max(most, lengthOf(event.stretch)), 0),
  };
}

const rememberLasting = memoiseLast(findLasting);

/** The bars in sight; those of a row that touch on the screen are drawn as one, under the id of the first. */
export function placeSessions(
  atlas: Atlas,
  figure: Pick<TimelineFigure, 'lanes' | 'events' | 'scale' | 'sight' | 'drawnWidth'>,
  focused: readonly EventId[],
): readonly SessionBar[] {
  const { lanes, scale } = figure;
  if (!isCloseAs(scale.level, 'years')) return [];
  const { events, starts, longest } = rememberLasting(lanes, figure.events);
  const context = { atlas, scale, bounds: { from: 0, until: figure.drawnWidth } };
  const { start, end } = figure.sight;
  const seen = events.slice(lowerBound(starts, start - longest), lowerBound(starts, end));
  const lasts = new Map<string, SessionBar>();
  const bars = new Map<EventId, SessionBar>();
  for (const { event, lane, row } of seen) {
    const bar = placeBar(event, lane, row, context, focused);
    if (!bar) continue;
    const key = `${lane.id} ${bar.y}`;
    const last = lasts.get(key);
    const isSame = last && last.isFocused === bar.isFocused && last.isBeyond === bar.isBeyond;
    const next = isSame && bar.x0 < last.x1 ? { ...last, x1: Math.max(last.x1, bar.x1) } : bar;
    lasts.set(key, next);
    bars.set(next.id, next);
  }
  return [...bars.values()];
}

function placeBar(
  event: NegotiationEvent,
  lane: Lane,
  row: number,
  context: Pick<SpanContext, 'atlas' | 'scale' | 'bounds'>,
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
    y: place.y + place.height - height * (row + 1),
    height,
    isBeyond: event.stretch.from > context.atlas.about.covers.until,
    isFocused: focused.includes(event.id),
  };
}
