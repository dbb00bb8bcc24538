// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import StatesTable from '../../../src/components/table/StatesTable.svelte';
import { setLens } from '../../../src/view/moves';
import { show } from '../show';

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')];
const cellsOf = (row: HTMLElement | undefined) =>
  [...(row?.children ?? [])].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
const rowOf = (name: string) => cellsOf(screen.getByRole('rowheader', { name }).parentElement ?? undefined);
const column = (name: RegExp) => screen.getByRole('columnheader', { name });
const sorts = () => screen.getAllByRole('columnheader').map((header) => header.getAttribute('aria-sort'));

describe('StatesTable', () => {
  it('has a row for each of 195 states, with a heading, in a region that the keyboard can scroll', () => {
    show(StatesTable, { label: 'States: A question' });
    expect(rows()).toHaveLength(195);
    expect(screen.getAllByRole('rowheader')).toHaveLength(195);
    expect(screen.getByRole('region', { name: 'States: A question' }).tabIndex).toBe(0);
    screen.getByRole('table', { name: 'States: A question' });
  });

  it('says class, date and group as the map does', () => {
    show(StatesTable, { label: 'States' });
    expect(rowOf('Cuba')).toEqual(['Cuba', 'A treaty is needed, named in a joint text', '29 May 2025', '']);
    expect(rowOf('Nauru')).toEqual(['Nauru', 'No recorded statement', '', '']);
    expect(rowOf('Holy See observer State')[0]).toBe('Holy See observer State');
  });

  it('sorts by name at first and by standing when asked, and says so', async () => {
    const { user, written } = show(StatesTable, { label: 'States' });
    expect(cellsOf(rows()[0])[0]).toBe('Afghanistan');
    expect(sorts()).toEqual(['ascending', 'none', null, null]);
    await user.click(within(column(/^Where it stands/)).getByRole('button'));
    expect(sorts()).toEqual(['none', 'ascending', null, null]);
    const standings = rows().map((row) => cellsOf(row)[1]);
    expect([standings[0], standings.at(-1)]).toEqual([
      'A treaty is needed, own words',
      'No recorded statement',
    ]);
    await user.click(within(column(/^State( |$)/)).getByRole('button'));
    expect(cellsOf(rows()[0])[0]).toBe('Afghanistan');
    // The order of a table is this person's moment, not part of the View.
    expect(written).toEqual([]);
  });

  it('leads to each state', async () => {
    const { user, app } = show(StatesTable, { label: 'States' });
    const link = screen.getByRole('link', { name: 'Cuba' });
    expect(link.getAttribute('href')).toBe('?focus=state:CUB');
    await user.click(link);
    expect(app.view.focus).toEqual({ kind: 'state', id: 'CUB' });
  });

  it('follows lens and date', async () => {
    const { app } = show(StatesTable, { label: 'States' }, 'asof=1998');
    expect(rowOf('Switzerland')[1]).toBe('Not yet a UN member');
    app.go((view) => setLens(view, { kind: 'vote', vote: 'a-res-73-27' as never }));
    await tick();
    expect(rowOf('Cuba')).toEqual(['Cuba', 'In favour']);
    expect(rows()).toHaveLength(195);
  });
});
