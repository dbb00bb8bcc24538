import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, overlaps } from '../../../src/atlas/dates';
import type { Day } from '../../../src/atlas/dates';
import { LANE_IDS } from '../../../src/figures/timeline/laneOf';
import { layoutLanes } from '../../../src/figures/timeline/lanes';
import { packSpans } from '../../../src/figures/timeline/packSpans';
import { englishTimelineWords } from '../../../src/figures/timeline/timelineWords';
import { recordAtlas } from '../../recordAtlas';

const span = (from: string, until: string) => ({ from: day(from), until: day(until) });

describe('packSpans', () => {
  it.each([
    ['apart', [span('2001', '2002'), span('2003', '2004')], [0, 0]],
    ['overlapping', [span('2001', '2003'), span('2002', '2004')], [0, 1]],
    ['sharing a day', [span('2001', '2003'), span('2003', '2004')], [0, 1]],
    ['given in disorder', [span('2005', '2006'), span('2001', '2003'), span('2002', '2006')], [0, 0, 1]],
    ['none', [], []],
  ])('spans %s', (_, spans, rows) => {
    expect(packSpans(spans)).toEqual(rows);
  });

  it('puts overlapping spans in different rows and uses no more rows than overlap at once', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(200), fc.nat(60))
        .map(([from, length]) => ({ from: from as Day, until: (from + length) as Day })),
    );
    fc.assert(
      fc.property(spans, (list) => {
        const rows = packSpans(list);
        list.forEach((a, i) =>
          list.forEach((b, j) => {
            if (i < j && rows[i] === rows[j]) expect(overlaps(a, b)).toBe(false);
          }),
        );
        const depth = list.map(
          ({ from }) => list.filter((other) => other.from <= from && from <= other.until).length,
        );
        expect(Math.max(-1, ...rows) + 1).toBe(Math.max(0, ...depth));
      }),
    );
  });
});

describe('layoutLanes', () => {
  const atlas = recordAtlas();

  it('has the lanes in the order of history', () => {
    const { lanes } = layoutLanes(atlas, 400, englishTimelineWords);
    expect(lanes.map((lane) => lane.id)).toEqual([
      'assembly',
      'gge',
      'oewg',
      'mechanism',
      'adjacent',
      'context',
    ]);
  });

  it('lets adjacent processes share a lane with the context when space is short', () => {
    const { lanes, laneOf } = layoutLanes(atlas, 250, englishTimelineWords);
    expect(lanes.map((lane) => lane.name)).toEqual([
      'General Assembly',
      'GGE',
      'OEWG',
      'PoA · Mechanism',
      'Adjacent · context',
    ]);
    const [ahc] = [...atlas.processes.keys()].filter((id) => id === 'cybercrime-ahc');
    expect(ahc && laneOf(ahc).id).toBe('context');
  });

  it('fills the height exactly, lanes and rows one below the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 700 }), (height) => {
        const { lanes } = layoutLanes(atlas, height, englishTimelineWords);
        let y = 0;
        for (const lane of lanes) {
          expect(lane.y).toBeCloseTo(y, 6);
          y += lane.height;
          const { above, marks, votes, below, bands, ticks } = lane.rows;
          const rows = [above, marks, votes, below, ...bands.filter((band) => band !== marks), ticks].filter(
            (row) => row !== null,
          );
          rows.forEach((row, index) => {
            const next = rows[index + 1]?.y ?? lane.y + lane.height + 1e-6;
            expect(row.y + row.height).toBeLessThanOrEqual(next + 1e-6);
          });
        }
        expect(y).toBeCloseTo(height, 6);
      }),
    );
  });

  it('folds any lanes to strips of ticks, fills the height all the same and loses no lane', () => {
    const ids = fc.subarray([...LANE_IDS]);
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 700 }), ids, (height, folded) => {
        const open = layoutLanes(atlas, height, englishTimelineWords).lanes;
        const { lanes } = layoutLanes(atlas, height, englishTimelineWords, folded);
        expect(lanes.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
        let y = 0;
        for (const lane of lanes) {
          expect(lane.isFolded).toBe(folded.includes(lane.id));
          expect(lane.y).toBeCloseTo(y, 6);
          y += lane.height;
          const { above, marks, votes, below, bands, ticks, bottom } = lane.rows;
          const rows = [above, marks, votes, below, ...bands.filter((band) => band !== marks), ticks];
          const drawn = rows.filter((row) => row !== null);
          drawn.forEach((row, index) => {
            expect(row.y + row.height).toBeLessThanOrEqual((drawn[index + 1]?.y ?? bottom) + 1e-6);
          });
          if (lane.isFolded)
            expect([above, votes, below, bands, marks.height]).toEqual([null, null, null, [], 0]);
          if (lane.isFolded) expect(ticks.height).toBeGreaterThan(0);
        }
        expect(y).toBeCloseTo(height, 6);
      }),
    );
  });

  it('gives what a folded lane gives up to the others', () => {
    const open = layoutLanes(atlas, 400, englishTimelineWords).lanes;
    const { lanes } = layoutLanes(atlas, 400, englishTimelineWords, ['gge', 'context']);
    for (const [index, lane] of lanes.entries()) {
      const before = open[index]?.height ?? 0;
      if (lane.isFolded) expect(lane.height).toBeLessThan(before);
      else expect(lane.height).toBeGreaterThanOrEqual(before);
    }
  });

  it('gives each process with a band a row of its lane', () => {
    const { lanes } = layoutLanes(atlas, 400, englishTimelineWords);
    const counts = Object.fromEntries(lanes.map((lane) => [lane.id, lane.rows.bands.length]));
    expect(counts).toEqual({ assembly: 0, gge: 1, oewg: 1, mechanism: 1, adjacent: 1, context: 0 });
  });
});
