// One choice of what colours the states: its name, how many states it covers, and where it leads.
import { lastDay } from '../atlas/dates';
import type { Atlas, State } from '../atlas/model';
import type { Messages } from '../i18n/en';
import { lensPicker as texts } from '../i18n/lensPicker';
import { formatLens } from '../view/formatLens';
import { asOfDay, clearFocus, focusOn, setLens } from '../view/moves';
import type { Focus, Lens, View } from '../view/view';
import type { AnswerSheets } from './agreement';

export const CHOICE_KINDS = ['question', 'vote', 'seats', 'list', 'agreement'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

export interface LensChoice {
  readonly id: string;
  readonly label: string;
  /** How many states it covers, or why there is no map of it; some take a while to count. */
  readonly detail: () => string;
  /** `null` where the record has nothing to colour by. */
  readonly move: ((view: View) => View) | null;
  readonly isCurrent: boolean;
  /** What else it answers to. */
  readonly aliases: readonly string[];
}

export interface ChoiceGroup {
  readonly id: string;
  readonly kind: ChoiceKind;
  readonly title: string;
  readonly choices: readonly LensChoice[];
}

/** What the choices are described from. */
export interface ChoiceContext {
  readonly atlas: Atlas;
  readonly view: View;
  readonly words: Messages;
  readonly sheets: AnswerSheets;
  readonly members: readonly State[];
}

/** Colours by a lens and opens the page that tells of it; without one what was read is closed. */
function moveTo(lens: Lens, focus: Focus | null): (view: View) => View {
  return (view) => {
    const looked = setLens(view, lens);
    return focus ? focusOn(looked, focus) : clearFocus(looked);
  };
}

/** `aliases`: what else it answers to. */
export function choice(
  { view }: ChoiceContext,
  lens: Lens,
  label: string,
  detail: () => string,
  focus: Focus | null,
  aliases: readonly string[] = [],
): LensChoice {
  const id = formatLens(lens);
  return {
    id,
    label,
    detail,
    move: moveTo(lens, focus),
    isCurrent: formatLens(view.lens) === id,
    aliases,
  };
}

/** A vote colours the same on every date; one that is yet to come on the as-of date says so. */
export function laterThan({ view }: ChoiceContext, date: string): readonly string[] {
  return lastDay(date) > asOfDay(view) ? [texts.later] : [];
}
