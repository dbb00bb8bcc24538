// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { day } from '../../../src/atlas/dates';
import StatesTable from '../../../src/components/table/StatesTable.svelte';
import { setLens } from '../../../src/view/moves';
import { show } from '../show';

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')];
const cellsOf = (row: HTMLElement | undefined) =>
  [...(row?.children ?? [])].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
const rowOf = (name: string) => cellsOf(screen.getByRole('rowheader', { name }).parentElement ?? undefined);
const column = (name: RegExp) => screen.getByRole('columnheader', { name });
const sorts = () => screen.getAllByRole('columnheader').map((header) => header.getAttribute('aria-sort'));

/** Shows the table and waits for the rows that follow the first. */
async function showTable(label = 'States', query = '') {
  const shown = show(StatesTable, { label }, query);
  await shown.app.opening;
  await vi.waitFor(() => expect(screen.getByRole('region').getAttribute('aria-busy')).toBe('false'));
  await tick();
  return shown;
}

describe('StatesTable', () => {
  it('has a row for each of 195 states, with a heading, in a region that the keyboard can scroll', async () => {
    await showTable('States: A question');
    expect(rows()).toHaveLength(195);
    expect(screen.getAllByRole('rowheader')).toHaveLength(195);
    expect(screen.getByRole('region', { name: 'States: A question' }).tabIndex).toBe(0);
    screen.getByRole('table', { name: 'States: A question' });
  });

  it('says class, date and group as the map does', async () => {
    await showTable();
    expect(rowOf('Cuba')).toEqual([
      'Cuba',
      'CUB',
      'A treaty is needed, named in a joint text',
      '29 May 2025',
      '',
    ]);
    expect(rowOf('Nauru')).toEqual(['Nauru', 'NRU', 'No recorded statement', '', '']);
    expect(rowOf('Holy See observer State')[0]).toBe('Holy See observer State');
  });

  it('sorts by name at first and by standing when asked, and says so', async () => {
    const { user, written } = await showTable();
    expect(cellsOf(rows()[0])[0]).toBe('Afghanistan');
    expect(sorts()).toEqual(['ascending', 'none', 'none', 'none', 'none']);
    await user.click(within(column(/^Where it stands/)).getByRole('button'));
    expect(sorts()).toEqual(['none', 'none', 'ascending', 'none', 'none']);
    const standings = rows().map((row) => cellsOf(row)[2]);
    expect([standings[0], standings.at(-1)]).toEqual([
      'A treaty is needed, own words',
      'No recorded statement',
    ]);
    await user.click(within(column(/^State( |$)/)).getByRole('button'));
    expect(cellsOf(rows()[0])[0]).toBe('Afghanistan');
    // The order of a table is this person's moment, not part of the View.
    expect(written).toEqual([]);
  });

  it('turns the order round when the same column is asked for again', async () => {
    const { user } = await showTable();
    const header = within(column(/^Stated/)).getByRole('button');
    await user.click(header);
    const first = cellsOf(rows()[0])[3];
    await user.click(header);
    expect(sorts()).toEqual(['none', 'none', 'none', 'descending', 'none']);
    expect(cellsOf(rows()[0])[3]).not.toBe(first);
    expect(cellsOf(rows()[0])[3]).not.toBe('');
    expect(cellsOf(rows().at(-1))[3]).toBe('');
  });

  it('filters by what is typed, says how many are left, and offers the way back where none are', async () => {
    const { user, written } = await showTable();
    const field = screen.getByRole('searchbox', { name: 'Filter the table' });
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('195 states');
    await user.type(field, 'through a group');
    expect(rows()).toHaveLength(23);
    expect(said()).toBe('23 of 195 states');
    await user.clear(field);
    await user.type(field, 'atlantis');
    expect(rows()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(rows()).toHaveLength(195);
    expect(written).toEqual([]);
  });

  it('copies the rows that are shown, in their order', async () => {
    const { user } = await showTable();
    await user.type(screen.getByRole('searchbox'), 'through a group');
    await user.click(within(column(/^State( |$)/)).getByRole('button'));
    await user.click(screen.getByRole('button', { name: 'Copy the table' }));
    const lines = (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'));
    expect(lines[0]).toEqual(['State', 'Code', 'Where it stands', 'Stated', 'Through']);
    expect(lines).toHaveLength(24);
    expect(lines.slice(1).map(([name]) => name)).toEqual(rows().map((row) => cellsOf(row)[0]));
  });

  it('selects the text where the browser refuses to copy', async () => {
    const { user } = await showTable();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const button = screen.getByRole('button', { name: 'Copy the table' });
    await user.click(button);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The table as text' });
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(field.value.split('\n')).toHaveLength(196);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'The table as text' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('lists the members of the groups outlined alone, and in which they are', async () => {
    const { app } = await showTable('States', 'state-groups=EU,NATO');
    expect(rows()).toHaveLength(36);
    expect(screen.getByRole('status').textContent).toBe('36 states outlined');
    expect(rowOf('France').at(-1)).toBe('EU, NATO');
    app.dragAsOf(day('1998-12-31'));
    await tick();
    expect(rows()).toHaveLength(20);
  });

  it('leads to each state', async () => {
    const { user, app } = await showTable();
    const link = screen.getByRole('link', { name: 'Cuba' });
    expect(link.getAttribute('href')).toBe('?focus=state:CUB');
    await user.click(link);
    expect(app.view.focus).toEqual({ kind: 'state', id: 'CUB' });
  });

  it('follows lens and date', async () => {
    const { app } = await showTable('States', 'asof=1998');
    expect(rowOf('Switzerland')[2]).toBe('Not yet a UN member');
    app.go((view) => setLens(view, { kind: 'vote', vote: 'a-res-73-27' as never }));
    await tick();
    expect(rowOf('Cuba')).toEqual(['Cuba', 'CUB', 'In favour']);
    expect(rows()).toHaveLength(195);
  });
});
