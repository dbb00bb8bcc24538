// The terms of a record, made ready for texts once.
import type { Details } from '../../../atlas/details';
import { createTermIndex } from './linkTerms';
import type { TermIndex } from './linkTerms';

const known = new WeakMap<Details, TermIndex>();

export function termIndexOf(details: Details): TermIndex {
  const index = known.get(details) ?? createTermIndex(details.terms.values());
  known.set(details, index);
  return index;
}
