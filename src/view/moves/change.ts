// Moves of a second date beside the as-of date. Apart from the others: they come with the comparison.
import { clampDay, day, formatDay, precisionOf } from '../../atlas/dates';
import type { DateText, Day, Stretch } from '../../atlas/dates';
import { setLens } from './subject';
import { LIMITS } from '../limits';
import { asOfDay, sinceDay } from '../times';
import type { View } from '../view';

/** Who moved on the question within a year up to the as-of date, or since the first of the days in `covers`. */
export function compareDates(view: View, covers: Stretch): View {
  const { lens } = view;
  if (lens.kind !== 'question') return view;
  const before = yearBefore(view.asof);
  const first = Math.min(covers.from, asOfDay(view)) as Day;
  const date = day(before) >= first ? before : formatDay(first);
  return setLens(view, { kind: 'change', question: lens.question, date });
}

/** Moves the date that the as-of date is compared with, no further than that one; nothing where there is none. */
export function setSince(view: View, day: Day): View {
  const { lens } = view;
  const shown = Math.floor(clampDay(day, { ...LIMITS, until: asOfDay(view) })) as Day;
  if (lens.kind !== 'change' || shown === sinceDay(view)) return view;
  return setLens(view, { ...lens, date: formatDay(shown) });
}

/** Back to how states stand as of one date. */
export function stopComparing(view: View): View {
  const { lens } = view;
  return lens.kind === 'change' ? setLens(view, { kind: 'question', question: lens.question }) : view;
}

/** The same day, month or year of the year before; of a leap day the day before it. */
function yearBefore(date: DateText): DateText {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  const before = year + date.slice(4);
  return precisionOf(before) === null ? `${year}-02-28` : before;
}
