import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessId } from '../../../src/atlas/brand';
import { day, lastDay } from '../../../src/atlas/dates';
import { createInSightCounter, filterEvents } from '../../../src/figures/timeline/inSight';
import { createTimelineTable } from '../../../src/figures/timeline/timelineTable';
import { meets, windowOf } from '../../../src/figures/timeline/timeWindow';
import { recordAtlas } from '../../recordAtlas';
import { layout, windows } from './arbitraries';

const atlas = recordAtlas();
const none = { kinds: [], processes: [], find: '' } as const;

describe('filterEvents', () => {
  it.each([
    ['nothing', none, 118],
    ['a kind', { ...none, kinds: ['annual-progress-report'] as const }, 3],
    ['a process', { ...none, processes: ['global-mechanism' as ProcessId] }, 5],
    ['a symbol', { ...none, find: 'a/res/73/27' }, 1],
    ['words in any order and case', { ...none, find: 'CONSENSUS fifth' }, 1],
    ['a name without its accent', { ...none, find: 'jurg' }, 1],
    ['what is not there', { ...none, find: 'zzz' }, 0],
  ])('by %s', (_, filters, count) => {
    expect(filterEvents(atlas, filters)).toHaveLength(count);
  });
});

describe('createInSightCounter', () => {
  it('the total is what passes the filters, whatever the window', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const events = filterEvents(atlas, { ...none, find: 'OEWG' });
        const { shown, total } = createInSightCounter(events)(window);
        const hidden = events.filter((event) => !meets(event.stretch, window)).length;
        expect(shown + hidden).toBe(total);
        expect(total).toBe(events.length);
      }),
    );
  });

  it('counts an event of which a day is in sight', () => {
    const events = filterEvents(atlas, { ...none, find: 'second OEWG: second substantive' });
    const shownIn = (from: string, until: string) =>
      createInSightCounter(events)(windowOf({ from: day(from), until: day(until) })).shown;
    expect(shownIn('2022-04-01', '2022-04-30')).toBe(1);
    expect(shownIn('2022-04-02', '2022-04-30')).toBe(0);
    expect(shownIn('2022-03-01', '2022-03-28')).toBe(1);
    expect(shownIn('2022-03-01', '2022-03-27')).toBe(0);
  });
});

describe('createTimelineTable', () => {
  it('has a row for each event that passes, and agrees with the count of the figure', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const { inSight, sight } = layout({ window });
        const rows = createTimelineTable(atlas, none, sight, 'en');
        expect(rows).toHaveLength(inSight.total);
        expect(rows.filter((row) => row.isInSight)).toHaveLength(inSight.shown);
      }),
    );
  });

  it('says dates no more precisely than the record', () => {
    const sight = windowOf({ from: day('1998'), until: lastDay('2025') });
    const rows = new Map(createTimelineTable(atlas, none, sight, 'en').map((row) => [row.id as string, row]));
    expect(rows.get('gge-2004-outcome')).toMatchObject({ dateText: '2005', endText: null });
    expect(rows.get('gge-2012-sessions')).toMatchObject({ dateText: 'August 2012', endText: 'June 2013' });
    expect(rows.get('res-73-27')).toMatchObject({
      dateText: '5 December 2018',
      processName: 'General Assembly',
    });
  });
});
