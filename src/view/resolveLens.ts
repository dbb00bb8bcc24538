// A lens against the Atlas: the lens under the ids that the Atlas knows, or the reason why there is none.
import type { QuestionId } from '../atlas/brand';
import type { Atlas } from '../atlas/model';
import type { DropReason } from './dropped';
import { findId } from './known';
import type { Lens } from './view';
import { isInLimits } from './writtenDates';

/** A question with too few states on record makes no map. */
function mappedQuestion(id: QuestionId, atlas: Atlas): { readonly question: QuestionId } | DropReason {
  const question = findId(atlas, 'question', id);
  if (question === null) return 'not-found';
  return atlas.questions.get(question)?.isLens ? { question } : 'not-a-lens';
}

export function resolveLens(lens: Lens, atlas: Atlas): Lens | DropReason {
  switch (lens.kind) {
    case 'question':
    case 'change': {
      if (lens.kind === 'change' && !isInLimits(lens.date)) return 'out-of-range';
      const mapped = mappedQuestion(lens.question, atlas);
      return typeof mapped === 'string' ? mapped : { ...lens, ...mapped };
    }
    case 'vote': {
      const vote = findId(atlas, 'vote', lens.vote);
      return vote === null ? 'not-found' : { ...lens, vote };
    }
    case 'seats': {
      const process = lens.process === 'all' ? 'all' : findId(atlas, 'process', lens.process);
      if (process === null) return 'not-found';
      const isSeated = process === 'all' || atlas.seats.some((seat) => seat.process === process);
      return isSeated ? { ...lens, process } : 'not-a-lens';
    }
    case 'cosponsors': {
      const cosponsorship = findId(atlas, 'cosponsorship', lens.cosponsorship);
      if (cosponsorship === null) return 'not-found';
      const list = atlas.cosponsorships.get(cosponsorship);
      const isNamed = list !== undefined && list.states.length + list.leads.length > 0;
      return isNamed ? { ...lens, cosponsorship } : 'not-a-lens';
    }
    case 'agreement': {
      const state = findId(atlas, 'state', lens.state);
      return state === null ? 'not-found' : { ...lens, state };
    }
    case 'none':
      return lens;
    default:
      return lens satisfies never;
  }
}
