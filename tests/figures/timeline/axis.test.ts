import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, lastDay } from '../../../src/atlas/dates';
import { days, heights, layout, measure, widths, windows } from './arbitraries';

const labelsOf = (from: string, until: string, width = 1040): readonly string[] =>
  layout(
    { window: { from: day(from), until: lastDay(until) }, asOf: day('2030-01-01') },
    { width, height: 324 },
  )
    .axis.ticks.map((tick) => tick.label)
    .filter(Boolean);

describe('layoutAxis', () => {
  it('labels never overlap each other or the head of the needle', () => {
    fc.assert(
      fc.property(windows, days, widths, heights, (window, asOf, width, height) => {
        const { axis, needle } = layout({ window, asOf }, { width, height });
        const boxes = axis.ticks
          .filter((tick) => tick.label !== '')
          .map(({ x, label }) => ({
            from: x - measure(label, 'axis') / 2,
            until: x + measure(label, 'axis') / 2,
          }));
        boxes.forEach((box, index) => {
          const next = boxes[index + 1];
          if (next) expect(box.until).toBeLessThan(next.from);
          expect(box.until <= needle.head.from || box.from >= needle.head.until).toBe(true);
        });
      }),
    );
  });

  it.each([
    ['1998', '2025', 'year', 14],
    ['2015', '2020', 'year', 3],
    ['2019', '2021', 'quarter', 3],
    ['2021', '2021', 'month', 3],
    ['2021-03', '2021-04', 'week', 3],
    ['2021-03-08', '2021-03-14', 'day', 3],
  ])('%s to %s has ticks of a %s', (from, until, unit, least) => {
    const { axis } = layout({ window: { from: day(from), until: lastDay(until) } });
    expect(axis.unit).toBe(unit);
    expect(axis.ticks.length).toBeGreaterThanOrEqual(least);
  });

  it('years stand at the first of January UTC, in every time zone', () => {
    expect(labelsOf('1998', '2025').slice(0, 3)).toEqual(['1998', '2000', '2002']);
    expect(labelsOf('1998', '2025', 400).slice(0, 2)).toEqual(['2000', '2005']);
    const { axis, scale } = layout();
    for (const tick of axis.ticks) {
      expect(tick.id).toMatch(/^\d{4}-01-01$/);
      expect(tick.x).toBeCloseTo(scale.x(day(tick.id)), 6);
    }
  });

  it('the new year stands among quarters, the years in sight beside them', () => {
    expect(labelsOf('2019', '2020')).toEqual(['2019', 'Apr', 'Jul', 'Oct', '2020', 'Apr', 'Jul', 'Oct']);
    const { axis } = layout({ window: { from: day('2019'), until: lastDay('2020') } });
    expect(axis.context?.replaceAll(/\s/g, '')).toBe('2019–2020');
  });

  it('marks what lies beyond the covered years', () => {
    const { axis } = layout({ window: { from: day('2020'), until: lastDay('2026') } });
    expect(axis.ticks.filter((tick) => tick.isBeyond).map((tick) => tick.id)[0]).toBe('2026-01-01');
  });
});
