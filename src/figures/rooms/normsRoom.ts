// The eleven norms, the confidence-building measures and the principles of capacity-building: what each says, where it
// is written, which report brought it and which took it further. Measures and principles have no word on record on who
// took them further; what the record has of the acquis at the same place says it for the whole list.
import type { DateText } from '../../atlas/dates';
import type { Evidence } from '../../atlas/rows';
import type { AcquisWords } from '../../i18n/roomsAcquis';
import type { NormsWords } from '../../i18n/roomsNorms';
import { hasTyped } from '../hasTyped';
import type { ReaderContext } from '../reader/context';
import { describeDoubt, isDoubtful } from '../reader/doubt';
import { nameDocument, nameNorm } from '../reader/named';
import type { Named } from '../reader/named';
import { describeSources } from '../reader/sources';
import type { SourceList } from '../reader/sources';
import { createAcquis, itemsOf } from './acquisRoom';
import type { AcquisFigure, AcquisItem, AcquisReport } from './acquisRoom';
import { letterOf, relatedItems } from './sameParagraph';

export const NORMS_PARTS = ['norms', 'measures', 'principles'] as const;
export type NormsPartId = (typeof NORMS_PARTS)[number];

export interface NormsEntry {
  readonly id: string;
  /** Its letter or number; empty where the record gives none. */
  readonly mark: string;
  /** Its short name; `null` where its text is all there is. */
  readonly name: string | null;
  readonly text: string;
  /** Its own page. */
  readonly page: Named | null;
  /** What kind of norm it is. */
  readonly kind: string | null;
  readonly guidance: string | null;
  readonly locator: string;
  /** The report that brought it, with its date as the record has it. */
  readonly origin: NormsOrigin | null;
  readonly developed: readonly AcquisReport[];
  readonly related: readonly AcquisItem[];
  readonly isConfirmed: boolean;
  readonly doubt: string | null;
  readonly sources: SourceList;
}

export interface NormsOrigin {
  readonly report: AcquisReport;
  readonly document: Named;
  readonly date: DateText;
}

export interface NormsGroup {
  readonly id: string;
  /** `null`: the part has but one. */
  readonly name: string | null;
  readonly entries: readonly NormsEntry[];
}

export interface NormsPart {
  readonly id: NormsPartId;
  readonly groups: readonly NormsGroup[];
}

interface Row extends Evidence {
  readonly id: string;
  readonly locator: string;
  readonly developed_in?: readonly string[];
}

type Own = Pick<NormsEntry, 'mark' | 'name' | 'text' | 'kind' | 'guidance'>;

export function createNormsRoom(
  context: ReaderContext,
  words: NormsWords,
  acquisWords: AcquisWords,
): readonly NormsPart[] {
  const { details, texts } = context;
  if (!details) return [];
  const acquis = createAcquis(context, acquisWords);
  const entry = (row: Row, report: string, own: Own) => describeEntry(context, acquis, row, report, own);
  const norms = [...details.norms.values()].map((row) =>
    entry(row, row.document, {
      mark: words.letter(letterOf(row.locator) ?? ''),
      name: row.short,
      text: row.summary,
      kind: texts.normKind[row.kind],
      guidance: row.guidance,
    }),
  );
  const plain = { kind: null, guidance: null };
  const measures = [...details.cbms.values()].map((row) =>
    entry(row, row.introduced_in, {
      ...plain,
      mark: String(row.number),
      name: row.short,
      text: row.summary,
    }),
  );
  const rows = [...details.principles.values()];
  const principles = [...new Set(rows.map(({ group }) => group))].map((id) => ({
    id,
    name: words.group[id] ?? id,
    entries: rows
      .filter(({ group }) => group === id)
      .map((row) => entry(row, row.introduced_in, { ...plain, mark: '', name: null, text: row.item })),
  }));
  return [
    { id: 'norms', groups: [{ id: 'norms', name: null, entries: norms }] },
    { id: 'measures', groups: [{ id: 'measures', name: null, entries: measures }] },
    { id: 'principles', groups: principles },
  ];
}

/** What has all that was typed in its words; groups without any are left out, parts stay. */
export function filterNorms(parts: readonly NormsPart[], typed: string): readonly NormsPart[] {
  const isMeant = ({ mark, name, text, kind, guidance, locator }: NormsEntry) =>
    hasTyped([mark, name, text, kind, guidance, locator].join(' '), typed.trim());
  return parts.map((part) => ({
    ...part,
    groups: part.groups
      .map((group) => ({ ...group, entries: group.entries.filter(isMeant) }))
      .filter(({ entries }) => entries.length > 0),
  }));
}

export function entriesOf({ groups }: Pick<NormsPart, 'groups'>): readonly NormsEntry[] {
  return groups.flatMap(({ entries }) => entries);
}

/** How many entries each report brought, in order of time. */
export function countByReport(entries: readonly NormsEntry[]): readonly (readonly [AcquisReport, number])[] {
  const reports = new Map(
    entries.flatMap(({ origin }) => (origin ? [[origin.report.id, origin] as const] : [])),
  );
  return [...reports.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ report }) => [report, entries.filter(({ origin }) => origin?.report === report).length]);
}

function describeEntry(
  context: ReaderContext,
  acquis: AcquisFigure,
  row: Row,
  introducedIn: string,
  own: Own,
): NormsEntry {
  const report = findReport(acquis, introducedIn);
  return {
    ...own,
    id: row.id,
    page: nameNorm(context, row.id),
    locator: row.locator,
    origin: report && describeOrigin(context, report),
    developed: (row.developed_in ?? []).flatMap((id) => findReport(acquis, id) ?? []),
    related: relatedItems(row.locator, itemsOf(acquis)),
    isConfirmed: !isDoubtful(row),
    doubt: describeDoubt(context, row),
    sources: describeSources(context, row.sources),
  };
}

/** By its own id or that of its document. */
function findReport({ reports }: AcquisFigure, id: string): AcquisReport | null {
  return reports.find((report) => report.id === id || report.document?.focus.id === id) ?? null;
}

function describeOrigin(context: ReaderContext, report: AcquisReport): NormsOrigin | null {
  const { atlas } = context;
  const found = [...atlas.documents.values()].find(({ id }) => id === report.document?.focus.id);
  const document = found && nameDocument(context, found.id);
  return found && document ? { report, document, date: found.date } : null;
}
