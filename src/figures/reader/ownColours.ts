// What the colours say under a lens that brings its own words: the classes that hold a state.
import type { Atlas } from '../../atlas/model';
import type { Messages } from '../../i18n/en';
import { lenses } from '../../i18n/lenses';
import type { View } from '../../view/view';
import { describeClass } from '../caption';
import type { Colouring } from '../colouring';
import type { ColourKey } from './welcomePage';

/** `null` under any other lens. */
export function describeOwnColours(
  atlas: Atlas,
  view: View,
  colouring: Colouring,
  words: Messages,
): ColourKey | null {
  const { counts, own } = colouring;
  if (!own) return null;
  return {
    by: lenses.colouredBy(own.caption(colouring, view).title),
    classes: counts.map(({ key }) => ({ key, text: describeClass(atlas, view, key, words, own) })),
    voices: [],
  };
}
