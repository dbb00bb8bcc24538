// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Theme } from '../../src/state/theme.svelte';
import type { ViewTheme } from '../../src/view/view';

/** The system's preferences, which jsdom does not know; `set` changes one and tells who listens. */
function stubPreferences() {
  const queries = new Map<string, EventTarget & { matches: boolean }>();
  const preference = (query: string) => {
    const known = queries.get(query) ?? Object.assign(new EventTarget(), { matches: false });
    queries.set(query, known);
    return known;
  };
  vi.stubGlobal('matchMedia', preference);
  return (query: string, matches: boolean) => {
    Object.assign(preference(query), { matches }).dispatchEvent(new Event('change'));
  };
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

afterEach(() => vi.unstubAllGlobals());

describe('Theme', () => {
  it.each<[boolean, boolean, ViewTheme, string]>([
    [false, false, 'auto', 'light'],
    [true, false, 'auto', 'dark'],
    [false, true, 'auto', 'contrast'],
    [true, true, 'auto', 'contrast'],
    [true, true, 'light', 'light'],
    [false, false, 'dark', 'dark'],
    [true, false, 'contrast', 'contrast'],
    [true, true, 'projector', 'projector'],
  ])('system dark: %s, more contrast: %s; "%s" is shown as %s', (dark, contrast, asked, shown) => {
    const set = stubPreferences();
    set(DARK, dark);
    set(CONTRAST, contrast);
    const theme = new Theme();
    const stop = theme.follow();
    expect(theme.resolve(asked)).toBe(shown);
    stop();
  });

  it('is light before it follows the system', () => {
    expect(new Theme().resolve('auto')).toBe('light');
  });

  it('follows the system while it changes, and no longer once stopped', () => {
    const set = stubPreferences();
    const theme = new Theme();
    const seen: string[] = [];
    const end = $effect.root(() => {
      $effect(() => theme.follow());
      $effect(() => {
        seen.push(theme.resolve('auto'));
      });
    });
    flushSync();
    set(DARK, true);
    flushSync();
    set(CONTRAST, true);
    flushSync();
    set(CONTRAST, false);
    flushSync();
    end();
    set(DARK, false);
    expect(seen).toEqual(['light', 'dark', 'contrast', 'dark']);
    expect(theme.resolve('auto')).toBe('dark');
  });
});
