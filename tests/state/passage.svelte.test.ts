// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/atlas/dates';
import { createGlide } from '../../src/figures/glide';
import { windowOf } from '../../src/figures/timeline/timeWindow';
import { loadGlides, Passage } from '../../src/state/passage.svelte';
import { setTheme } from '../../src/view/moves';
import { createTestApp } from './createTestApp';

const wantsStillness = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }));
/** 400 ms from 0 to 100. */
const long = () => createGlide(9, (share) => share * 100);

beforeAll(loadGlides);
beforeEach(() => {
  vi.useFakeTimers();
  wantsStillness(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Passage', () => {
  it('shows where it begins at once, what lies between by time, and nothing when it is there', () => {
    const passage = new Passage<number>();
    expect(passage.shown).toBeNull();
    passage.start(long);
    expect(passage.shown).toBe(0);
    vi.advanceTimersByTime(200);
    expect(passage.shown).toBeGreaterThan(80);
    expect(passage.shown).toBeLessThan(100);
    vi.advanceTimersByTime(220);
    expect(passage.shown).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a newer one takes its place', () => {
    const passage = new Passage<number>();
    passage.start(long);
    vi.advanceTimersByTime(100);
    passage.start(() => createGlide(9, (share) => 500 + share));
    expect(passage.shown).toBe(500);
    vi.advanceTimersByTime(100);
    expect(passage.shown).toBeGreaterThan(500);
  });

  it('stops when told to', () => {
    const passage = new Passage<number>();
    passage.start(long);
    passage.stop();
    expect(passage.shown).toBeNull();
    vi.advanceTimersByTime(500);
    expect(passage.shown).toBeNull();
  });

  it('is none for a person who wants stillness', () => {
    wantsStillness(true);
    const passage = new Passage<number>();
    passage.start(long);
    expect(passage.shown).toBeNull();
  });
});

describe('showWindow', () => {
  const all = windowOf({ from: day('1998-01-01'), until: day('2025-12-31') });
  const decade = windowOf({ from: day('2010-01-01'), until: day('2019-12-31') });

  it('writes View and address at once, and the picture follows', () => {
    const { app, written } = createTestApp();
    app.showWindow(decade);
    expect(written).toEqual(['replace window=2010-01-01..2019-12-31']);
    expect(app.goal).toEqual(decade);
    expect(app.window).toEqual(all);
    expect(app.isGliding).toBe(true);
    vi.advanceTimersByTime(100);
    expect(app.window.start).toBeGreaterThan(all.start);
    expect(app.window.start).toBeLessThan(decade.start);
    vi.advanceTimersByTime(400);
    expect(app.window).toEqual(decade);
    expect(app.isGliding).toBe(false);
    expect(written).toHaveLength(1);
  });

  it('from null it is there at once', () => {
    const { app } = createTestApp();
    app.showWindow(decade, null);
    expect(app.window).toEqual(decade);
  });

  it('a newer one starts from where the picture is', () => {
    const { app } = createTestApp();
    app.showWindow(decade);
    vi.advanceTimersByTime(100);
    const between = app.window;
    app.showWindow(all);
    expect(app.window).toEqual(between);
    vi.advanceTimersByTime(500);
    expect(app.window).toEqual(all);
  });

  it('a gesture takes the picture over', () => {
    const { app } = createTestApp();
    app.showWindow(decade);
    app.dragWindow({ start: 12_000.5, end: 13_000.5 });
    vi.advanceTimersByTime(500);
    expect(app.window).toEqual({ start: 12_000.5, end: 13_000.5 });
  });

  it('holdWindow keeps the picture where it is, and the View says so', () => {
    const { app } = createTestApp();
    app.showWindow(decade);
    vi.advanceTimersByTime(100);
    const between = app.window;
    app.holdWindow();
    expect(app.window).toEqual(between);
    vi.advanceTimersByTime(500);
    expect(app.window).toEqual(between);
    app.settle();
    expect(Math.abs(app.window.start - between.start)).toBeLessThanOrEqual(0.5);
  });

  it('a link that is opened, or Back, jumps', () => {
    const { app } = createTestApp();
    app.showWindow(decade);
    app.open('window=2001..2002');
    expect(app.window).toEqual(windowOf({ from: day('2001-01-01'), until: day('2002-12-31') }));
    expect(app.isGliding).toBe(false);
  });

  it('a move of something else lets it go on', () => {
    const { app } = createTestApp();
    app.showWindow(decade);
    app.go((view) => setTheme(view, 'dark'));
    expect(app.isGliding).toBe(true);
    vi.advanceTimersByTime(500);
    expect(app.window).toEqual(decade);
  });
});
