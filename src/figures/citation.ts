// What a person takes along of a View: its address, and a citation of what it is about. A citation names the edition
// and the as-of date, which fix what is shown; the day on which it was read adds nothing.
import type { Atlas } from '../atlas/model';
import type { Details } from '../atlas/details';
import { formatDateInWords, formatSpanInWords } from '../i18n/format';
import type { Messages } from '../i18n/en';
import { roomNames } from '../i18n/rooms';
import type { SharingWords } from '../i18n/sharing';
import { format } from '../view/format';
import type { Focus, View } from '../view/view';
import { nameOfLens } from './nameOfLens';
import { nameOfCompared } from './pageTitle';

export type CitationWords = SharingWords & Pick<Messages, 'vote'>;

/** `here` is the address of the page, whatever View it shows. */
export function addressOf(here: string, view: View): string {
  const query = format(view);
  return here.replace(/[?#].*$/s, '') + (query === '' ? '' : `?${query}`);
}

/** Whether others can follow it: an address of this machine's own files says nothing to them. */
export function isShareable(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** One line for a reference list: what, from which atlas, which edition, as of when, where. */
export function citeView(
  atlas: Atlas,
  details: Details | null,
  view: View,
  words: CitationWords,
  address: string,
): string {
  const subject = subjectOfView(atlas, details, view, words);
  const parts = [
    ...(subject === null ? [] : [words.subject(subject)]),
    words.atlas(atlas.about.title, atlas.about.edition),
    words.asOf(datesInWords(view, words)),
    words.licence,
    ...(isShareable(address) ? [address] : []),
  ];
  return parts.join(' ');
}

/** What a View is about: its focus, those compared, or what colours the states; `null`: nothing but the atlas. */
export function subjectOfView(
  atlas: Atlas,
  details: Details | null,
  view: View,
  words: CitationWords,
): string | null {
  const { lang, focus } = view;
  const compared = nameOfCompared(atlas, view);
  return (
    (focus && subjectOf(atlas, details, focus, words, lang)) ??
    (compared === null ? nameOfLens(atlas, view.lens) : words.comparison(compared))
  );
}

/** The line below a printed figure. */
export function describeOrigin(atlas: Atlas, view: View, words: SharingWords, address: string): string {
  return words.origin(
    atlas.about.shortTitle,
    atlas.about.edition,
    datesInWords(view, words),
    isShareable(address) ? address : null,
  );
}

/** The as-of date; with the one that it is compared with, where there is one. */
export function datesInWords({ lens, asof, lang }: View, words: Pick<SharingWords, 'compared'>): string {
  const date = formatDateInWords(asof, lang);
  return lens.kind === 'change' ? words.compared(date, formatDateInWords(lens.date, lang)) : date;
}

/** What is in focus, in the words of a reference: documents and votes by symbol, what happened with its date. */
function subjectOf(
  atlas: Atlas,
  details: Details | null,
  focus: Focus,
  words: CitationWords,
  lang: string,
): string | null {
  const { kind, id } = focus;
  switch (kind) {
    case 'event': {
      const event = atlas.events.get(id);
      return event ? join(event.title, formatSpanInWords(event.date, event.end, lang)) : null;
    }
    case 'document': {
      const document = atlas.documents.get(id);
      if (!document) return null;
      const isNamed = document.symbol !== null && document.title.includes(document.symbol);
      return join(isNamed ? null : document.symbol, document.title, formatDateInWords(document.date, lang));
    }
    case 'vote': {
      const vote = atlas.votes.get(id);
      if (!vote) return null;
      const name = words.vote.titleOf(vote.symbol ?? vote.title, vote.body);
      return join(name, formatDateInWords(vote.date, lang));
    }
    case 'position': {
      const position = atlas.positions.get(id);
      if (!position) return null;
      const actor =
        position.actor.kind === 'state'
          ? atlas.states.get(position.actor.id)?.name
          : atlas.groups.get(position.actor.id)?.name;
      const question = atlas.questions.get(position.question)?.label;
      return join(words.position(actor ?? '', question ?? ''), formatDateInWords(position.date, lang));
    }
    case 'source': {
      const source = details?.sources.get(id);
      return source ? join(source.title, source.publisher) : null;
    }
    case 'state':
      return atlas.states.get(id)?.name ?? null;
    case 'group':
      return atlas.groups.get(id)?.name ?? null;
    case 'question':
      return atlas.questions.get(id)?.label ?? null;
    case 'process':
      return atlas.processes.get(id)?.name ?? null;
    case 'norm':
      return atlas.norms.get(id)?.short ?? null;
    case 'issue':
      return atlas.issues.get(id)?.question ?? null;
    case 'term':
      return atlas.terms.get(id)?.term ?? null;
    case 'room':
      return roomNames[id];
    default:
      return kind satisfies never;
  }
}

const join = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(', ');
