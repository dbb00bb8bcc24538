// The ways in which a citation is written, and the files that some of them are.
import type { ShareWords } from '../../i18n/share';
import { formatBibtex } from './bibtex';
import type { Cited } from './cited';
import { formatCslJson } from './cslJson';
import { citeApa, citeChicago } from './proseCitation';
import { formatRis } from './ris';

export const CITATION_FORMATS = ['apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

const WRITERS: Readonly<Record<CitationFormat, (cited: Cited, words: ShareWords['prose']) => string>> = {
  apa: citeApa,
  chicago: citeChicago,
  bibtex: formatBibtex,
  ris: formatRis,
  csl: formatCslJson,
};

export interface FileKind {
  readonly ending: string;
  readonly type: string;
}

/** What a program reads; the others are for people. */
export const CITATION_FILES: Readonly<Partial<Record<CitationFormat, FileKind>>> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

export function writeCitation(cited: Cited, format: CitationFormat, words: ShareWords['prose']): string {
  return WRITERS[format](cited, words);
}
