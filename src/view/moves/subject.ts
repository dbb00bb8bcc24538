// Moves of the subject: what colours the states, what the reader shows.
import type { QuestionId } from '../../atlas/brand';
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
