// The passage from one window to another: the zoom is even, and the moment that both show at the same place stays there.
import { createGlide, mix, shareOfZoom } from '../glide';
import type { Glide } from '../glide';
import { shiftWindow, spanOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';

/** From farther away, counted in the longer window, nothing would be recognised on the way: the passage starts here. */
const FARTHEST = 2;

const middleOf = ({ start, end }: TimeWindow): number => (start + end) / 2;

export function glideWindow(from: TimeWindow, to: TimeWindow): Glide<TimeWindow> | null {
  const first = approach(from, to);
  const ratio = spanOf(to) / spanOf(first);
  const change = Math.abs(Math.log2(ratio)) + distance(first, to);
  return createGlide(change, (share) => {
    if (share >= 1) return to;
    const way = shareOfZoom(ratio, share);
    return { start: mix(first.start, to.start, way), end: mix(first.end, to.end, way) };
  });
}

function distance(from: TimeWindow, to: TimeWindow): number {
  return Math.abs(middleOf(to) - middleOf(from)) / Math.max(spanOf(from), spanOf(to));
}

function approach(from: TimeWindow, to: TimeWindow): TimeWindow {
  if (distance(from, to) <= FARTHEST) return from;
  const days = middleOf(to) - middleOf(from);
  return shiftWindow(from, days - Math.sign(days) * FARTHEST * Math.max(spanOf(from), spanOf(to)));
}
