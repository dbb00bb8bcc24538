// The timeline of narrow screens: events as rows, the latest first, with time in the margin. What the scale leaves out
// stands as a row that counts it, so that nothing is hidden silently; what is read or was found is never left out.
import type { EventId } from '../../atlas/brand';
import { precisionOf } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';
import type { Atlas, NegotiationEvent, Tally } from '../../atlas/model';
import { formatDateInWords, formatSpanInWords } from '../../i18n/format';
import { formatShortSpan } from '../../i18n/formatList';
import type { Focus } from '../../view/view';
import { concernOf, threadedEvent } from './concern';
import { filterEvents } from './inSight';
import type { EventFilters } from './inSight';
import { laneOf } from './laneOf';
import type { LaneId } from './laneOf';
import type { Lane } from './lanes';
import { isMarkAt, markShapeOf } from './marks';
import type { MarkShape } from './marks';
import { placeInThread } from './threadPlaces';
import type { ThreadPlace } from './threadPlaces';
import { focusedEvents } from './timelineView';
import { meets, spanOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';
import type { ZoomLevel } from './zoomLevel';

export interface VerticalEvent {
  readonly kind: 'event';
  readonly id: EventId;
  /** The year in the margin; empty under a row of the same year. */
  readonly year: string;
  /** Day and month, or month, within the year. */
  readonly date: string;
  /** All of its date, for who hears one row alone. */
  readonly fullDate: string;
  /** The month or year, in words, of which the day is not known; `null` where it is. */
  readonly vague: string | null;
  readonly title: string;
  readonly lane: LaneId;
  readonly shape: MarkShape;
  readonly importance: NegotiationEvent['importance'];
  /** Of a recorded vote. */
  readonly tally: Tally | null;
  /** After the as-of date. */
  readonly isAhead: boolean;
  /** After the date that the as-of date is compared with, and not after that one. */
  readonly isBetween: boolean;
  readonly isFocused: boolean;
  /** What is read is about it. */
  readonly isMeant: boolean;
  /** Has nothing to do with what the reader shows. */
  readonly isAside: boolean;
  readonly isFound: boolean;
  /** Where it stands in the thread of the event that is read. */
  readonly thread: ThreadPlace | null;
  readonly rail: Rail | null;
}

/** The line along the rows of a thread: it begins at the latest, passes all between, and ends at the earliest. */
export type Rail = 'begins' | 'passes' | 'ends';

export type VerticalRow =
  | VerticalEvent
  /** The as-of date among the events, and the date that it is compared with. */
  | { readonly kind: 'now' | 'since'; readonly rail: Rail | null }
  /** Over the events after the covered years. */
  | { readonly kind: 'beyond' }
  /** Events that the scale leaves out, one after the other. */
  | {
      readonly kind: 'more';
      readonly id: string;
      readonly members: readonly EventId[];
      /** Of these, those that what is read has to do with; `null` where nothing steps back. */
      readonly concerned: number | null;
      readonly rail: Rail | null;
    };

export type VerticalLane = Pick<Lane, 'id' | 'processes' | 'isFolded'>;

export interface VerticalTimelineOptions extends EventFilters {
  readonly window: TimeWindow;
  readonly asOf: Day;
  readonly since?: Day | null;
  readonly focus: Focus | null;
  /** What a search found. */
  readonly found?: readonly EventId[];
  /** The events of a folded lane are left out, but for what is read. */
  readonly lanes?: readonly VerticalLane[];
  readonly lang: string;
}

const YEAR = 365.25;

/** How much a window of so many days shows on a list: the great turns, the reports and resolutions, or everything. */
export function verticalLevel(window: TimeWindow): ZoomLevel {
  const years = spanOf(window) / YEAR;
  if (years > 14) return 'era';
  return years > 5 ? 'decade' : 'years';
}

/** Rows for the events of which a day lies in the window, the latest first. */
export function layoutVertically(atlas: Atlas, options: VerticalTimelineOptions): readonly VerticalRow[] {
  const { asOf, since = null, focus } = options;
  const level = verticalLevel(options.window);
  const meant = focusedEvents(atlas, focus);
  const concern = concernOf(atlas, focus);
  const thread = placeInThread(atlas, threadedEvent(atlas, focus));
  const found = new Set(options.found);
  const folded = foldedProcesses(options.lanes);
  const events = filterEvents(atlas, options).filter(
    (event) =>
      meets(event.stretch, options.window) && (!folded.has(event.process) || meant.includes(event.id)),
  );
  const rows: VerticalRow[] = [];
  let year = '';
  const dates: { readonly kind: 'now' | 'since'; readonly day: Day }[] = [{ kind: 'now', day: asOf }];
  if (since !== null) dates.push({ kind: 'since', day: since });
  for (const event of events.toReversed()) {
    if (rows.length === 0 && event.stretch.from > atlas.about.covers.until) rows.push({ kind: 'beyond' });
    while (dates[0] && event.stretch.from <= dates[0].day) addDate(rows, dates);
    const isKept = meant.includes(event.id) || thread.has(event.id) || found.has(event.id);
    if (!isKept && !isMarkAt(level, event.importance)) {
      addToRest(rows, event.id, concern);
      continue;
    }
    const own = event.date.slice(0, 4);
    rows.push({
      kind: 'event',
      id: event.id,
      year: own === year ? '' : own,
      ...datesOf(event, options.lang),
      title: event.title,
      lane: laneOf(event.process),
      shape: markShapeOf(atlas, event),
      importance: event.importance,
      tally: event.decision.kind === 'vote' ? event.decision.tally : null,
      isAhead: event.stretch.from > asOf,
      isBetween: since !== null && event.stretch.from > since && event.stretch.from <= asOf,
      isFocused: focus?.kind === 'event' && focus.id === event.id,
      isMeant: meant.includes(event.id),
      isAside: concern?.has(event.id) === false,
      isFound: found.has(event.id),
      thread: thread.get(event.id) ?? null,
      rail: null,
    });
    year = own;
  }
  while (dates.length > 0) addDate(rows, dates);
  return layRail(rows);
}

function addDate(rows: VerticalRow[], dates: { readonly kind: 'now' | 'since' }[]): void {
  const date = dates.shift();
  if (date) rows.push({ kind: date.kind, rail: null });
}

/** What a search found in the order of the list: the latest first, also out of sight; none that a filter has taken away. */
export function stepsThrough(
  atlas: Atlas,
  filters: EventFilters,
  found: readonly EventId[],
): readonly EventId[] {
  const wanted = new Set(found);
  return filterEvents(atlas, filters)
    .toReversed()
    .flatMap(({ id }) => (wanted.has(id) ? id : []));
}

/** How many events of the window each lane has, folded or not. */
export function countLanes<L extends VerticalLane>(
  atlas: Atlas,
  { window, ...filters }: EventFilters & { readonly window: TimeWindow },
  lanes: readonly L[],
): readonly { readonly lane: L; readonly count: number }[] {
  const events = filterEvents(atlas, filters).filter(({ stretch }) => meets(stretch, window));
  return lanes.map((lane) => ({
    lane,
    count: events.filter(({ process }) => lane.processes.includes(process)).length,
  }));
}

function foldedProcesses(lanes: readonly VerticalLane[] = []): ReadonlySet<string> {
  return new Set(lanes.flatMap(({ isFolded, processes }) => (isFolded ? processes : [])));
}

function datesOf({ date, end }: NegotiationEvent, lang: string) {
  return {
    date: formatShortSpan(date, end, lang),
    fullDate: formatSpanInWords(date, end, lang),
    vague: end === null && precisionOf(date) !== 'day' ? formatDateInWords(date, lang) : null,
  };
}

function addToRest(rows: VerticalRow[], id: EventId, concern: ReadonlySet<EventId> | null): void {
  const last = rows.at(-1);
  const rest =
    last?.kind === 'more' ? last : { kind: 'more' as const, id: `more-${id}`, members: [], rail: null };
  const members = [...rest.members, id];
  const concerned = concern && members.filter((member) => concern.has(member)).length;
  const next = { ...rest, members, concerned };
  if (last?.kind === 'more') rows[rows.length - 1] = next;
  else rows.push(next);
}

function layRail(rows: readonly VerticalRow[]): readonly VerticalRow[] {
  const isKnot = (row: VerticalRow): boolean => row.kind === 'event' && row.thread !== null;
  const first = rows.findIndex(isKnot);
  const last = rows.findLastIndex(isKnot);
  if (first === last) return rows;
  return rows.map((row, index) => {
    if (index < first || index > last || row.kind === 'beyond') return row;
    return { ...row, rail: index === first ? 'begins' : index === last ? 'ends' : 'passes' };
  });
}
