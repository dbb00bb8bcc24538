// The timeline of a record far larger than ours: nothing overlaps, nothing is lost, and what is not looked at is not
// laid out.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEvents } from '../../../src/atlas/createEvents';
import type { EventId } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import type { Atlas } from '../../../src/atlas/model';
import { layoutTimeline } from '../../../src/figures/timeline/layoutTimeline';
import type { TimelineFigure } from '../../../src/figures/timeline/timelineFigure';
import type { TimelineView } from '../../../src/figures/timeline/timelineView';
import { manyEvents } from '../../manyEvents';
import { recordAtlas } from '../../recordAtlas';
import { measure, wholeView, windows } from './arbitraries';

const COUNT = 20_000;
let atlas: Atlas;
let measured = 0;

beforeAll(() => {
  const real = recordAtlas();
  const events = createEvents(manyEvents(COUNT, [...real.processes.keys()]));
  atlas = { ...real, events: new Map(events.map((event) => [event.id, event])) };
});

function layoutMany(view: Partial<TimelineView>): TimelineFigure {
  const options = { measure: countingMeasure, lang: 'en' };
  return layoutTimeline(atlas, { ...wholeView, ...view }, { width: 1040, height: 324 }, options);
}
const countingMeasure: typeof measure = (text, style) => {
  measured += 1;
  return measure(text, style);
};

describe('a timeline of 20,000 events', () => {
  it('holds them all, and draws no more marks than have room', () => {
    const { inSight, marks } = layoutMany({});
    expect(inSight).toEqual({ shown: COUNT, total: COUNT });
    expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(COUNT);
    expect(marks.length).toBeLessThan(700);
  });

  it('puts no mark on another and no label on anything, in any window', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const { marks, labels } = layoutMany({ window, asOf: day('1997-01-01') });
        const rowNames = new Set(marks.map(({ lane, form }) => `${lane} ${form}`));
        for (const name of rowNames) {
          const row = marks.filter(({ lane, form }) => `${lane} ${form}` === name);
          const sorted = row.toSorted((a, b) => a.x - b.x);
          sorted.slice(1).forEach((mark, index) => {
            const before = sorted[index];
            const width = mark.form === 'tick' ? 2 : (mark.size + (before?.size ?? 0)) / 2;
            expect(mark.x - (before?.x ?? -Infinity)).toBeGreaterThanOrEqual(width - 1e-6);
          });
        }
        labels.forEach((a, index) => {
          for (const b of labels.slice(index + 1))
            expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('makes texts only for what is near the window', () => {
    measured = 0;
    layoutMany({ window: { start: day('2021-03-01'), end: day('2021-03-15') } });
    expect(measured).toBeLessThan(2_000);
  });

  it('gives the event in focus a mark of its own among all others', () => {
    const id = 'made-777' as EventId;
    const { marks } = layoutMany({ focus: { kind: 'event', id } });
    expect(marks.find((mark) => mark.id === id)).toMatchObject({ form: 'mark', isFocused: true });
  });
});
