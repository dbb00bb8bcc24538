// Citations for a list of references in prose: the style of the American Psychological Association, seventh edition, and
// the bibliography of the Chicago Manual of Style. Both are English by their rules, with the month before the day.
import type { DateText } from '../../atlas/dates';
import { formatDateInWords } from '../../i18n/format';
import type { ShareWords } from '../../i18n/share';
import type { Cited } from './cited';
import { oneLine } from './oneLine';

type Words = ShareWords['prose'];

export function citeApa(cited: Cited, words: Words): string {
  const { author, title, container, edition, symbol, asOf, url, accessed } = cited;
  const date = cited.kind === 'view' ? cited.date.slice(0, 4) : yearFirst(cited.date);
  const name = [
    title,
    symbol === null ? '' : `(${symbol})`,
    asOf === null ? '' : `[${words.viewAsOf(asOf)}]`,
  ];
  const book = [
    container === null ? '' : `${words.in} ${container}`,
    edition ? words.editionInBrackets(edition) : '',
  ];
  const head =
    author === null ? [stop(spaced(name)), `(${date}).`] : [stop(author), `(${date}).`, stop(spaced(name))];
  return oneLine(
    spaced([...head, stop(spaced(book)), url === null ? '' : words.retrieved(american(accessed), url)]),
  );
}

export function citeChicago(cited: Cited, words: Words): string {
  const { author, title, container, edition, symbol, date, asOf, url, accessed } = cited;
  const book =
    edition === null || container === null
      ? edition && words.editionStart(edition)
      : `${words.in} ${container}, ${words.edition(edition)}`;
  const document =
    cited.kind === 'view' ? '' : [symbol, american(date)].filter((part) => part !== null).join(', ');
  return oneLine(
    spaced([
      author === null ? '' : stop(author),
      `“${stop(title)}”`,
      stop(book ?? ''),
      stop(document),
      asOf === null ? '' : stop(words.shownAsOf(asOf)),
      url === null ? '' : `${words.accessed(american(accessed))} ${url}.`,
    ]),
  );
}

const spaced = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** A sentence ends once: after a question mark comes no stop. */
const stop = (text: string): string => (text === '' || /[.?!][”")\]]?$/.test(text) ? text : `${text}.`);

/** "December 5, 2018", "December 2018", "2018". */
function american(date: DateText): string {
  const parts = formatDateInWords(date, 'en').split(' ');
  const [first, month, year] = parts;
  return parts.length === 3 ? `${month} ${first}, ${year}` : parts.join(' ');
}

/** "2018, December 5". */
function yearFirst(date: DateText): string {
  const [day, year] = american(date).split(/, | (?=\d{4}$)/);
  return year === undefined ? (day ?? '') : `${year}, ${day}`;
}
