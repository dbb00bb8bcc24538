// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day, formatDay } from '../../src/atlas/dates';
import { Playback } from '../../src/state/playback.svelte';
import { createTestApp } from './createTestApp';

const STEP_MS = 60;

function createPlayback(query: string) {
  const test = createTestApp(query);
  return { ...test, playback: new Playback(test.app), date: () => formatDay(test.app.asOf) };
}

describe('Playback', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('moves nothing unless asked to', () => {
    const { playback, date } = createPlayback('asof=2010-01-01');
    vi.advanceTimersByTime(10_000);
    expect([playback.isPlaying, date()]).toEqual([false, '2010-01-01']);
  });

  it('plays from the date that is shown, forward, and writes nothing on the way', async () => {
    const { app, playback, written } = createPlayback('asof=2010-01-01');
    await playback.toggle();
    const days = Array.from({ length: 5 }, () => {
      vi.advanceTimersByTime(STEP_MS);
      return app.asOf;
    });
    // 28 years in 420 steps.
    expect(days.map((value) => value - day('2010-01-01'))).toEqual([24, 49, 73, 97, 122]);
    expect(playback.isPlaying).toBe(true);
    expect(app.view.asof).toBe('2010-01-01');
    expect(written).toEqual([]);
  });

  it('pause keeps the date it came to and writes it once', async () => {
    const { playback, written, date } = createPlayback('asof=2010-01-01');
    await playback.toggle();
    vi.advanceTimersByTime(5 * STEP_MS);
    await playback.toggle();
    expect([playback.isPlaying, date()]).toEqual([false, '2010-05-03']);
    expect(written).toEqual(['replace asof=2010-05-03']);
    vi.advanceTimersByTime(10_000);
    playback.pause();
    expect(date()).toBe('2010-05-03');
    expect(written).toHaveLength(1);
  });

  it('plays the whole atlas in about 25 seconds and stops by itself at its last day', async () => {
    const { playback, written, date } = createPlayback('asof=1998-01-01');
    await playback.toggle();
    vi.advanceTimersByTime(25_000);
    expect(playback.isPlaying).toBe(true);
    vi.advanceTimersByTime(1_000);
    expect([playback.isPlaying, date()]).toEqual([false, '2025-12-31']);
    // The default date is left out of the address.
    expect(written).toEqual(['replace ']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['', 'asof=2026-06-01'])('at or after the last day it begins anew: %j', async (query) => {
    const { playback, date } = createPlayback(query);
    await playback.toggle();
    vi.advanceTimersByTime(STEP_MS);
    expect(date()).toBe('1998-01-25');
    playback.pause();
  });

  it('does not begin when it was paused before it had come', async () => {
    const { playback, date } = createPlayback('asof=2010-01-01');
    const beginning = playback.toggle();
    playback.pause();
    await beginning;
    vi.advanceTimersByTime(10_000);
    expect([playback.isPlaying, date()]).toEqual([false, '2010-01-01']);
  });

  it('played again it goes on from where it stopped', async () => {
    const { app, playback } = createPlayback('asof=2010-01-01');
    await playback.toggle();
    vi.advanceTimersByTime(3 * STEP_MS);
    playback.pause();
    const stopped = app.asOf;
    await playback.toggle();
    vi.advanceTimersByTime(STEP_MS);
    expect(app.asOf - stopped).toBe(24);
    playback.pause();
  });

  it('before the first covered day it plays up to it', async () => {
    const { playback, date } = createPlayback('asof=1996-01-01');
    await playback.toggle();
    vi.advanceTimersByTime(STEP_MS);
    expect(date()).toBe('1996-01-25');
    playback.pause();
  });

  it.each([
    ['slow', 10],
    ['normal', 24],
    ['fast', 61],
  ] as const)('goes at the pace that is chosen: %s', async (pace, expected) => {
    const { app, playback } = createPlayback('asof=2010-01-01');
    playback.pace = pace;
    await playback.toggle();
    vi.advanceTimersByTime(STEP_MS);
    expect(app.asOf - day('2010-01-01')).toBe(expected);
    playback.pause();
  });

  it('stops for a second and a half at each important event when asked to, on its day', async () => {
    const { playback, date } = createPlayback('asof=2018-11-20');
    playback.stopsAtImportant = true;
    await playback.toggle();
    vi.advanceTimersByTime(STEP_MS);
    expect(date()).toBe('2018-12-05');
    vi.advanceTimersByTime(1_400);
    expect(date()).toBe('2018-12-05');
    vi.advanceTimersByTime(200);
    expect(date()).not.toBe('2018-12-05');
    playback.pause();
  });
});
