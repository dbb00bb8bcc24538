// A citation as an entry of BibTeX. Every value stands in braces, so every brace within one is written by its name: BibTeX
// counts braces whether a backslash stands before them or not.
import type { Cited } from './cited';
import type { ShareWords } from '../../i18n/share';
import { oneLine } from './oneLine';

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function formatBibtex(cited: Cited, words: ShareWords['prose']): string {
  const { author, title, container, edition, symbol, date, asOf, url, accessed } = cited;
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  const note = [
    ...(edition === null ? [] : [words.editionStart(edition)]),
    ...(asOf === null ? [] : [words.asOf(asOf)]),
    words.accessedOn(accessed),
  ];
  const fields = [
    // An institution in braces of its own is no first and last name, a title in them keeps its capitals.
    author === null ? null : field('author', `{${escapeLatex(author)}}`),
    field('title', `{${escapeLatex(title)}}`),
    symbol === null ? null : field('number', escapeLatex(symbol)),
    symbol === null || author === null ? null : field('institution', `{${escapeLatex(author)}}`),
    container === null ? null : field('howpublished', escapeLatex(`${words.in} ${container}`)),
    edition === null ? null : field('version', escapeLatex(edition)),
    field('year', date.slice(0, 4)),
    month === undefined ? null : `  month = ${month}`,
    field('note', escapeLatex(note.join(', '))),
    url === null ? null : field('url', escapeAddress(url)),
    field('urldate', accessed),
  ];
  const kind = symbol === null || author === null ? 'misc' : 'techreport';
  return `@${kind}{${cited.key},\n${fields.filter((text) => text !== null).join(',\n')}\n}\n`;
}

const field = (name: string, value: string): string => `  ${name} = {${value}}`;

/** Text for LaTeX, on one line. */
export function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\{}~^<>|#$%&_]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

/** An address is read as it stands; what would end the field, or its line, is written as the address allows. */
const escapeAddress = (url: string): string =>
  oneLine(url).replace(/[\\{} ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
