// The days that the dates of a View stand for.
import { day, formatDay, lastDay } from '../atlas/dates';
import type { Day, Stretch } from '../atlas/dates';
import type { View, ViewWindow } from './view';

/** An imprecise as-of date means the last of its days: `2021` shows how things stood when the year was over. */
export function asOfDay(view: View): Day {
  return lastDay(view.asof);
}

export function windowStretch(view: View): Stretch {
  return { from: day(view.window.from), until: lastDay(view.window.to) };
}

/** `stretch` to the day. */
export function writeWindow(stretch: Stretch): ViewWindow {
  return { from: formatDay(stretch.from), to: formatDay(stretch.until) };
}
