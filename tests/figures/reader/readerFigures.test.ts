import { describe, expect, test } from 'vitest';
import { layoutVoteSeats } from '../../../src/figures/reader/voteSeats';
import { recordAtlas } from '../../recordAtlas';
import { pageAt } from './readerPages';

const atlas = recordAtlas();

describe('a roll call as a half circle', () => {
  const figures = [...atlas.votes.values()].map((vote) => ({ vote, figure: layoutVoteSeats(atlas, vote) }));

  test('there is one for each roll on record, and only for those', () => {
    for (const { vote, figure } of figures) expect(figure === null, vote.id).toBe(vote.roll === null);
  });

  test('a whole roll has the seats of its tally, and says of nobody that it is not recorded', () => {
    for (const { vote, figure } of figures) {
      if (!figure || !vote.rollIsComplete) continue;
      const count = (key: string) => figure.seats.filter((seat) => seat.key === key).length;
      expect([count('yes'), count('no'), count('abstain')], vote.id).toEqual([
        vote.tally.yes,
        vote.tally.no,
        vote.tally.abstain ?? 0,
      ]);
      expect(figure.unrecorded, vote.id).toBe(0);
    }
  });

  test('a partial roll counts the others as not recorded, never as absent', () => {
    for (const { vote, figure } of figures) {
      if (!figure || vote.rollIsComplete) continue;
      expect(figure.unrecorded, vote.id).toBe(figure.seats.length - (vote.roll?.size ?? 0));
      expect(figure.seats.some(({ key }) => key === 'absent')).toBe(false);
    }
  });

  test('seats lie within the drawing, apart from each other, those in favour on the left', () => {
    const figure = layoutVoteSeats(atlas, atlas.votes.get('a-res-73-27' as never) as never);
    if (!figure) throw new Error('The vote has a roll');
    const { seats, radius, width, height } = figure;
    expect(seats).toHaveLength(193);
    for (const { x, y } of seats) {
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(radius);
    }
    for (const one of seats)
      for (const other of seats)
        if (one.place < other.place)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(radius * 2 - 0.2);
    expect(seats[0]?.key).toBe('yes');
    expect(seats[0]?.x).toBeLessThan(seats.at(-1)?.x ?? 0);
  });
});

describe('the run of a process', () => {
  const run = pageAt('focus=process:oewg-2021', 'process').run;

  test('its sessions and the meetings between them in order, within its years', () => {
    expect(run?.summary).toBe('12 sessions, 3 intersessional meetings');
    const meetings = run?.meetings ?? [];
    expect(meetings).toHaveLength(15);
    const starts = meetings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { start, length } of meetings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(length).toBeGreaterThan(0);
      expect(start + length).toBeLessThanOrEqual(100.1);
    }
    expect(run?.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
  });

  test('the gaps are said, and which was the longest', () => {
    expect(run?.meetings[0]?.gap).toBeNull();
    expect(run?.meetings[1]?.gap).toBe('6 months');
    expect(run?.longest).toMatch(/^The longest time without a meeting on record: \d+ months, from /);
  });

  test('none where few meetings are on record', () => {
    expect(pageAt('focus=process:gge-2004', 'process').run).toBeNull();
    expect(pageAt('focus=process:unga', 'process').run).toBeNull();
  });
});
