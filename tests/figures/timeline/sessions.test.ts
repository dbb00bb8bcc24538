import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { packSpans } from '../../../src/figures/timeline/packSpans';
import { placeSessions } from '../../../src/figures/timeline/sessions';
import { recordAtlas } from '../../recordAtlas';
import { layout } from './arbitraries';

const span = (from: string, until: string) => ({ from: day(from), until: day(until) });

describe('session bars', () => {
  it('that touch on the screen are drawn as one, and apart once there is room', () => {
    const window = { from: day('2019-01-01'), until: day('2022-12-31') };
    const from = (width: number) =>
      placeSessions(recordAtlas(), layout({ window }, { width, height: 324 }), []);
    expect(from(1600).length).toBeGreaterThanOrEqual(from(900).length);
    for (const bars of [from(900), from(1600)])
      for (const bar of bars)
        for (const other of bars)
          if (other.id !== bar.id && other.lane === bar.lane && other.y === bar.y)
            expect(other.x0 >= bar.x1 || other.x1 <= bar.x0, `${bar.id} on ${other.id}`).toBe(true);
  });
});

describe('packSpans', () => {
  it('gives the first row in which no day is shared', () => {
    const spans = [
      span('2020-01-01', '2020-01-05'),
      span('2020-01-05', '2020-01-06'),
      span('2020-01-06', '2020-01-09'),
    ];
    expect(packSpans(spans)).toEqual([0, 1, 0]);
  });

  it('keeps the order given, whatever the order in time', () => {
    expect(packSpans([span('2021', '2022'), span('2019', '2021-06'), span('2023', '2023')])).toEqual([
      1, 0, 0,
    ]);
  });
});
