// What the window's title and the history call a View: what is in focus, else who is
// compared, else what colours the map.
import type { Atlas } from '../atlas/model';
import type { Messages } from '../i18n/en';
import { formatList } from '../i18n/formatList';
import type { View } from '../view/view';
import { nameOfFocus } from './nameOfFocus';
import { nameOfLens } from './nameOfLens';

export function titleOfPage(atlas: Atlas, view: View, words: Messages): string {
  const subject =
    (view.focus && nameOfFocus(atlas, view.focus)) ??
    nameOfCompared(atlas, view) ??
    nameOfLens(atlas, view.lens);
  return subject ? `${subject} · ${words.app.name}` : words.app.fullName;
}

/** "Cuba and United States of America"; `null` where nobody is compared. */
export function nameOfCompared(atlas: Atlas, { compare, lang }: View): string | null {
  const names = compare.flatMap((actor) => nameOfFocus(atlas, actor) ?? []);
  return names.length === 0 ? null : formatList(names, lang);
}
