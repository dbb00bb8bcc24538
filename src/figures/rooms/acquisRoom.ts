// How the framework grew: its items by pillar, its reports in order of time, and what the record says of each item at
// each report. It knows two things of a report and an item: that the one introduced the other, or took it further.
// Where it says neither, nothing follows: the report may have repeated the item in silence or in words.
import type { DocumentId, ProcessId } from '../../atlas/brand';
import { day } from '../../atlas/dates';
import type { AcquisReportRow } from '../../atlas/rows';
import { formatDateInWords } from '../../i18n/format';
import { formatList } from '../../i18n/formatList';
import type { AcquisWords } from '../../i18n/roomsAcquis';
import { describeDoubt, isDoubtful } from '../reader/doubt';
import type { ReaderContext } from '../reader/context';
import { nameDocument, nameEvent } from '../reader/named';
import type { Named } from '../reader/named';
import { describeSources } from '../reader/sources';
import type { SourceList } from '../reader/sources';
import { laneOf } from '../timeline/laneOf';
import type { LaneId } from '../timeline/laneOf';

/** What the record has of an item at a report. `between`: nothing, and a later report took it further. */
export type AcquisMark = 'before' | 'introduced' | 'developed' | 'between' | 'after';

/** Which parts of the item's line lie in a report's column. */
export type AcquisLine = 'none' | 'from' | 'through' | 'to';

export interface AcquisCell {
  readonly mark: AcquisMark;
  readonly line: AcquisLine;
}

export interface AcquisReport {
  readonly id: string;
  readonly lane: LaneId;
  /** The kind of body that wrote it, and the year: together its name. */
  readonly body: string;
  readonly year: string;
  readonly name: string;
  readonly symbol: string;
  readonly date: string;
  readonly document: Named | null;
  readonly event: Named | null;
  readonly sources: SourceList;
}

export interface AcquisItem {
  readonly id: string;
  readonly pillar: string;
  readonly text: string;
  /** The reports by their place in time. */
  readonly introduced: number;
  readonly developed: readonly number[];
  /** One for each report. */
  readonly cells: readonly AcquisCell[];
  /** Where it came from and who took it further, in a sentence. */
  readonly path: string;
  readonly locator: string;
  readonly isConfirmed: boolean;
  readonly doubt: string | null;
  readonly sources: SourceList;
}

export interface AcquisPillar {
  readonly id: string;
  readonly name: string;
  readonly items: readonly AcquisItem[];
}

export interface AcquisFigure {
  readonly reports: readonly AcquisReport[];
  readonly pillars: readonly AcquisPillar[];
}

/** What a report did to the items that are shown; `sum`: those introduced by it and before it. */
export interface ReportCount {
  readonly introduced: number;
  readonly developed: number;
  readonly sum: number;
}

export function createAcquis(context: ReaderContext, words: AcquisWords): AcquisFigure {
  const { details, texts } = context;
  if (!details) return { reports: [], pillars: [] };
  const reports = inOrder(context, [...details['acquis-reports'].values()]).map((row) =>
    describeReport(context, row),
  );
  const placeOf = new Map(reports.map(({ id }, index) => [id, index]));
  const items = [...details.acquis.values()].map((row): AcquisItem => {
    const introduced = placeOf.get(row.introduced_in) ?? 0;
    const developed = (row.developed_in ?? []).flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b);
    const nameOf = (place: number) => reports[place]?.name ?? '';
    return {
      id: row.id,
      pillar: row.pillar,
      text: row.item,
      introduced,
      developed,
      cells: layCells(reports.length, introduced, developed),
      path: words.path(nameOf(introduced), formatList(developed.map(nameOf), context.view.lang)),
      locator: row.locator,
      isConfirmed: !isDoubtful(row),
      doubt: describeDoubt(context, row),
      sources: describeSources(context, row.sources),
    };
  });
  const names: Readonly<Record<string, string>> = texts.pillar;
  const pillars = [...new Set(items.map(({ pillar }) => pillar))].map((id) => ({
    id,
    name: names[id] ?? id,
    items: items.filter(({ pillar }) => pillar === id),
  }));
  return { reports, pillars };
}

/** Of one pillar; of all where none is asked for. */
export function filterPillar(figure: AcquisFigure, pillar: string | null): AcquisFigure {
  if (pillar === null) return figure;
  return { ...figure, pillars: figure.pillars.filter(({ id }) => id === pillar) };
}

export function itemsOf({ pillars }: AcquisFigure): readonly AcquisItem[] {
  return pillars.flatMap(({ items }) => items);
}

/** What each report introduced and took further, of the items in the figure. */
export function countReports(figure: AcquisFigure): readonly ReportCount[] {
  const items = itemsOf(figure);
  return figure.reports.map((_, place) => ({
    introduced: items.filter((item) => item.introduced === place).length,
    developed: items.filter((item) => item.developed.includes(place)).length,
    sum: items.filter((item) => item.introduced <= place).length,
  }));
}

/** An item's line runs from the report that introduced it to the last that took it further. */
export function layCells(
  reports: number,
  introduced: number,
  developed: readonly number[],
): readonly AcquisCell[] {
  const last = Math.max(introduced, ...developed);
  return Array.from({ length: reports }, (_, place): AcquisCell => {
    if (place < introduced) return { mark: 'before', line: 'none' };
    if (place > last) return { mark: 'after', line: 'none' };
    if (place === introduced) return { mark: 'introduced', line: last > introduced ? 'from' : 'none' };
    const mark = developed.includes(place) ? 'developed' : 'between';
    return { mark, line: place === last ? 'to' : 'through' };
  });
}

function inOrder({ atlas }: ReaderContext, rows: readonly AcquisReportRow[]): readonly AcquisReportRow[] {
  const dayOf = (row: AcquisReportRow) => {
    const document = atlas.documents.get(row.document as DocumentId);
    return document ? day(document.date) : 0;
  };
  return [...rows].sort((a, b) => dayOf(a) - dayOf(b));
}

function describeReport(context: ReaderContext, row: AcquisReportRow): AcquisReport {
  const { atlas, view } = context;
  const document = atlas.documents.get(row.document as DocumentId);
  const [body = row.process] = (atlas.processes.get(row.process as ProcessId)?.short ?? '').split(' ');
  const year = document?.date.slice(0, 4) ?? '';
  return {
    id: row.id,
    lane: laneOf(row.process as ProcessId),
    body,
    year,
    name: `${body} ${year}`,
    symbol: document?.symbol ?? '',
    date: document ? formatDateInWords(document.date, view.lang) : '',
    document: nameDocument(context, row.document),
    event: nameEvent(context, row.event),
    sources: describeSources(context, row.sources),
  };
}
