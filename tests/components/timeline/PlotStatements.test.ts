// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Timeline from '../../../src/components/timeline/Timeline.svelte';
import VerticalStatements from '../../../src/components/timeline/VerticalStatements.svelte';
import { day } from '../../../src/atlas/dates';
import { show, stubSize } from '../show';

// What is fetched when it is first needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  stubSize({ width: 900, height: 320 });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Object.assign(document, { fonts: new EventTarget() });
  document.documentElement.style.fontSize = '16px';
});
afterEach(() => vi.restoreAllMocks());

const SESSION = 'Second OEWG: second substantive session';
const first = () => screen.findByRole('button', { name: `53 statements, 28 March 2022, ${SESSION}` });
const query = 'window=2022-03-25..2022-04-04';

describe('Statements on the plot', () => {
  it('say how many, on which day and where, with one tab stop', async () => {
    show(Timeline, {}, query);
    await first();
    const group = screen.getByRole('group', { name: /^Statements by day: 94 statements on these days/ });
    const signs = within(group).getAllByRole('button');
    expect(signs).toHaveLength(5);
    expect(signs.filter((sign) => sign.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('are walked by arrows; Enter opens the list of who said what, Escape gives the focus back', async () => {
    const { user } = show(Timeline, {}, query);
    (await first()).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    const third = screen.getByRole('button', { name: `5 statements, 30 March 2022, ${SESSION}` });
    await waitFor(() => expect(document.activeElement).toBe(third));
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('group', { name: '5 statements, 30 March 2022' });
    expect(within(list).getAllByRole('link')).toHaveLength(5);
    expect(list.contains(document.activeElement)).toBe(true);
    expect(third.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: '5 statements, 30 March 2022' })).toBeNull();
    expect(document.activeElement).toBe(third);
  });

  it('lead to the statement in the reader', async () => {
    const { user, app } = show(Timeline, {}, query);
    (await first()).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    const list = await screen.findByRole('group', { name: '1 statement, 29 March 2022' });
    await user.click(within(list).getByRole('link'));
    expect(app.view.focus?.kind).toBe('position');
  });

  it('are not drawn where the scale has no room for days', async () => {
    show(Timeline, {}, 'window=2018-01-01..2022-12-31');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('group', { name: /^Statements by day/ })).toBeNull();
  });
});

describe('Statements in the list', () => {
  it('open day by day, and say what is dated to none', async () => {
    const window = { start: day('2022-03-25'), end: day('2022-04-05') };
    const { user } = show(VerticalStatements, { window });
    const button = screen.getByRole('button', { name: /^28 Mar 53\s*statements Second OEWG/ });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('link')).toHaveLength(53);
    expect(screen.getByText(/^94 statements on these days; \d+ more, dated no closer/)).toBeTruthy();
  });
});
