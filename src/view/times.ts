// The days that the dates of a View stand for.
import { day, formatDay, lastDay } from '../atlas/dates';
import type { Day, Stretch } from '../atlas/dates';
import type { View, ViewWindow } from './view';

/** An imprecise as-of date means the last of its days: `2021` shows how things stood when the year was over. */
export function asOfDay(view: View): Day {
  return lastDay(view.asof);
}

/** The day that the as-of date is compared with, the last of its days too; `null` where no two dates are compared. */
export function sinceDay({ lens }: View): Day | null {
  return lens.kind === 'change' ? lastDay(lens.date) : null;
}

export function windowStretch(view: Pick<View, 'window'>): Stretch {
  return { from: day(view.window.from), until: lastDay(view.window.to) };
}

/** `stretch` to the day. */
export function writeWindow(stretch: Stretch): ViewWindow {
  return { from: formatDay(stretch.from), to: formatDay(stretch.until) };
}
