// The timeline as rows: what a screen reader, a download and a reader without the picture get.
import type { EventId, ProcessId } from '../../atlas/brand';
import type { DateText } from '../../atlas/dates';
import type { Atlas, Decision } from '../../atlas/model';
import type { EventKind } from '../../atlas/vocabulary';
import { formatDateInWords } from '../../i18n/format';
import { filterEvents } from './inSight';
import type { EventFilters } from './inSight';
import { meets } from './timeWindow';
import type { TimeWindow } from './timeWindow';

export interface TimelineRow {
  readonly id: EventId;
  /** As the record writes it, for sorting and download. */
  readonly date: DateText;
  readonly end: DateText | null;
  readonly dateText: string;
  /** `null`: the event has no end of its own. */
  readonly endText: string | null;
  readonly process: ProcessId;
  readonly processName: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly symbol: string | null;
  readonly decision: Decision;
  readonly isConfirmed: boolean;
  readonly isBeyond: boolean;
  readonly isInSight: boolean;
}

/** A row for each event that passes the filters, in order of time, in or out of sight. */
export function createTimelineTable(
  atlas: Atlas,
  filters: EventFilters,
  sight: TimeWindow,
  lang: string,
): readonly TimelineRow[] {
  return filterEvents(atlas, filters).map((event) => ({
    id: event.id,
    date: event.date,
    end: event.end,
    dateText: formatDateInWords(event.date, lang),
    endText: event.end === null ? null : formatDateInWords(event.end, lang),
    process: event.process,
    processName: atlas.processes.get(event.process)?.short ?? event.process,
    kind: event.kind,
    title: event.title,
    symbol: event.symbol,
    decision: event.decision,
    isConfirmed: event.isConfirmed,
    isBeyond: event.stretch.from > atlas.about.covers.until,
    isInSight: meets(event.stretch, sight),
  }));
}
