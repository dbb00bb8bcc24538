import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, lastDay } from '../../../src/atlas/dates';
import { LANE_IDS } from '../../../src/figures/timeline/laneOf';
import { placeVoteBars, votePartsOf } from '../../../src/figures/timeline/voteBar';
import { days, heights, layout, widths, windows } from './arbitraries';
import { recordAtlas } from '../../recordAtlas';

const sights = fc.record({ window: windows, asOf: days, folded: fc.subarray([...LANE_IDS]) });
const sizes = fc.record({ width: widths, height: heights });
const EPSILON = 1e-6;

describe('votePartsOf', () => {
  it.each([
    [{ yes: 100, abstain: 50, no: 50 }, ['yes', 'abstain', 'no']],
    [{ yes: 100, abstain: null, no: 3 }, ['yes', 'no']],
    [{ yes: 186, abstain: 0, no: 0 }, ['yes']],
  ])('%j is read from left to right', (tally, answers) => {
    expect(votePartsOf(tally, 26).map(({ answer }) => answer)).toEqual(answers);
  });

  it('fills the width, hides no answer and keeps the order of size', () => {
    const count = fc.integer({ min: 0, max: 193 });
    const tallies = fc.record({ yes: fc.integer({ min: 1, max: 193 }), no: count, abstain: count });
    fc.assert(
      fc.property(tallies, fc.integer({ min: 12, max: 26 }), (tally, width) => {
        const parts = votePartsOf(tally, width);
        const last = parts.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width, 6);
        expect(parts.every((part) => part.width >= 1)).toBe(true);
        for (const a of parts)
          for (const b of parts)
            if (tally[a.answer] > tally[b.answer]) expect(a.width).toBeGreaterThan(b.width);
      }),
    );
  });
});

describe('bars of votes', () => {
  it('lie in their lanes, clear of labels, marks and each other, under the mark of a recorded vote', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const figure = layout(sight, size);
        const { labels, marks, lanes } = figure;
        const voteBars = placeVoteBars(recordAtlas(), figure);
        voteBars.forEach((bar, index) => {
          const lane = lanes.find(({ id }) => id === bar.lane);
          expect(lane?.isFolded).toBe(false);
          expect(bar.y).toBeGreaterThanOrEqual((lane?.y ?? Infinity) - EPSILON);
          expect(bar.y + bar.height).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0) + EPSILON);
          const covers = (box: { x0: number; x1: number; y0: number; y1: number }) =>
            box.x0 < bar.x + bar.width - EPSILON &&
            box.x1 > bar.x + EPSILON &&
            box.y0 < bar.y + bar.height - EPSILON &&
            box.y1 > bar.y + EPSILON;
          expect(labels.filter(covers).map(({ text }) => text)).toEqual([]);
          for (const { x, y, size: width, form } of marks) {
            const half = form === 'mark' ? width / 2 : 1;
            const box = { x0: x - half, x1: x + half, y0: y - width / 2, y1: y + width / 2 };
            expect(covers(box)).toBe(false);
          }
          for (const other of voteBars.slice(index + 1))
            if (other.lane === bar.lane)
              expect(Math.abs(other.x + other.width / 2 - bar.x - bar.width / 2)).toBeGreaterThan(
                (other.width + bar.width) / 2,
              );
          expect(recordAtlas().events.get(bar.id)?.decision.kind).toBe('vote');
          expect(marks.some(({ id, count, form }) => id === bar.id && count === 1 && form === 'mark')).toBe(
            true,
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  it('come with the years, and are not there when all years are in sight', () => {
    const barsOf = (view = {}) => placeVoteBars(recordAtlas(), layout(view));
    expect(barsOf()).toEqual([]);
    const bars = barsOf({ window: { from: day('2018-06-01'), until: lastDay('2020') } });
    expect(bars.map(({ id }) => id as string)).toContain('res-75-240');
  });
});
