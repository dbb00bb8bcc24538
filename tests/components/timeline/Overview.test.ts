// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { day, formatDay } from '../../../src/atlas/dates';
import type { Day } from '../../../src/atlas/dates';
import Overview from '../../../src/components/timeline/Overview.svelte';
import { layoutFrame } from '../../../src/figures/timeline/frame';
import { englishTimelineWords } from '../../../src/figures/timeline/timelineWords';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import type { TimeWindow } from '../../../src/figures/timeline/timeWindow';
import { ZOOM_LIMITS } from '../../../src/figures/timeline/zoom';
import { en } from '../../../src/i18n/en';
import { found } from '../../../src/state/found.svelte';
import { atlas } from '../reader/readerApp';
import { show } from '../show';

const COVERS = { from: day('1998-01-01'), until: day('2025-12-31') };
/** A strip on which a pixel is ten days. */
const WIDTH = (day('2026-12-31') + 1 - COVERS.from) / 10;
const DECADE = windowOf({ from: day('2005-01-01'), until: day('2014-12-31') });
const slider = (name: string) => screen.getByRole('slider', { name });

function showOverview(window: TimeWindow = DECADE) {
  const moves: (TimeWindow | 'settled')[] = [];
  const rect = { x: 0, y: 0, width: WIDTH, height: 36 };
  const frame = layoutFrame({ width: 900, height: 300 }, COVERS, () => 0, englishTimelineWords);
  const props: ComponentProps<typeof Overview> = {
    figure: {
      events: [],
      lanes: [],
      frame: { ...frame, overview: rect },
      needle: { day: COVERS.from },
      since: null,
    },
    window,
    covers: COVERS,
    words: en.timeline,
    describe: (moment: number) => formatDay(Math.floor(moment) as Day),
    ondrag: (next: TimeWindow) => moves.push(next),
    onsettle: () => moves.push('settled'),
    onshow: (next: TimeWindow) => moves.push(next, 'settled'),
  };
  show(Overview, props);
  return { moves };
}

/** By how many days the two ends of the window were moved. */
function shiftsOf(moves: readonly (TimeWindow | 'settled')[]): readonly number[] {
  const [moved, end] = moves;
  expect(end).toBe('settled');
  if (moved === undefined || moved === 'settled') throw new Error('The window was not moved');
  return [moved.start - DECADE.start, moved.end - DECADE.end].map((days) => Math.round(days * 1e6) / 1e6);
}

describe('Overview', () => {
  it('is three sliders that say their days in words', () => {
    showOverview();
    expect(screen.getByRole('group', { name: 'Window in time' })).toBeTruthy();
    const texts = screen.getAllByRole('slider').map((part) => part.getAttribute('aria-valuetext'));
    expect(texts).toEqual(['2005-01-01 to 2014-12-31', '2005-01-01', '2014-12-31']);
    expect(slider('End of the window').getAttribute('aria-valuenow')).toBe(String(day('2014-12-31')));
  });

  it.each([
    ['Window in time', 'ArrowRight', [120, 120]],
    ['Window in time', 'ArrowUp', [120, 120]],
    ['Window in time', 'ArrowLeft', [-120, -120]],
    ['Window in time', 'PageUp', [720, 720]],
    ['Window in time', 'PageDown', [-720, -720]],
    ['Start of the window', 'ArrowRight', [120, 0]],
    ['Start of the window', 'ArrowDown', [-120, 0]],
    ['End of the window', 'ArrowRight', [0, 120]],
    ['End of the window', 'PageDown', [0, -720]],
  ])('%s, %s: the ends move by %j days, and that is the end of the move', async (name, key, shifts) => {
    const { moves } = showOverview();
    expect(await fireEvent.keyDown(slider(name), { key })).toBe(false);
    expect(shiftsOf(moves)).toEqual(shifts);
    expect(moves).toHaveLength(2);
  });

  it.each(['Enter', 'Tab', 'a'])('leaves %s to the browser', async (key) => {
    const { moves } = showOverview();
    expect(await fireEvent.keyDown(slider('Window in time'), { key })).toBe(true);
    expect(moves).toEqual([]);
  });

  it('stops at the limits and keeps its length', async () => {
    const window = { start: ZOOM_LIMITS.end - 400, end: ZOOM_LIMITS.end - 10 };
    const { moves } = showOverview(window);
    await fireEvent.keyDown(slider('Window in time'), { key: 'ArrowRight' });
    expect(moves[0]).toEqual({ start: ZOOM_LIMITS.end - 390, end: ZOOM_LIMITS.end });
  });

  it('an edge leaves a week to the other', async () => {
    const start = day('2013-06-03');
    const { moves } = showOverview({ start, end: start + 30 });
    await fireEvent.keyDown(slider('Start of the window'), { key: 'ArrowRight' });
    expect(moves[0]).toEqual({ start: start + 23, end: start + 30 });
  });

  it('a press beside the window brings its middle there', async () => {
    const { moves } = showOverview();
    const strip = document.querySelector('.strip') as Element;
    await fireEvent(strip, new MouseEvent('pointerdown', { clientX: 500, bubbles: true }));
    const [moved] = moves;
    if (moved === undefined || moved === 'settled') throw new Error('The window was not moved');
    expect((moved.start + moved.end) / 2).toBeCloseTo(COVERS.from + 5000, 6);
    expect(moved.end - moved.start).toBeCloseTo(DECADE.end - DECADE.start, 6);
    expect(moves[1]).toBe('settled');
  });

  it('a drag moves the window from where it was grabbed, and settles once', async () => {
    Object.assign(Element.prototype, { setPointerCapture: vi.fn() });
    const { moves } = showOverview();
    const brush = slider('Window in time');
    const pointer = (type: string, clientX: number) =>
      fireEvent(brush, new MouseEvent(type, { clientX, bubbles: true }));
    await pointer('pointermove', 300);
    await pointer('pointerdown', 300);
    await pointer('pointermove', 310);
    await pointer('pointermove', 312);
    await pointer('pointerup', 312);
    await pointer('pointermove', 400);
    const starts = moves.map((move) => (move === 'settled' ? move : Math.round(move.start - DECADE.start)));
    expect(starts).toEqual([100, 120, 'settled']);
    Reflect.deleteProperty(Element.prototype, 'setPointerCapture');
  });
});

describe('what a search found', () => {
  const all = [...atlas.events.keys()];
  afterEach(() => (found.events = []));

  it('is marked upon the strip, once a pixel, until it is cleared', async () => {
    showOverview();
    const heads = () => document.querySelectorAll('.found .head').length;
    expect(heads()).toBe(0);
    found.events = all;
    await vi.waitFor(() => expect(heads()).toBeGreaterThan(20));
    expect(heads()).toBeLessThanOrEqual(all.length);
    found.events = [];
    await vi.waitFor(() => expect(heads()).toBe(0));
  });
});
