import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import { layoutVertically, verticalLevel } from '../../../src/figures/timeline/verticalTimeline';
import type { VerticalRow } from '../../../src/figures/timeline/verticalTimeline';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();

function rowsOf(
  from: string,
  until: string,
  more: { asOf?: string; focused?: string } = {},
): readonly VerticalRow[] {
  return layoutVertically(atlas, {
    window: windowOf({ from: day(from), until: day(until) }),
    asOf: day(more.asOf ?? '2025-12-31'),
    focused: (more.focused ?? null) as never,
    kinds: [],
    processes: [],
    find: '',
    lang: 'en',
  });
}

const idsOf = (rows: readonly VerticalRow[]) =>
  rows.flatMap((row) => (row.kind === 'event' ? [row.id] : row.kind === 'more' ? row.members : []));

describe('layoutVertically', () => {
  it('shows or counts every event in the window, once', () => {
    const ids = idsOf(rowsOf('1998-01-01', '2026-12-31'));
    expect(ids).toHaveLength(118);
    expect(new Set(ids).size).toBe(118);
  });

  it('puts the latest first, and a year only where it begins', () => {
    const rows = rowsOf('2018-01-01', '2019-12-31').filter((row) => row.kind === 'event');
    expect(rows[0]?.year).toBe('2019');
    expect(rows.filter(({ year }) => year !== '').map(({ year }) => year)).toEqual(['2019', '2018']);
  });

  it('shows more, and counts less, the closer it looks', () => {
    const shown = (rows: readonly VerticalRow[]) => rows.filter(({ kind }) => kind === 'event').length;
    expect(shown(rowsOf('1998-01-01', '2025-12-31'))).toBe(37);
    expect(rowsOf('2021-06-01', '2023-06-01').some(({ kind }) => kind === 'more')).toBe(false);
    expect([
      verticalLevel(windowOf({ from: day('1998'), until: day('2025') })),
      verticalLevel(windowOf({ from: day('2010'), until: day('2020') })),
      verticalLevel(windowOf({ from: day('2020'), until: day('2022') })),
    ]).toEqual(['era', 'decade', 'years']);
  });

  it('puts the as-of date between what was and what is to come', () => {
    const rows = rowsOf('2018-01-01', '2019-12-31', { asOf: '2018-12-31' });
    const now = rows.findIndex(({ kind }) => kind === 'now');
    expect(rows.filter(({ kind }) => kind === 'now')).toHaveLength(1);
    for (const [index, row] of rows.entries())
      if (row.kind === 'event') expect(row.isAhead).toBe(index < now);
  });

  it('says the as-of date also before all events', () => {
    expect(rowsOf('2018-01-01', '2019-12-31', { asOf: '1998-01-01' }).at(-1)).toEqual({ kind: 'now' });
  });

  it('shows the event in focus at every scale', () => {
    const rows = rowsOf('1998-01-01', '2025-12-31', { focused: 'res-61-54' });
    expect(rows.find((row) => row.kind === 'event' && row.id === 'res-61-54')).toMatchObject({
      isFocused: true,
    });
  });
});
