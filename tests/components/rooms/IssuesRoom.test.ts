// @vitest-environment jsdom
// The room of open issues as one uses it: opening, comparing with another date, the table, what is empty.
import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import IssuesRoom from '../../../src/components/rooms/IssuesRoom.svelte';
import { show } from '../show';

// All issues open are some thousand links: jsdom takes its time on a slow machine.
vi.setConfig({ testTimeout: 60_000 });

async function showRoom(query = '') {
  const shown = show(IssuesRoom, {}, `focus=room:issues${query}`);
  await shown.app.opening;
  await shown.app.details.load();
  await tick();
  return shown;
}
const issue = (name: RegExp) => screen.getByRole('button', { name });
const row = (key: string) => {
  const found = document.querySelector<HTMLElement>(`[data-row="${key}"]`);
  if (!found) throw new Error(`No row ${key}`);
  return found;
};
const said = (key: string) => row(key).querySelector('.said')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const stands = (key: string) => document.querySelector<HTMLElement>(`[data-stands="${key}"]`);

describe('IssuesRoom', () => {
  it('says each row in one sentence for each date, with the numbers that it shows', async () => {
    await showRoom();
    const key = 'due-diligence due-diligence';
    const shown = [...row(key).querySelectorAll('.numbers .now')].map((cell) => cell.textContent);
    const [, support, qualified, oppose] = shown;
    expect(said(key)).toContain(
      `31 December 2025: ${support} for, ${qualified} qualified, ${oppose} against`,
    );
    expect(said(key)).toMatch(/1 April 2022: .*Since then \d+ new, \d+ moved, .*\d+ unchanged\.$/);
    expect(row(key).querySelector('[data-bar]')?.getAttribute('data-bar')).toBe(shown[4]);
  });

  it('opens an issue in place and closes it again; the address stays', async () => {
    const { user, written } = await showRoom();
    const button = issue(/^Should due diligence be an obligation/);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    screen.getByRole('heading', { name: 'What is agreed' });
    screen.getByRole('heading', { name: 'What divides' });
    const who = stands('due-diligence due-diligence');
    if (!who) throw new Error('Nobody stands anywhere');
    const japan = within(who).getByRole('link', { name: 'Japan' });
    expect(japan.getAttribute('href')).toMatch(/focus=position:p-jpn-due-diligence/);
    await user.click(button);
    expect(stands('due-diligence due-diligence')).toBeNull();
    expect(written).toEqual([]);
  });

  it('leads to a part of an issue within the room', async () => {
    const { user } = await showRoom();
    await user.click(issue(/^How does state sovereignty translate/));
    await user.click(screen.getByRole('button', { name: /^Does an operation against data stored [^?]+\?$/ }));
    const part = issue(/^Does an operation against data stored .* Part of an open issue$/);
    expect(part.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(part);
  });

  it('compares with the date that is chosen', async () => {
    const { user } = await showRoom();
    const key = 'theme-poa-rid poa';
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compared with' }), 'apr-2024');
    expect(said(key)).toContain('12 July 2024: ');
    expect(said(key)).not.toContain('1 April 2022');
  });

  it('opens all issues on paper, and no others are open after it', async () => {
    await showRoom();
    const details = () => document.querySelectorAll('.details').length;
    window.dispatchEvent(new Event('beforeprint'));
    await tick();
    expect(details()).toBe(23);
    window.dispatchEvent(new Event('afterprint'));
    await tick();
    expect(details()).toBe(0);
  });

  it('opens all issues at once, and closes them', async () => {
    const { user } = await showRoom();
    await user.click(screen.getByText('Open all issues'));
    expect(document.querySelectorAll('.details')).toHaveLength(23);
    await user.click(screen.getByText('Close all issues'));
    expect(document.querySelectorAll('.details')).toHaveLength(0);
  });

  it('has tables for its figure', async () => {
    const { user } = await showRoom();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('table').map((table) => table.getAttribute('aria-label'))).toEqual([
      'Open issues: how many stand where',
      'Open issues: who stands where',
      'Open issues: what is agreed, what divides',
    ]);
  });

  it('says what to do where nobody is on record yet, and has nothing to compare with', async () => {
    const { user, app } = await showRoom('&asof=1999');
    expect(screen.queryByRole('combobox', { name: 'Compared with' })).toBeNull();
    screen.getByText('Nothing earlier on record to compare with.');
    expect(said('due-diligence due-diligence')).toBe('No state on record');
    await user.click(issue(/^Should due diligence be an obligation/));
    expect(stands('due-diligence due-diligence')?.textContent).toContain('No state on record.');
    await user.click(screen.getByRole('link', { name: 'Show how states stood on 31 December 2025' }));
    expect(app.view.asof).toBe('2025-12-31');
    expect(app.view.focus).toEqual({ kind: 'room', id: 'issues' });
  });

  it('leaves groups out where the view does, and says so', async () => {
    await showRoom('&groups=off');
    screen.getByText(/^Group statements are left out/);
    expect(document.querySelector('[data-part$="-group"]')).toBeNull();
  });
});
