// What is followed through the figure, an item or a report, and what steps back for it.
import type { AcquisFigure, AcquisItem, AcquisReport } from './acquisRoom';

export type Trace =
  { readonly kind: 'item'; readonly id: string } | { readonly kind: 'report'; readonly place: number };

/** How a row stands while something is traced. */
export type Standing = 'plain' | 'traced' | 'apart';

/** The item itself; with a report all that it introduced or took further. */
export function standingOf(item: AcquisItem, trace: Trace | null): Standing {
  if (trace === null) return 'plain';
  const isMeant =
    trace.kind === 'item'
      ? trace.id === item.id
      : trace.place === item.introduced || item.developed.includes(trace.place);
  return isMeant ? 'traced' : 'apart';
}

/** Whether a report stands out in its head: it is traced, or the traced item has a mark at it. */
export function isReportTraced(figure: AcquisFigure, place: number, trace: Trace | null): boolean {
  if (trace?.kind === 'report') return trace.place === place;
  const item = trace && itemOf(figure, trace);
  return item !== null && (item.introduced === place || item.developed.includes(place));
}

/** The item that is traced; `null` where none is, or where it is not among those shown. */
export function itemOf(figure: AcquisFigure, trace: Trace | null): AcquisItem | null {
  if (trace?.kind !== 'item') return null;
  return figure.pillars.flatMap(({ items }) => items).find(({ id }) => id === trace.id) ?? null;
}

/** The same again lets go. */
export function toggleTrace(trace: Trace | null, next: Trace): Trace | null {
  return trace !== null && JSON.stringify(trace) === JSON.stringify(next) ? null : next;
}

/** What goes with its pillar is traced no more. */
export function keepTrace(figure: AcquisFigure, trace: Trace | null): Trace | null {
  return trace?.kind === 'item' && !itemOf(figure, trace) ? null : trace;
}

export interface TraceStep {
  readonly report: AcquisReport;
  readonly mark: 'introduced' | 'developed';
}

/** The reports of an item, in order of time. */
export function stepsOf({ reports }: AcquisFigure, item: AcquisItem): readonly TraceStep[] {
  return reports.flatMap((report, place) => {
    const mark = item.cells[place]?.mark;
    return mark === 'introduced' || mark === 'developed' ? [{ report, mark }] : [];
  });
}
