// What the window's title and the history call a View: what is in focus, else what colours the map.
import type { Atlas } from '../atlas/model';
import type { Messages } from '../i18n/en';
import type { View } from '../view/view';
import { nameOfFocus } from './nameOfFocus';
import { nameOfLens } from './nameOfLens';

export function titleOfPage(atlas: Atlas, view: View, words: Messages): string {
  const subject = (view.focus && nameOfFocus(atlas, view.focus)) ?? nameOfLens(atlas, view.lens);
  return subject ? `${subject} · ${words.app.name}` : words.app.fullName;
}
