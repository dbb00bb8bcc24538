// An event in one breath: what a screen reader hears and a card shows.
import type { DateText } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import { formatDateInWords, formatSpanInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/en';

export interface EventWords {
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly process: string;
  readonly decision: string | null;
}

export function describeEvent(
  atlas: Atlas,
  event: NegotiationEvent,
  words: Messages,
  lang: string,
): EventWords {
  const issued = issuedOf(atlas, event);
  return {
    title: event.title,
    date:
      formatSpanInWords(event.date, event.end, lang) +
      (issued ? `, ${words.timeline.issued(formatDateInWords(issued, lang))}` : ''),
    kind: words.kind[event.kind],
    process: atlas.processes.get(event.process)?.short ?? event.process,
    decision: describeDecision(event, words),
  };
}

/** The date printed on the text that the event brought about, where that is another. */
export function issuedOf({ documents, documentBySymbol }: Atlas, event: NegotiationEvent): DateText | null {
  const id = event.symbol === null ? undefined : documentBySymbol.get(event.symbol);
  const text = id && documents.get(id);
  // A session may bear the symbol of its mandate.
  return text && text.date === event.date ? text.issued : null;
}

export function describeDecision({ decision }: NegotiationEvent, words: Messages): string | null {
  switch (decision.kind) {
    case 'none':
      return null;
    case 'without-vote':
      return words.vote.withoutVote;
    case 'vote':
      return words.vote.tally(decision.tally.yes, decision.tally.no, decision.tally.abstain);
    default:
      return decision satisfies never;
  }
}

/** "Two resolutions split the track, 5 December 2018, General Assembly". */
export function eventLabel({ title, date, process, decision }: EventWords): string {
  return [title, date, process, ...(decision ? [decision] : [])].join(', ');
}
