// A citation as an item of CSL-JSON, which Zotero, Pandoc and citeproc read.
import type { DateText } from '../../atlas/dates';
import type { ShareWords } from '../../i18n/share';
import type { Cited } from './cited';
import { oneLine } from './oneLine';

export function formatCslJson(cited: Cited, words: ShareWords['prose']): string {
  const { author, title, container, edition, symbol, date, asOf, url, accessed } = cited;
  const item = {
    id: cited.key,
    type: cited.kind === 'view' ? 'webpage' : symbol === null ? 'document' : 'report',
    title: oneLine(title),
    ...(author === null ? {} : { author: [{ literal: oneLine(author) }] }),
    ...(container === null ? {} : { 'container-title': oneLine(container) }),
    ...(edition === null ? {} : { version: edition }),
    ...(symbol === null ? {} : { number: oneLine(symbol) }),
    issued: parts(date),
    accessed: parts(accessed),
    ...(url === null ? {} : { URL: oneLine(url) }),
    ...(asOf === null ? {} : { note: words.shownAsOf(asOf) }),
    language: 'en',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** No more precise than the date. */
const parts = (date: DateText) => ({ 'date-parts': [date.split('-').map(Number)] });
