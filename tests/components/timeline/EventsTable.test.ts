// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import EventsTable from '../../../src/components/timeline/EventsTable.svelte';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import { filterKinds } from '../../../src/view/moves/filters';
import { show } from '../show';

const sightOf = (from: string, until: string) => windowOf({ from: day(from), until: day(until) });
const ALL = sightOf('1998-01-01', '2026-12-31');
const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')];
const cellsOf = (id: string) =>
  [...(document.querySelector(`[data-event-row="${id}"]`)?.children ?? [])].map((cell) =>
    cell.textContent?.replace(/\s+/g, ' ').trim(),
  );

describe('EventsTable', () => {
  it('has a row for each event, in the order of time, in a region that the keyboard can scroll', () => {
    const { app } = show(EventsTable, { sight: ALL });
    expect(rows().map((row) => row.dataset['eventRow'])).toEqual([...app.atlas.events.keys()]);
    screen.getByRole('table', { name: 'Events of the negotiations as a table' });
    expect(screen.getByRole('region').tabIndex).toBe(0);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Date',
      'Process',
      'Kind',
      'Event',
      'Decision',
    ]);
  });

  it('says date, process, kind, title and decision', () => {
    const { app } = show(EventsTable, { sight: ALL });
    expect(cellsOf('res-73-27')).toEqual([
      '5 December 2018',
      app.atlas.processes.get('unga' as never)?.short,
      'Resolution',
      'First OEWG established (73/27)',
      '119 in favour, 46 against, 14 abstentions',
    ]);
    expect(cellsOf('ctx-stuxnet-2010')[0]).toBe('June 2010');
    expect(cellsOf('ctx-stuxnet-2010')[4]).toBe('');
  });

  it('marks what is not yet confirmed', () => {
    show(EventsTable, { sight: ALL });
    expect(cellsOf('poa-sg-report')[3]).toMatch(/ not yet confirmed$/);
    expect(cellsOf('res-73-27')[3]).not.toContain('confirmed');
  });

  it('shows what is in sight, and the rest on request, set apart in words', async () => {
    const { app, user } = show(EventsTable, { sight: sightOf('2018-12-05', '2018-12-05') });
    const inSight = rows().map((row) => row.dataset['eventRow']);
    expect(inSight).toContain('res-73-27');
    expect(inSight.length).toBeLessThan(10);
    expect(document.body.textContent).not.toContain('out of sight');
    await user.click(screen.getByRole('button', { name: 'Show all 118' }));
    expect(rows()).toHaveLength(app.atlas.events.size);
    expect(cellsOf('res-53-70')[3]).toMatch(/ out of sight$/);
    expect(cellsOf('res-73-27')[3]).not.toContain('out of sight');
    const out = rows().filter((row) => row.classList.contains('out'));
    expect(rows().length - out.length).toBe(inSight.length);
    await user.click(screen.getByRole('button', { name: 'Show only those in sight' }));
    expect(rows().map((row) => row.dataset['eventRow'])).toEqual(inSight);
  });

  it('offers no more than there is', () => {
    show(EventsTable, { sight: ALL });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so where nothing is in sight, or nothing passes the filters', () => {
    show(EventsTable, { sight: sightOf('1998-01-01', '1998-01-02') });
    expect(document.body.textContent).toContain('No event is in sight.');
    cleanup();
    show(EventsTable, { sight: ALL }, 'find=nothing-like-it');
    expect(document.body.textContent).toContain('No event passes the filters.');
  });

  it('follows the filters of the View', async () => {
    const { app } = show(EventsTable, { sight: ALL }, 'find=73/27');
    expect(rows().map((row) => row.dataset['eventRow'])).toEqual(['res-73-27']);
    app.go((view) => filterKinds(view, ['report']));
    await tick();
    expect(rows()).toEqual([]);
  });

  it('leads to each event', async () => {
    const { user, app } = show(EventsTable, { sight: ALL });
    await user.click(screen.getByRole('link', { name: 'First OEWG established (73/27)' }));
    expect(app.view.focus).toEqual({ kind: 'event', id: 'res-73-27' });
  });
});
