// What the window's title and the history call a View: what is in focus, else what colours the map.
import type { Atlas } from '../atlas/model';
import type { Messages } from '../i18n/en';
import { askedQuestion } from '../view/asked';
import type { View } from '../view/view';
import { nameOfFocus } from './nameOfFocus';

export function titleOfPage(atlas: Atlas, view: View, words: Messages): string {
  const subject = (view.focus && nameOfFocus(atlas, view.focus)) ?? nameOfLens(atlas, view);
  return subject ? `${subject} · ${words.app.name}` : words.app.fullName;
}

function nameOfLens(atlas: Atlas, { lens }: View): string | null {
  const question = askedQuestion(lens);
  if (question !== null) return atlas.questions.get(question)?.label ?? null;
  return lens.kind === 'vote' ? (atlas.votes.get(lens.vote)?.symbol ?? null) : null;
}
