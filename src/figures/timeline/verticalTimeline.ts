// The timeline of narrow screens: events as rows, the latest first, with time in the margin. What the scale leaves out
// stands as a row that counts it, so that nothing is hidden silently.
import type { EventId } from '../../atlas/brand';
import type { Day } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import { formatShortSpan } from '../../i18n/formatList';
import { filterEvents } from './inSight';
import type { EventFilters } from './inSight';
import { laneOf } from './laneOf';
import type { LaneId } from './laneOf';
import { isMarkAt, markShapeOf } from './marks';
import type { MarkShape } from './marks';
import { meets, spanOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';
import type { ZoomLevel } from './zoomLevel';

export type VerticalRow =
  | {
      readonly kind: 'event';
      readonly id: EventId;
      /** The year in the margin; empty under a row of the same year. */
      readonly year: string;
      /** Day and month, or month, within the year. */
      readonly date: string;
      readonly title: string;
      readonly lane: LaneId;
      readonly shape: MarkShape;
      readonly importance: NegotiationEvent['importance'];
      /** After the as-of date. */
      readonly isAhead: boolean;
      readonly isFocused: boolean;
      /** Has nothing to do with what the reader shows. */
      readonly isAside: boolean;
    }
  /** The as-of date among the events. */
  | { readonly kind: 'now' }
  /** Events that the scale leaves out, one after the other. */
  | { readonly kind: 'more'; readonly id: string; readonly members: readonly EventId[] };

export interface VerticalTimelineOptions extends EventFilters {
  readonly window: TimeWindow;
  readonly asOf: Day;
  readonly focused: EventId | null;
  /** The events that do not step back; none does where it is missing. */
  readonly concern?: ReadonlySet<EventId> | null;
  readonly lang: string;
}

const YEAR = 365.25;

/** How much a window of so many days shows on a list: the great turns, the reports and resolutions, or everything. */
export function verticalLevel(window: TimeWindow): ZoomLevel {
  const years = spanOf(window) / YEAR;
  if (years > 14) return 'era';
  return years > 5 ? 'decade' : 'years';
}

/** Rows for the events whose first day lies in the window, the latest first. */
export function layoutVertically(atlas: Atlas, options: VerticalTimelineOptions): readonly VerticalRow[] {
  const level = verticalLevel(options.window);
  const events = filterEvents(atlas, options).filter((event) => meets(event.stretch, options.window));
  const rows: VerticalRow[] = [];
  let year = '';
  let isBehind = false;
  for (const event of events.toReversed()) {
    if (!isBehind && event.stretch.from <= options.asOf) {
      rows.push({ kind: 'now' });
      isBehind = true;
    }
    if (!isMarkAt(level, event.importance) && event.id !== options.focused) {
      addToRest(rows, event.id);
      continue;
    }
    const own = event.date.slice(0, 4);
    rows.push({
      kind: 'event',
      id: event.id,
      year: own === year ? '' : own,
      date: formatShortSpan(event.date, event.end, options.lang),
      title: event.title,
      lane: laneOf(event.process),
      shape: markShapeOf(atlas, event),
      importance: event.importance,
      isAhead: event.stretch.from > options.asOf,
      isFocused: event.id === options.focused,
      isAside: options.concern?.has(event.id) === false,
    });
    year = own;
  }
  return isBehind ? rows : [...rows, { kind: 'now' }];
}

function addToRest(rows: VerticalRow[], id: EventId): void {
  const last = rows.at(-1);
  if (last?.kind === 'more') rows[rows.length - 1] = { ...last, members: [...last.members, id] };
  else rows.push({ kind: 'more', id: `more-${id}`, members: [id] });
}
