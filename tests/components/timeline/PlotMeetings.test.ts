// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Timeline from '../../../src/components/timeline/Timeline.svelte';
import VerticalMeetings from '../../../src/components/timeline/VerticalMeetings.svelte';
import { day } from '../../../src/atlas/dates';
import { openProcesses } from '../../../src/state/openProcesses.svelte';
import { show, stubSize } from '../show';

// What is fetched when it is first needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  stubSize({ width: 1400, height: 320 });
  openProcesses.ids = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Object.assign(document, { fonts: new EventTarget() });
  document.documentElement.style.fontSize = '16px';
});
afterEach(() => vi.restoreAllMocks());

const query = 'window=2018-01-01..2025-12-31';
const group = () => screen.findByRole('group', { name: 'Processes that open into their sessions' });
const band = async (name: RegExp) => within(await group()).findByRole('button', { name });

describe('A band on the plot', () => {
  it('opens in place by key into its sessions, and closes by Escape', async () => {
    const { user } = show(Timeline, {}, query);
    const toggle = await band(/^OEWG 2019-21: 6 sessions on record/);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    toggle.focus();
    await user.keyboard('{Enter}');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const inside = document.querySelectorAll('[data-open-band="oewg-2019"] [data-meeting]');
    expect(inside.length).toBeGreaterThan(0);
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement).toBe(inside[0]));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(toggle));
    expect(document.querySelector('[data-open-band]')).toBeNull();
  });

  it('has one tab stop for all bands', async () => {
    show(Timeline, {}, query);
    await band(/^OEWG 2021-25/);
    const buttons = within(await group()).getAllByRole('button');
    expect(buttons.filter((button) => button.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('leads from a session to the reader, and from several to their days', async () => {
    const { user, app } = show(Timeline, {}, query);
    (await band(/^OEWG 2021-25/)).focus();
    await user.keyboard('{Enter}');
    const signs = [...document.querySelectorAll<SVGElement>('[data-meeting]')];
    const one = signs.find(({ dataset }) => !dataset['meeting']?.includes(' '));
    one?.focus();
    await user.keyboard('{Enter}');
    expect(app.view.focus).toEqual({ kind: 'event', id: one?.dataset['meeting'] });
    const several = signs.find(({ dataset }) => dataset['meeting']?.includes(' '));
    expect(several?.getAttribute('aria-label')).toMatch(/^\d sessions, .* zooms to them$/);
    const before = app.goal.end - app.goal.start;
    several?.focus();
    await user.keyboard('{Enter}');
    expect(app.goal.end - app.goal.start).toBeLessThan(before);
  });

  it('closer by, where sessions have marks of their own, there is nothing to open', async () => {
    show(Timeline, {}, 'window=2021-01-01..2021-12-31');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('group', { name: 'Processes that open into their sessions' })).toBeNull();
  });
});

describe('A process in the list', () => {
  it('opens into its sessions, which lead to the reader', async () => {
    const window = { start: day('2019-01-01'), end: day('2022-01-01') };
    const { user, app } = show(VerticalMeetings, { window });
    const button = screen.getByRole('button', { name: /^OEWG 2019-21: 6 sessions on record/ });
    expect(screen.queryByRole('button', { name: /^GGE 2004/ })).toBeNull();
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('link', { name: 'First OEWG: second substantive session' }));
    expect(app.view.focus).toEqual({ kind: 'event', id: 'oewg-2019-s2' });
    await user.click(button);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
