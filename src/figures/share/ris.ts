// A citation as a record of RIS: a tag of two signs, two spaces, a hyphen and a space, one value a line.
import type { DateText } from '../../atlas/dates';
import type { ShareWords } from '../../i18n/share';
import type { Cited } from './cited';
import { oneLine } from './oneLine';

export function formatRis(cited: Cited, words: ShareWords['prose']): string {
  const { author, title, container, edition, symbol, date, asOf, url, accessed } = cited;
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', cited.kind === 'view' ? 'ELEC' : symbol === null ? 'GEN' : 'RPRT'],
    ['ID', cited.key],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['ET', edition],
    ['SN', symbol],
    ['PY', date.slice(0, 4)],
    ['DA', slashed(date)],
    ['N1', asOf === null ? null : words.shownAsOf(asOf)],
    ['UR', url],
    ['Y2', slashed(accessed)],
    ['LA', 'en'],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

/** "2018/12/05/", with nothing where nothing is on record. */
function slashed(date: DateText): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
