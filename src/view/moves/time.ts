// Moves in time: the as-of date and the window, written to the day. What the same days already say stays as written.
import { addDays, clampDay, formatDay, lengthOf } from '../../atlas/dates';
import type { Day, Stretch } from '../../atlas/dates';
import { cutWindow, fitWindow, LIMITS, MAX_WINDOW_DAYS, MIN_WINDOW_DAYS } from '../limits';
import { asOfDay, sinceDay, windowStretch, writeWindow } from '../times';
import type { View } from '../view';

/** Of two dates that are compared neither passes the other. */
export function setAsOf(view: View, day: Day): View {
  const shown = Math.floor(clampDay(day, { ...LIMITS, from: sinceDay(view) ?? LIMITS.from })) as Day;
  return shown === asOfDay(view) ? view : { ...view, asof: formatDay(shown) };
}

/** `stretch` cut at the limits and no shorter than a week. */
export function setWindow(view: View, stretch: Stretch): View {
  return showWindow(view, cutWindow(stretch));
}

/** Twice the factor shows half the days, and `around` stays where it is on screen. */
export function zoomWindow(view: View, factor: number, around: Day): View {
  if (!(factor > 0))
    throw new RangeError(`Zoom factor ${String(factor)}: give a number above 0, above 1 to zoom in`);
  const shown = windowStretch(view);
  const length = lengthOf(shown);
  // Rounded in the direction of the zoom: small steps must not stick.
  const wanted = factor > 1 ? Math.floor(length / factor) : Math.ceil(length / factor);
  const days = Math.min(Math.max(wanted, MIN_WINDOW_DAYS), MAX_WINDOW_DAYS);
  const share = (clampDay(around, shown) - shown.from) / length;
  const from = clampDay(around, shown) - share * days;
  return days === length ? view : showWindow(view, fitWindow(from, days));
}

/** Moves the window later by `days`, as far as the limits let it go. */
export function panWindow(view: View, days: number): View {
  const shown = windowStretch(view);
  return showWindow(view, fitWindow(addDays(shown.from, days), lengthOf(shown)));
}

function showWindow(view: View, stretch: Stretch): View {
  const shown = windowStretch(view);
  const isShown = stretch.from === shown.from && stretch.until === shown.until;
  return isShown ? view : { ...view, window: writeWindow(stretch) };
}
