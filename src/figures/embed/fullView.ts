// The way from a frame into the full atlas, and how the query that a host asks for is kept in the frame.
import { revise } from '../../view/revise';
import type { View } from '../../view/view';

/** The same View with all there is about the figures. */
export function fullView(view: View): View {
  return revise(view, { layout: 'explore', show: 'both' });
}

/** A query as a frame shows it, whatever layout it names. */
export function framedQuery(query: string): string {
  const params = new URLSearchParams(query);
  params.set('layout', 'embed');
  return params.toString();
}
