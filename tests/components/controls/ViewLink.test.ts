// @vitest-environment jsdom
import { createEvent, fireEvent, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import ViewLink from '../../../src/components/controls/ViewLink.svelte';
import { focusOn, setForm } from '../../../src/view/moves';
import type { View } from '../../../src/view/view';
import { show } from '../show';

const children = createRawSnippet(() => ({ render: () => '<span>Cuba</span>' }));
const toCuba = (view: View) => focusOn(view, { kind: 'state', id: 'CUB' as never });
const link = () => screen.getByRole('link', { name: 'Cuba' });

/** Presses the link; whether the browser is left to follow it. */
async function press(options: MouseEventInit): Promise<boolean> {
  const event = createEvent.click(link(), options);
  // The page would be left otherwise, which jsdom cannot.
  document.addEventListener('click', (seen) => seen.preventDefault(), { once: true });
  const before = { isLeft: true };
  link().parentElement?.addEventListener('click', (seen) => (before.isLeft = !seen.defaultPrevented), {
    once: true,
  });
  await fireEvent(link(), event);
  return before.isLeft;
}

describe('ViewLink', () => {
  it('has the address of the View that it leads to, from the View that is shown', async () => {
    const { app } = show(ViewLink, { to: toCuba, children }, 'asof=2013');
    expect(link().getAttribute('href')).toBe('?asof=2013&focus=state:CUB');
    app.go((view) => setForm(view, 'table'));
    await tick();
    expect(link().getAttribute('href')).toBe('?asof=2013&focus=state:CUB&form=table');
  });

  it('a plain press moves the View by a step and loads nothing', async () => {
    const { app, written } = show(ViewLink, { to: toCuba, children });
    expect(await press({ button: 0 })).toBe(false);
    expect(app.view.focus).toEqual({ kind: 'state', id: 'CUB' });
    expect(written).toEqual(['push focus=state:CUB']);
  });

  it.each<[string, MouseEventInit]>([
    ['ctrl', { ctrlKey: true }],
    ['meta', { metaKey: true }],
    ['shift', { shiftKey: true }],
    ['alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('with %s it is left to the browser', async (_, options) => {
    const { app, written } = show(ViewLink, { to: toCuba, children });
    expect(await press(options)).toBe(true);
    expect(app.view.focus).toBeNull();
    expect(written).toEqual([]);
  });

  it.each([
    [true, 'true'],
    [false, null],
  ])('what is in sight already is marked (%s)', (isCurrent, marked) => {
    show(ViewLink, { to: toCuba, isCurrent, children });
    expect(link().getAttribute('aria-current')).toBe(marked);
  });
});
