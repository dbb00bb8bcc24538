// The name of what colours the states, for titles, citations and the choice of a lens. Comes after the first picture.
import type { StateCode } from '../atlas/brand';
import type { Atlas, Cosponsorship } from '../atlas/model';
import { lenses } from '../i18n/lenses';
import { askedQuestion } from '../view/asked';
import type { Lens } from '../view/view';

/** `null` for a plain map, and for what is not on record. */
export function nameOfLens(atlas: Atlas, lens: Lens): string | null {
  switch (lens.kind) {
    case 'question':
    case 'change':
      return atlas.questions.get(askedQuestion(lens) ?? lens.question)?.label ?? null;
    case 'vote': {
      const vote = atlas.votes.get(lens.vote);
      return vote?.symbol ?? vote?.title ?? null;
    }
    case 'seats':
      return nameOfSeats(atlas, lens.process);
    case 'cosponsors': {
      const list = atlas.cosponsorships.get(lens.cosponsorship);
      return list ? nameOfList(atlas, list) : null;
    }
    case 'agreement':
      return nameOfAgreement(atlas, lens.state);
    case 'none':
      return null;
    default:
      return lens satisfies never;
  }
}

export function nameOfSeats(atlas: Atlas, process: Extract<Lens, { kind: 'seats' }>['process']): string {
  if (process === 'all') return lenses.seats.all;
  return lenses.seats.of(atlas.processes.get(process)?.short ?? process);
}

/** Resolutions share their titles: the list of one is named by its symbol. */
export function nameOfList(atlas: Atlas, { kind, document, title }: Cosponsorship): string {
  const symbol = document && atlas.documents.get(document)?.symbol;
  return kind === 'resolution' && symbol ? lenses.list.of(symbol) : title;
}

export function nameOfAgreement(atlas: Atlas, state: StateCode): string {
  return lenses.agreement.of(atlas.states.get(state)?.name ?? state);
}
