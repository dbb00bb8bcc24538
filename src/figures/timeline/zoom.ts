// Moves of the window as pure functions. Gestures are in pixels of the plot; what lies under the pointer stays there.
import { day } from '../../atlas/dates';
import type { Stretch } from '../../atlas/dates';
import { shiftWindow, spanOf, windowOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';

/** How far gestures go; a link may name days outside. */
export const ZOOM_LIMITS: TimeWindow = windowOf({ from: day('1997-06-01'), until: day('2027-06-30') });
export const MIN_DAYS = 7;

/** `window` within the limits and no shorter than a week: cut to their length, then moved. The same object if it is. */
export function clampWindow(window: TimeWindow, limits: TimeWindow = ZOOM_LIMITS): TimeWindow {
  const length = Math.min(Math.max(spanOf(window), MIN_DAYS), spanOf(limits));
  return moveInto({ start: window.start, end: window.start + length }, window, limits);
}

/** `window` `factor` times closer, about a moment that keeps its place. */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  moment: number,
  limits: TimeWindow = ZOOM_LIMITS,
): TimeWindow {
  const length = Math.min(Math.max(spanOf(window) / factor, MIN_DAYS), spanOf(limits));
  const share = (moment - window.start) / spanOf(window);
  const start = moment - share * length;
  return moveInto({ start, end: start + length }, window, limits);
}

/** `window` drawn along by `px`: to the right shows earlier days. */
export function panWindow(
  window: TimeWindow,
  px: number,
  width: number,
  limits: TimeWindow = ZOOM_LIMITS,
): TimeWindow {
  const shift = (-px * spanOf(window)) / width;
  return moveInto({ start: window.start + shift, end: window.end + shift }, window, limits);
}

export const WINDOW_STEPS = ['in', 'out', 'earlier', 'later', 'whole'] as const;
export type WindowStep = (typeof WINDOW_STEPS)[number];

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.2;

/** A step of the keyboard or a button: about a moment, else the middle, or by a fifth of the window. */
export function stepWindow(
  window: TimeWindow,
  step: WindowStep,
  whole: Stretch,
  about = (window.start + window.end) / 2,
): TimeWindow {
  switch (step) {
    case 'in':
      return zoomWindow(window, ZOOM_STEP, about);
    case 'out':
      return zoomWindow(window, 1 / ZOOM_STEP, about);
    case 'earlier':
      return panWindow(window, PAN_STEP, 1);
    case 'later':
      return panWindow(window, -PAN_STEP, 1);
    case 'whole':
      return clampWindow(windowOf(whole));
    default:
      return step satisfies never;
  }
}

/** Whether a step would show anything else: not beyond the whole, nor closer than a week. */
export function canStep(window: TimeWindow, step: WindowStep, whole: Stretch): boolean {
  const { start, end } = windowOf(whole);
  switch (step) {
    case 'in':
      return spanOf(window) > MIN_DAYS;
    case 'out':
      return window.start > start || window.end < end;
    case 'whole':
      return window.start !== start || window.end !== end;
    case 'earlier':
    case 'later':
      return stepWindow(window, step, whole) !== window;
    default:
      return step satisfies never;
  }
}

/** `window` of the same length with a moment in its middle, as far as the limits let it. */
export function centreOn(window: TimeWindow, moment: number, limits: TimeWindow = ZOOM_LIMITS): TimeWindow {
  const half = spanOf(window) / 2;
  return clampWindow({ start: moment - half, end: moment + half }, limits);
}

/** Share of the window between its edge and a moment that must be in it. */
const EDGE = 0.05;

/** `window` moved as little as need be for a moment to lie in it. */
export function windowWith(window: TimeWindow, moment: number): TimeWindow {
  const edge = spanOf(window) * EDGE;
  if (moment < window.start + edge) return shiftWindow(window, moment - window.start - edge);
  if (moment > window.end - edge) return shiftWindow(window, moment - window.end + edge);
  return window;
}

const FIT_PADDING = 0.06;

/** The window that shows a stretch with a little room on both sides, in the middle. */
export function fitStretch({ from, until }: Stretch, limits: TimeWindow = ZOOM_LIMITS): TimeWindow {
  const length = (until + 1 - from) * (1 + 2 * FIT_PADDING);
  const half = Math.max(length, MIN_DAYS) / 2;
  const middle = (from + until + 1) / 2;
  return clampWindow({ start: middle - half, end: middle + half }, limits);
}

function moveInto(next: TimeWindow, before: TimeWindow, limits: TimeWindow): TimeWindow {
  const shift = Math.max(0, limits.start - next.start) - Math.max(0, next.end - limits.end);
  const start = Math.max(next.start + shift, limits.start);
  const end = Math.min(next.end + shift, limits.end);
  return start === before.start && end === before.end ? before : { start, end };
}
