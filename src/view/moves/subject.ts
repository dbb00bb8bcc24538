// Moves of the subject: what colours the states, what the reader shows, who is compared.
import type { QuestionId } from '../../atlas/brand';
import type { Actor } from '../../atlas/model';
import { arrangeCompare } from '../lists';
import { formatReference } from '../formatReference';
import { revise } from '../revise';
import type { Focus, Lens, View } from '../view';

export function setLens(view: View, lens: Lens): View {
  return revise(view, { lens });
}

export function toggleGroups(view: View): View {
  return { ...view, groups: !view.groups };
}

/** Who compares two dates goes on to do so. */
export function askQuestion(view: View, question: QuestionId): View {
  const { lens } = view;
  return setLens(view, lens.kind === 'change' ? { ...lens, question } : { kind: 'question', question });
}

export function focusOn(view: View, focus: Focus): View {
  return revise(view, { focus });
}

export function clearFocus(view: View): View {
  return revise(view, { focus: null });
}

/** A fifth is not taken: nobody who is compared disappears unasked. */
export function addCompare(view: View, actor: Actor): View {
  return revise(view, { compare: arrangeCompare([...view.compare, actor]) });
}

export function removeCompare(view: View, actor: Actor): View {
  const removed = formatReference(actor);
  return revise(view, { compare: view.compare.filter((other) => formatReference(other) !== removed) });
}
