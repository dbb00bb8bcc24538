import { describe, expect, it } from 'vitest';
import type { EventId, QuestionId, StateCode } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import type { LaneId } from '../../../src/figures/timeline/laneOf';
import { layoutLanes } from '../../../src/figures/timeline/lanes';
import { englishTimelineWords } from '../../../src/figures/timeline/timelineWords';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import {
  countLanes,
  layoutVertically,
  stepsThrough,
  verticalLevel,
} from '../../../src/figures/timeline/verticalTimeline';
import type { VerticalRow } from '../../../src/figures/timeline/verticalTimeline';
import type { Focus } from '../../../src/view/view';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();

const lanesWith = (folded: readonly LaneId[]) => layoutLanes(atlas, 240, englishTimelineWords, folded).lanes;
const eventFocus = (id: string): Focus => ({ kind: 'event', id: id as EventId });
const filters = { kinds: [], processes: [], find: '' };

function rowsOf(
  from: string,
  until: string,
  more: { asOf?: string; since?: string; focus?: Focus; found?: string[]; folded?: LaneId[] } = {},
): readonly VerticalRow[] {
  return layoutVertically(atlas, {
    window: windowOf({ from: day(from), until: day(until) }),
    asOf: day(more.asOf ?? '2025-12-31'),
    since: more.since === undefined ? null : day(more.since),
    focus: more.focus ?? null,
    found: (more.found ?? []) as EventId[],
    lanes: lanesWith(more.folded ?? []),
    kinds: [],
    processes: [],
    find: '',
    lang: 'en',
  });
}

const whole = ['1998-01-01', '2026-12-31'] as const;
const eventsOf = (rows: readonly VerticalRow[]) => rows.filter((row) => row.kind === 'event');
const rowAt = (rows: readonly VerticalRow[], id: string) => eventsOf(rows).find((row) => row.id === id);
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

  it('puts the date that it is compared with further down, and marks what lies between the two', () => {
    const rows = rowsOf('2017-01-01', '2019-12-31', { asOf: '2018-12-31', since: '2017-12-31' });
    const [now, since] = ['now', 'since'].map((name) => rows.findIndex(({ kind }) => kind === name));
    expect(now).toBeLessThan(since ?? 0);
    for (const [index, row] of rows.entries())
      if (row.kind === 'event') expect(row.isBetween).toBe(index > (now ?? 0) && index < (since ?? 0));
  });

  it('keeps both dates in the list where no event stands behind them', () => {
    const rows = rowsOf('2018-01-01', '2019-12-31', { asOf: '2001-12-31', since: '2000-12-31' });
    expect(rows.slice(-2).map(({ kind }) => kind)).toEqual(['now', 'since']);
  });

  it('puts the as-of date between what was and what is to come', () => {
    const rows = rowsOf('2018-01-01', '2019-12-31', { asOf: '2018-12-31' });
    const now = rows.findIndex(({ kind }) => kind === 'now');
    expect(rows.filter(({ kind }) => kind === 'now')).toHaveLength(1);
    for (const [index, row] of rows.entries())
      if (row.kind === 'event') expect(row.isAhead).toBe(index < now);
  });

  it('says the as-of date also before all events', () => {
    expect(rowsOf('2018-01-01', '2019-12-31', { asOf: '1998-01-01' }).at(-1)).toMatchObject({ kind: 'now' });
  });

  it('shows the event in focus at every scale', () => {
    const rows = rowsOf('1998-01-01', '2025-12-31', { focus: eventFocus('res-61-54') });
    expect(rows.find((row) => row.kind === 'event' && row.id === 'res-61-54')).toMatchObject({
      isFocused: true,
    });
  });

  it('leaves out no event that a search found, at any scale, and marks it', () => {
    const rows = rowsOf(...whole, { found: ['res-61-54', 'res-53-70'] });
    expect(rowAt(rows, 'res-61-54')).toMatchObject({ isFound: true });
    expect(rowAt(rows, 'res-73-27')).toMatchObject({ isFound: false });
    expect(idsOf(rows)).toHaveLength(118);
  });

  it('leaves out the events of a folded lane, but for the one that is read', () => {
    const rows = rowsOf(...whole, { folded: ['assembly'] });
    expect(eventsOf(rows).some(({ lane }) => lane === 'assembly')).toBe(false);
    const kept = rowsOf(...whole, { folded: ['assembly'], focus: eventFocus('res-73-27') });
    expect(eventsOf(kept).flatMap(({ lane, id }) => (lane === 'assembly' ? id : []))).toEqual(['res-73-27']);
  });

  it('has the tally of a recorded vote, and none of an adoption without one', () => {
    const rows = rowsOf(...whole, { found: ['res-53-70'] });
    expect(rowAt(rows, 'res-73-27')?.tally).toEqual({ yes: 119, no: 46, abstain: 14 });
    expect(rowAt(rows, 'res-53-70')?.tally).toBeNull();
  });

  it('says the period in words where the day is not known', () => {
    const rows = rowsOf('2017-01-01', '2018-12-31');
    expect(rowAt(rows, 'gge-2016-outcome')).toMatchObject({ vague: 'June 2017', fullDate: 'June 2017' });
    expect(rowAt(rows, 'res-73-27')).toMatchObject({ vague: null, fullDate: '5 December 2018' });
  });

  it('puts the whole thread of what is read in rows, with a line from its latest to its earliest', () => {
    const rows = rowsOf(...whole, { focus: eventFocus('res-73-27') });
    expect(rowAt(rows, 'res-73-27')).toMatchObject({ thread: 'self', isFocused: true, isMeant: true });
    expect(rowAt(rows, 'oewg-2019-org')?.thread).toEqual({ way: 'ledTo', isDirect: true });
    expect(rowAt(rows, 'gge-2016-outcome')?.thread).toEqual({ way: 'cameFrom', isDirect: true });
    expect(rowAt(rows, 'res-53-70')).toMatchObject({ thread: null, isAside: true, rail: null });
    const rails = rows.flatMap((row) => (row.kind === 'beyond' ? [] : (row.rail ?? [])));
    expect(rails[0]).toBe('begins');
    expect(rails.at(-1)).toBe('ends');
    expect(new Set(rails.slice(1, -1))).toEqual(new Set(['passes']));
  });

  it('shows all events of the question that is read, as meant; none of them steps back', () => {
    const question = 'ihl' as QuestionId;
    const rows = rowsOf(...whole, { focus: { kind: 'question', id: question } });
    const meant = eventsOf(rows).filter(({ isMeant }) => isMeant);
    const own = [...atlas.events.values()].filter(({ questions }) => questions.includes(question));
    expect(meant.map(({ id }) => id)).toEqual(own.map(({ id }) => id).toReversed());
    expect(eventsOf(rows).every(({ isMeant, isAside }) => isMeant !== isAside)).toBe(true);
  });

  it('counts among what it leaves out the events that concern what is read', () => {
    const focus = { kind: 'state', id: 'CUB' as StateCode } as const;
    const counts = rowsOf(...whole, { focus }).flatMap((row) => (row.kind === 'more' ? [row] : []));
    expect(counts.every(({ members, concerned }) => (concerned ?? -1) <= members.length)).toBe(true);
    expect(counts.some(({ concerned }) => concerned === 0)).toBe(true);
    expect(rowsOf(...whole).every((row) => row.kind !== 'more' || row.concerned === null)).toBe(true);
  });

  it('says once where the covered years end, and only above what lies beyond them', () => {
    expect(rowsOf(...whole).filter(({ kind }) => kind === 'beyond')).toHaveLength(1);
    expect(rowsOf(...whole)[0]?.kind).toBe('beyond');
    expect(rowsOf('1998-01-01', '2025-12-31').some(({ kind }) => kind === 'beyond')).toBe(false);
  });
});

describe('stepsThrough', () => {
  it('goes the way of the list, past what a filter has taken away', () => {
    const found = ['res-53-70', 'res-73-27', 'oewg-2019-org'] as EventId[];
    expect(stepsThrough(atlas, filters, found)).toEqual(['oewg-2019-org', 'res-73-27', 'res-53-70']);
    expect(stepsThrough(atlas, { ...filters, kinds: ['resolution'] }, found)).toEqual([
      'res-73-27',
      'res-53-70',
    ]);
  });
});

describe('countLanes', () => {
  it('counts each event of the window in one lane, folded or not', () => {
    const window = windowOf({ from: day('1998-01-01'), until: day('2026-12-31') });
    for (const folded of [[], ['gge']] as const) {
      const counts = countLanes(atlas, { ...filters, window }, lanesWith(folded));
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(118);
    }
  });
});
