import type { QuestionId } from '../atlas/brand';
import type { Lens } from './view';

/** The question that colours the states, as of one date or between two. */
export function askedQuestion(lens: Lens): QuestionId | null {
  return 'question' in lens ? lens.question : null;
}
