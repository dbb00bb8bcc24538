// Windows, sizes and a measurer for the timeline's tests.
import fc from 'fast-check';
import { day } from '../../../src/atlas/dates';
import type { Day } from '../../../src/atlas/dates';
import type { Measure } from '../../../src/figures/timeline/measure';
import { layoutTimeline } from '../../../src/figures/timeline/layoutTimeline';
import type { TimelineView } from '../../../src/figures/timeline/timelineView';
import type { TimelineFigure } from '../../../src/figures/timeline/timelineFigure';
import type { TimeWindow } from '../../../src/figures/timeline/timeWindow';
import { ZOOM_LIMITS } from '../../../src/figures/timeline/zoom';
import { recordAtlas } from '../../recordAtlas';

export const measure: Measure = (text, style) => text.length * (style === 'major' ? 7.2 : 6.4);

/** Windows within the limits, as often short as long. */
export const windows: fc.Arbitrary<TimeWindow> = fc
  .record({
    power: fc.double({ min: 0, max: 1, noNaN: true }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ power, place }) => {
    const whole = ZOOM_LIMITS.end - ZOOM_LIMITS.start;
    const length = 7 * (whole / 7) ** power;
    const start = ZOOM_LIMITS.start + place * (whole - length);
    return { start, end: start + length };
  });

export const widths = fc.integer({ min: 300, max: 1600 });
export const heights = fc.integer({ min: 90, max: 520 });
export const days = fc.integer({ min: day('1997'), max: day('2028') }).map((value) => value as Day);

export const wholeView: TimelineView = {
  window: { from: day('1998-01-01'), until: day('2025-12-31') },
  asOf: day('2025-12-31'),
  kinds: [],
  processes: [],
  find: '',
  focus: null,
};

export function layout(
  view: Partial<TimelineView> = {},
  { width, height }: { readonly width: number; readonly height: number } = { width: 1040, height: 324 },
): TimelineFigure {
  return layoutTimeline(recordAtlas(), { ...wholeView, ...view }, { width, height }, { measure, lang: 'en' });
}
