// The move of the search. Apart from the filters, since it alone needs to know what a link can carry.
import { cleanFind } from '../findText';
import { revise } from '../revise';
import type { View } from '../view';

/** Takes what is typed or pasted, and keeps what a link can carry. */
export function setFind(view: View, text: string): View {
  return revise(view, { find: cleanFind(text) });
}
