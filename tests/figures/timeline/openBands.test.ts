import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessId } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import { layoutOpenBands, meetingsOf } from '../../../src/figures/timeline/openBands';
import type { TimelineView } from '../../../src/figures/timeline/timelineView';
import { meetings as words } from '../../../src/i18n/statements';
import { recordAtlas } from '../../recordAtlas';
import { heights, layout, measure, wholeView, widths, windows } from './arbitraries';

const atlas = recordAtlas();
const all = [...atlas.processes.keys()];
const oewg = 'oewg-2021' as ProcessId;
const decade = { window: { from: day('2019-01-01'), until: day('2025-12-31') } };

function bands(
  view: Partial<TimelineView> = {},
  open: readonly ProcessId[] = [oewg],
  size?: { width: number; height: number },
) {
  const figure = layout(view, size);
  const options = { ...wholeView, ...view, open, scale: figure.scale, measure, words };
  return { figure, ...layoutOpenBands(atlas, figure, options) };
}

describe('layoutOpenBands', () => {
  it('opens the bands of processes that have met, and no others', () => {
    const ids = bands({}, []).bands.map(({ id }) => id);
    expect(ids).toContain('oewg-2021');
    expect(ids).toContain('gge-2004');
    expect(ids).not.toContain('poa');
    expect(ids).not.toContain('cybercrime-ahc');
    expect(bands({}, []).bands.every(({ signs }) => signs === null)).toBe(true);
  });

  it('shows all sessions of an open band, apart or counted', () => {
    const whole =
      meetingsOf(atlas, [], [], '')
        .get(oewg)
        ?.map(({ id }) => id) ?? [];
    for (const view of [{}, decade]) {
      const open = bands(view).bands.find(({ id }) => id === oewg);
      expect(open?.meetings).toBe(whole.length);
      expect(open?.signs?.flatMap(({ events }) => events).sort()).toEqual([...whole].sort());
      for (const { events, text } of open?.signs ?? [])
        if (events.length > 1) expect(text).toBe(String(events.length));
    }
  });

  it('names a session by its ordinal where there is room, and by its whole name where there is more', () => {
    const texts = (width: number) =>
      bands(decade, [oewg], { width, height: 324 })
        .bands.find(({ id }) => id === oewg)
        ?.signs?.map(({ text }) => text);
    expect(texts(1040)).toContain('1st');
    expect(texts(1600)).toContain('org');
    const close = { window: { from: day('2021-05-01'), until: day('2022-12-31') } };
    const open = bands(close).bands.find(({ id }) => id === oewg);
    expect(open?.signs?.map(({ text }) => text)).toContain('First substantive session');
  });

  it('puts no sign on another or on what opens the band, in any window', () => {
    fc.assert(
      fc.property(windows, widths, heights, (window, width, height) => {
        for (const band of bands({ window }, all, { width, height }).bands) {
          const signs = band.signs ?? [];
          signs.forEach((sign, index) => {
            const next = signs[index + 1];
            if (next) expect(next.x - next.width / 2).toBeGreaterThanOrEqual(sign.x + sign.width / 2);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has what opens a band clear of all names', () => {
    for (const width of [700, 900, 1040, 1400, 1600]) {
      const { names, bands: openable } = bands({}, [], { width, height: 324 });
      expect(names.length).toBeGreaterThan(4);
      for (const { toggle, y } of openable)
        for (const { x, y: row, text } of names) {
          if (row < y || row > y + 16) continue;
          expect(toggle + 5 <= x || toggle - 5 >= x + measure(text, 'band'), `${toggle} on ${text}`).toBe(
            true,
          );
        }
    }
  });

  it('follows the filters, and shows nothing of a folded lane', () => {
    expect(bands({ processes: ['unga' as ProcessId] }).bands).toEqual([]);
    expect(bands({ folded: ['oewg'] }).bands.map(({ lane }) => lane)).not.toContain('oewg');
  });
});
