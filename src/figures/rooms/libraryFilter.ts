// Which documents are shown, in what order and in what groups. All of it is this person's moment and no part of the View.
import type { DocumentKind } from '../../atlas/vocabulary';
import type { LibraryWords } from '../../i18n/roomsLibrary';
import type { ReaderContext } from '../reader/context';
import { hasTyped } from '../hasTyped';
import { FAMILIES, kindsOf } from './documentFamilies';
import type { Family } from './documentFamilies';
import { compareDates } from './libraryRows';
import type { LibraryRow } from './libraryRows';

export const ORIGINS = ['all', 'un', 'papers'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Stands for the papers that belong to no process. */
export const NO_PROCESS = 'none';

export interface LibraryFilter {
  /** Words, or pieces of words, of symbol, title, gist and authors. */
  readonly text: string;
  readonly origin: Origin;
  /** An id, `none`, or '' for every process. */
  readonly process: string;
  /** A kind, a family of kinds, or '' for every kind. */
  readonly kind: DocumentKind | Family | '';
  readonly year: number | null;
}

export const NO_FILTER: LibraryFilter = { text: '', origin: 'all', process: '', kind: '', year: null };

export type FilterPart = keyof LibraryFilter;
const PARTS = ['text', 'origin', 'process', 'kind', 'year'] as const satisfies readonly FilterPart[];

/** The parts of a filter that leave something out. */
export function partsInUse(filter: LibraryFilter): readonly FilterPart[] {
  return PARTS.filter((part) =>
    part === 'text' ? filter.text.trim() !== '' : filter[part] !== NO_FILTER[part],
  );
}

export function processOf(row: LibraryRow): string {
  return row.process?.focus.id ?? NO_PROCESS;
}

const TESTS: { readonly [Part in FilterPart]: (row: LibraryRow, value: LibraryFilter[Part]) => boolean } = {
  text: (row, typed) =>
    typed.trim() === '' ||
    hasTyped(
      [row.symbol, row.title, row.gist, row.publisher, ...row.by.map(({ name }) => name)].join(' '),
      typed,
    ),
  origin: (row, origin) => origin === 'all' || (row.family === 'papers') === (origin === 'papers'),
  process: (row, process) => process === '' || processOf(row) === process,
  kind: (row, kind) => kind === '' || row.kind === kind || row.family === kind,
  year: (row, year) => year === null || row.year === year,
};

/** The rows that pass all parts of the filter but `except`. */
export function filterDocuments(
  rows: readonly LibraryRow[],
  filter: LibraryFilter,
  except: FilterPart | null = null,
): readonly LibraryRow[] {
  const passes = <Part extends FilterPart>(part: Part, row: LibraryRow) => TESTS[part](row, filter[part]);
  return rows.filter((row) => PARTS.every((part) => part === except || passes(part, row)));
}

export interface Choice {
  readonly value: string;
  readonly name: string;
  /** How many documents it would show with the other filters as they are. */
  readonly count: number;
}

export interface KindChoices {
  readonly family: Choice;
  readonly kinds: readonly Choice[];
}

export interface LibraryChoices {
  readonly origins: readonly Choice[];
  readonly processes: readonly Choice[];
  readonly kinds: readonly KindChoices[];
  readonly years: readonly Choice[];
}

/** What each filter offers: only what the record has, each with the number of documents it leads to. */
export function choicesOf(
  context: ReaderContext,
  rows: readonly LibraryRow[],
  filter: LibraryFilter,
  words: LibraryWords,
): LibraryChoices {
  const counter = (part: FilterPart) => {
    const open = filterDocuments(rows, filter, part);
    return (has: (row: LibraryRow) => boolean) => open.filter(has).length;
  };
  const [ofOrigin, ofProcess, ofKind, ofYear] = [
    counter('origin'),
    counter('process'),
    counter('kind'),
    counter('year'),
  ];
  const processes = [...context.atlas.processes.values()]
    .filter(({ id }) => rows.some((row) => processOf(row) === id))
    .map(({ id, short }) => ({ value: id as string, name: short }));
  const kindNames = new Map(rows.map((row) => [row.kind, row.kindName]));
  return {
    origins: ORIGINS.map((value) => ({
      value,
      name: words.origin[value],
      count: ofOrigin((row) => TESTS.origin(row, value)),
    })),
    processes: [...processes, { value: NO_PROCESS, name: words.noProcess }].map((choice) => ({
      ...choice,
      count: ofProcess((row) => processOf(row) === choice.value),
    })),
    kinds: FAMILIES.map((family) => ({
      family: { value: family, name: words.family[family], count: ofKind((row) => row.family === family) },
      kinds: kindsOf(family).flatMap((value) => {
        const name = kindNames.get(value);
        return name === undefined ? [] : [{ value, name, count: ofKind((row) => row.kind === value) }];
      }),
    })),
    years: [...new Set(rows.map(({ year }) => year))]
      .sort((a, b) => a - b)
      .map((year) => ({
        value: String(year),
        name: String(year),
        count: ofYear((row) => row.year === year),
      })),
  };
}

/** A part of the filter in words, as the person chose it. */
export function namePart(part: FilterPart, filter: LibraryFilter, choices: LibraryChoices): string {
  const nameIn = (list: readonly Choice[], value: string) =>
    list.find((choice) => choice.value === value)?.name ?? value;
  switch (part) {
    case 'text':
      return filter.text.trim();
    case 'origin':
      return nameIn(choices.origins, filter.origin);
    case 'process':
      return nameIn(choices.processes, filter.process);
    case 'kind':
      return nameIn(
        choices.kinds.flatMap(({ family, kinds }) => [family, ...kinds]),
        filter.kind,
      );
    case 'year':
      return String(filter.year);
    default:
      return part satisfies never;
  }
}

export const LIBRARY_SORTS = ['date', 'symbol', 'title', 'kind'] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

export interface LibraryOrder {
  readonly column: LibrarySort;
  readonly isDescending: boolean;
}

/** Rows alike stand in the order of their dates; those without a symbol come last either way. */
export function sortDocuments(
  rows: readonly LibraryRow[],
  { column, isDescending }: LibraryOrder,
  lang: string,
): readonly LibraryRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sign = isDescending ? -1 : 1;
  const order = (a: LibraryRow, b: LibraryRow): number => {
    switch (column) {
      case 'date':
        return compareDates(a.date, b.date) * sign;
      case 'symbol':
        if (a.symbol === null || b.symbol === null)
          return Number(a.symbol === null) - Number(b.symbol === null);
        return compare(a.symbol, b.symbol) * sign;
      case 'title':
        return compare(a.title, b.title) * sign;
      case 'kind':
        return compare(a.kindName, b.kindName) * sign;
      default:
        return column satisfies never;
    }
  };
  return rows.toSorted((a, b) => order(a, b) || compareDates(a.date, b.date));
}

export const GROUPINGS = ['none', 'process', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface DocumentGroup {
  readonly key: string;
  /** `null`: all rows, not grouped. */
  readonly title: string | null;
  readonly rows: readonly LibraryRow[];
}

/**
 * Each row in one group, in the order given; processes in the order of history, years in the direction in which dates
 * are sorted.
 */
export function groupDocuments(
  rows: readonly LibraryRow[],
  grouping: Grouping,
  order: LibraryOrder,
  choices: LibraryChoices,
): readonly DocumentGroup[] {
  if (grouping === 'none') return rows.length === 0 ? [] : [{ key: 'all', title: null, rows }];
  const isByYear = grouping === 'year';
  const groups = isByYear ? choices.years : choices.processes;
  const keyOf = isByYear ? (row: LibraryRow) => String(row.year) : processOf;
  const isReversed = isByYear && order.column === 'date' && order.isDescending;
  return (isReversed ? groups.toReversed() : groups)
    .map(({ value, name }) => ({ key: value, title: name, rows: rows.filter((row) => keyOf(row) === value) }))
    .filter((group) => group.rows.length > 0);
}
