// Every term of the record as an entry of the glossary, with what else of the record bears its name.
import type { TermId } from '../../atlas/brand';
import type { Details } from '../../atlas/details';
import type { Atlas } from '../../atlas/model';
import type { TermRow } from '../../atlas/rows';
import type { GlossaryWords } from '../../i18n/roomsGlossary';
import { hasTyped } from '../hasTyped';
import type { ReaderContext } from '../reader/context';
import { describeDoubt } from '../reader/doubt';
import { nameAll, nameIssue, nameNorm, nameProcess, nameQuestion, nameTerm } from '../reader/named';
import type { Named } from '../reader/named';
import { describeSources } from '../reader/sources';
import type { SourceList } from '../reader/sources';
import { writeSource } from './libraryText';
import type { TextTable } from '../table/textTable';

export interface GlossaryRow {
  readonly id: TermId;
  readonly term: string;
  readonly abbreviation: string | null;
  readonly definition: string;
  /** A letter without accents, under which it stands. */
  readonly letter: string;
  readonly seeAlso: readonly Named[];
  /** Questions, issues, processes and norms of the record, each with a note of which it is. */
  readonly belongs: readonly Named[];
  readonly isConfirmed: boolean;
  readonly doubt: string | null;
  readonly sources: SourceList;
}

export interface LetterGroup {
  readonly letter: string;
  readonly rows: readonly GlossaryRow[];
}

/** In the order of the alphabet. */
export function tabulateGlossary(context: ReaderContext, words: GlossaryWords): readonly GlossaryRow[] {
  const { atlas, details } = context;
  if (!details) return [];
  const { compare } = new Intl.Collator(context.view.lang);
  return [...atlas.terms.values()]
    .flatMap(({ id, term }): readonly GlossaryRow[] => {
      const row = details.terms.get(id);
      if (!row) return [];
      return [
        {
          id,
          term,
          abbreviation: row.abbreviation ?? null,
          definition: row.definition,
          letter: letterOf(term),
          seeAlso: nameAll(context, row.see_also ?? [], nameTerm),
          belongs: belongsTo(context, details, row, words),
          isConfirmed: row.verified,
          doubt: describeDoubt(context, row),
          sources: describeSources(context, row.sources),
        },
      ];
    })
    .sort((a, b) => compare(a.term, b.term));
}

function letterOf(term: string): string {
  return term.normalize('NFD').charAt(0).toUpperCase();
}

/**
 * What the record itself ties to a term: a question, issue or process with the term's own id, the processes whose short
 * names begin with its abbreviation, and the norms that its definition cites by their letters. Nothing is guessed from
 * words that merely look alike.
 */
function belongsTo(
  context: ReaderContext,
  details: Details,
  row: TermRow,
  { concept }: GlossaryWords,
): readonly Named[] {
  const { atlas } = context;
  const { id } = row;
  const noted = (list: readonly Named[], note: string) => list.map((named) => ({ ...named, note }));
  return [
    ...noted(nameAll(context, [id], nameQuestion), concept.question),
    ...noted(nameAll(context, [id, `theme-${id}`], nameIssue), concept.issue),
    ...noted(nameAll(context, [id, ...processesCalled(atlas, row)], nameProcess), concept.process),
    ...noted(nameAll(context, normsCited(details, row), nameNorm), concept.norm),
  ];
}

function processesCalled(atlas: Atlas, { abbreviation }: TermRow): readonly string[] {
  if (abbreviation === undefined) return [];
  return [...atlas.processes.values()]
    .filter(({ short }) => short.startsWith(`${abbreviation} `))
    .map(({ id }) => id);
}

/** "norm (j)" is the one written at "para 13 (j)". */
function normsCited({ norms }: Details, { definition }: TermRow): readonly string[] {
  return [...definition.matchAll(/\bnorms? (\([a-k]\))/g)].flatMap(([, letter = '']) =>
    [...norms.values()].filter(({ locator }) => locator.endsWith(` ${letter}`)).map(({ id }) => id),
  );
}

/** The entries in which all that was typed occurs: in term, abbreviation or meaning. */
export function filterTerms(rows: readonly GlossaryRow[], typed: string): readonly GlossaryRow[] {
  if (typed.trim() === '') return rows;
  return rows.filter(({ term, abbreviation, definition }) =>
    hasTyped([term, abbreviation ?? '', definition].join(' '), typed),
  );
}

/** Letter by letter, in the order of the rows. */
export function groupByLetter(rows: readonly GlossaryRow[]): readonly LetterGroup[] {
  const letters = [...new Set(rows.map(({ letter }) => letter))];
  return letters.map((letter) => ({ letter, rows: rows.filter((row) => row.letter === letter) }));
}

export function writeTerms(rows: readonly GlossaryRow[], { csv }: GlossaryWords): TextTable {
  const columns = Object.keys(csv) as (keyof GlossaryWords['csv'])[];
  return {
    header: columns.map((column) => csv[column]),
    rows: rows.map((row) => {
      const { best, further } = row.sources;
      const cells: Readonly<Record<keyof GlossaryWords['csv'], string>> = {
        id: row.id,
        term: row.term,
        abbreviation: row.abbreviation ?? '',
        definition: row.definition,
        seeAlso: row.seeAlso.map(({ name }) => name).join('; '),
        belongs: row.belongs.map(({ name, note }) => `${name} (${note})`).join('; '),
        doubt: row.doubt ?? '',
        sources: [...(best ? [best] : []), ...further].map(writeSource).join('; '),
      };
      return columns.map((column) => cells[column]);
    }),
  };
}
