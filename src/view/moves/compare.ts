// Moves of who is compared. Apart from the others: they come with the reader.
import type { Actor } from '../../atlas/model';
import { formatReference } from '../formatReference';
import { arrangeCompare } from '../lists';
import { revise } from '../revise';
import type { View } from '../view';

/** A fifth is not taken: nobody who is compared disappears unasked. */
export function addCompare(view: View, actor: Actor): View {
  return revise(view, { compare: arrangeCompare([...view.compare, actor]) });
}

export function removeCompare(view: View, actor: Actor): View {
  const removed = formatReference(actor);
  return revise(view, { compare: view.compare.filter((other) => formatReference(other) !== removed) });
}

/** Adds an actor and shows the comparison, which the reader holds when nothing else is read. */
export function compareWith(view: View, actor: Actor): View {
  return revise(addCompare(view, actor), { focus: null });
}

export function clearCompare(view: View): View {
  return revise(view, { compare: [] });
}

export function isCompared(view: View, actor: Actor): boolean {
  const wanted = formatReference(actor);
  return view.compare.some((other) => formatReference(other) === wanted);
}
