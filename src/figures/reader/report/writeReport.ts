// The message by which a claim is reported as wrong: it names the record's own id, and asks for what a correction needs.
import type { ReportWords } from '../../../i18n/report';

export interface Reported {
  /** `kind:id` of the record. */
  readonly reference: string;
  readonly title: string;
  /** Ids of what it rests on. */
  readonly sources: readonly string[];
}

export interface Place {
  /** Of the View in which it was read. */
  readonly address: string;
  readonly edition: string;
}

export interface Report {
  readonly subject: string;
  readonly body: string;
}

export function writeReport(reported: Reported, place: Place, words: ReportWords): Report {
  return writeParts(reported, place, words, words.prompts);
}

function writeParts(
  { reference, title, sources }: Reported,
  { address, edition }: Place,
  { lines, subject }: ReportWords,
  prompts: readonly string[],
): Report {
  const { labels } = lines;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [labels.what, lines.what(reference, title)],
    [labels.where, address],
    [labels.edition, edition],
    [labels.sources, sources.length > 0 ? sources.join(', ') : lines.none],
  ];
  const body = [
    ...facts.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`),
    ...prompts.flatMap((prompt) => ['', prompt, '']),
  ].join('\n');
  return { subject: subject(reference), body };
}

/** Characters of a `mailto:` address that every program takes. */
export const MOST_MAILTO = 2000;
/** Sources that are named when not all can be. */
const FEW_SOURCES = 3;

/**
 * A message to an address as a link. One too long loses the prompts first, then sources, title and the address of the
 * View, in this order; the id of the record always stands.
 */
export function mailtoOf(to: string, reported: Reported, place: Place, words: ReportWords): string {
  const short = { ...reported, sources: reported.sources.slice(0, FEW_SOURCES) };
  const untitled = { ...short, title: '' };
  const attempts: readonly Report[] = [
    writeReport(reported, place, words),
    writeParts(reported, place, words, []),
    writeParts(short, place, words, []),
    writeParts(untitled, place, words, []),
    writeParts({ ...untitled, sources: [] }, { ...place, address: '' }, words, []),
  ];
  const links = attempts.map((report) => linkOf(to, report));
  return (
    links.find((link) => link.length <= MOST_MAILTO) ?? linkOf(to, { subject: reported.reference, body: '' })
  );
}

/** Lines of a mail end with both signs. */
function linkOf(to: string, { subject, body }: Report): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\n/g, '\r\n'));
  return `mailto:${encodeURI(to)}?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Where reports go: an address of mail, or a page that takes them. */
export type Contact =
  { readonly kind: 'mail'; readonly address: string } | { readonly kind: 'page'; readonly url: string };

/** What a build was given as its contact; anything that is neither is none. */
export function parseContact(given: unknown): Contact | null {
  if (typeof given !== 'string') return null;
  const text = given.trim().replace(/^mailto:/i, '');
  if (/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(text)) return { kind: 'mail', address: text };
  return /^https?:\/\/[^\s/]+\S*$/i.test(text) ? { kind: 'page', url: text } : null;
}
