import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, ProcessId } from '../../../src/atlas/brand';
import { day, lastDay } from '../../../src/atlas/dates';
import type { TimelineFigure, TimelineLabel } from '../../../src/figures/timeline/timelineFigure';
import { anchorOf, drawnSizeOf } from '../../../src/figures/timeline/marks';
import { layoutOverview } from '../../../src/figures/timeline/overview';
import { placeSessions } from '../../../src/figures/timeline/sessions';
import { panWindow } from '../../../src/figures/timeline/zoom';
import { recordAtlas } from '../../recordAtlas';
import { days, heights, layout, measure, widths, windows } from './arbitraries';

const sights = fc.record({ window: windows, asOf: days });
const sizes = fc.record({ width: widths, height: heights });
const EPSILON = 1e-6;

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const isOverlapping = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 - EPSILON && b.x0 < a.x1 - EPSILON && a.y0 < b.y1 - EPSILON && b.y0 < a.y1 - EPSILON;

function markBoxes({ marks }: TimelineFigure) {
  return marks
    .filter((mark) => mark.form === 'mark')
    .map(({ id, x, y, size }) => ({
      id,
      x0: x - size / 2,
      x1: x + size / 2,
      y0: y - size / 2,
      y1: y + size / 2,
    }));
}

const sessionsOf = (figure: TimelineFigure) => placeSessions(recordAtlas(), figure, []);
const yearWindow = (from: string, until: string) => ({ from: day(from), until: lastDay(until) });

describe('labels', () => {
  it('never overlap each other, a mark, or the needle, and never leave the plot', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const figure = layout(sight, size);
        const { labels, needle, drawnWidth, frame } = figure;
        labels.forEach((a, i) => {
          for (const b of labels.slice(i + 1))
            expect(isOverlapping(a, b), `${a.text} on ${b.text}`).toBe(false);
          for (const mark of markBoxes(figure))
            expect(isOverlapping(a, mark), `${a.text} on ${mark.id}`).toBe(false);
          expect(a.x0).toBeGreaterThanOrEqual(-EPSILON);
          expect(a.x1).toBeLessThanOrEqual(drawnWidth + EPSILON);
          expect(a.y0).toBeGreaterThanOrEqual(-EPSILON);
          expect(a.y1).toBeLessThanOrEqual(frame.plot.height + EPSILON);
          if (needle.side === 'within') expect(a.x1 <= needle.x || a.x0 >= needle.x).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('each belongs to a mark in sight', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const figure = layout(sight, size);
        const marks = new Set(markBoxes(figure).map((mark) => mark.id));
        expect(figure.labels.every((label) => marks.has(label.id))).toBe(true);
      }),
    );
  });

  it('keep text and place beside their mark while panning, as far as an edge cannot turn them', () => {
    // No text is longer than this, so that only marks nearer to an edge may have theirs turned.
    const reach = 720;
    const wide = fc.integer({ min: 1700, max: 2600 });
    fc.assert(
      fc.property(windows, wide, fc.integer({ min: -400, max: 400 }), (window, width, px) => {
        const size = { width, height: 324 };
        const asOf = day('1995-01-01');
        const before = layout({ window, asOf }, size);
        const after = layout({ window: panWindow(window, px, before.scale.width), asOf }, size);
        const steady = (figure: TimelineFigure): ReadonlyMap<EventId, TimelineLabel> => {
          const marks = figure.marks.filter(({ x }) => x > reach && x < figure.scale.width - reach);
          const ids = new Set(marks.map((mark) => mark.id));
          return new Map(figure.labels.filter(({ id }) => ids.has(id)).map((label) => [label.id, label]));
        };
        const known = steady(before);
        for (const [id, label] of steady(after)) {
          const other = known.get(id);
          if (other) expect([label.text, label.anchor, label.y]).toEqual([other.text, other.anchor, other.y]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('move with their marks, to the pixel, when the plot is drawn by ten', () => {
    const window = { start: day('2012-03-01') + 0.25, end: day('2016-09-01') + 0.5 };
    const asOf = day('1997-01-01');
    const before = layout({ window, asOf });
    const after = layout({ window: panWindow(window, 10, before.scale.width), asOf });
    const shared = after.labels.filter((label) => before.labels.some((other) => other.id === label.id));
    expect(shared.length).toBeGreaterThan(5);
    for (const label of shared) {
      const known = before.labels.find((other) => other.id === label.id);
      if (known?.anchor !== label.anchor || known.text !== label.text || known.y !== label.y) continue;
      expect(label.x0 - known.x0).toBeCloseTo(10, 3);
    }
  });

  it('name the events that made the negotiations when all years are in sight', () => {
    const texts = layout().labels.map((label) => label.text);
    expect(texts.some((text) => text.startsWith('60/45'))).toBe(true);
    for (const name of ['73/27 · 73/266', '77/37']) expect(texts).toContain(name);
    const named = layout()
      .labels.filter((label) => label.lane === 'gge')
      .map((label) => label.text.slice(0, 4));
    expect(named.toSorted()).toEqual(['2005', '2010', '2013', '2015', '2017', '2021']);
  });
});

describe('labels and what is about them', () => {
  const GAP = 6;

  it('keep their distance from the marks of others, and the ring of the focus clear', () => {
    fc.assert(
      fc.property(sights, sizes, fc.nat(), (sight, size, pick) => {
        const ids = [...recordAtlas().events.keys()];
        const id = ids[pick % ids.length] as EventId;
        const { labels, marks } = layout({ ...sight, focus: { kind: 'event', id } }, size);
        for (const mark of marks.filter(({ form }) => form === 'mark')) {
          const reach = drawnSizeOf(mark) / 2;
          for (const label of labels) {
            const isBeside = label.y0 < mark.y && label.y1 > mark.y;
            if (!isBeside || label.lane !== mark.lane) continue;
            const gap = Math.max(label.x0 - mark.x, mark.x - label.x1) - reach;
            const least = label.id === mark.id ? 4 : GAP;
            expect(gap, `${label.text} by ${mark.id}`).toBeGreaterThanOrEqual(least - EPSILON);
          }
        }
      }),
    );
  });

  it('name no meeting when all years are in sight, but the bands of the processes', () => {
    for (const width of [706, 922, 1040]) {
      const { labels, bands } = layout({}, { width, height: 243 });
      const kinds = labels.map(({ id }) => recordAtlas().events.get(id)?.kind);
      expect(kinds).not.toContain('session');
      expect(bands.filter(({ label }) => label).length).toBeGreaterThan(4);
    }
  });

  it('names of bands keep clear of each other, of other bands and of the needle', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const { bands, needle } = layout(sight, size);
        const named = bands.flatMap(({ label, ...band }) =>
          label ? [{ ...band, from: label.x, until: label.x + measure(label.text, 'band') }] : [],
        );
        for (const name of named) {
          for (const band of bands) {
            if (band.id === name.id || band.lane !== name.lane || band.row !== name.row) continue;
            expect(name.until <= band.x0 + 1 || name.from >= band.x1 - 1).toBe(true);
          }
          for (const other of named) {
            if (other.id === name.id || other.lane !== name.lane || other.row !== name.row) continue;
            expect(name.until <= other.from + 1 || name.from >= other.until - 1).toBe(true);
          }
          const isInside = name.from >= name.x0 && name.until <= name.x1;
          if (!isInside && needle.side === 'within')
            expect(name.until <= needle.x || name.from >= needle.x).toBe(true);
        }
      }),
    );
  });
});

describe('marks', () => {
  it('stand for an event once', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const { marks, inSight } = layout(sight, size);
        const members = marks.flatMap((mark) => mark.members);
        expect(new Set(members).size).toBe(members.length);
        expect(inSight.shown).toBeLessThanOrEqual(inSight.total);
        expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(members.length);
      }),
    );
  });

  it('leave out none that stands clear of the edges', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const { marks, scale } = layout(sight, size);
        const drawn = new Set(marks.flatMap((mark) => mark.members));
        for (const event of recordAtlas().events.values()) {
          const x = scale.x(anchorOf(event));
          if (x > 15 && x < scale.width - 15) expect(drawn, event.id).toContain(event.id);
        }
      }),
    );
  });

  it('lie in their lanes, and no two upon each other', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const figure = layout(sight, size);
        const boxes = markBoxes(figure);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(isOverlapping(a, b), `${a.id} on ${b.id}`).toBe(false);
        });
        for (const mark of figure.marks) {
          const lane = figure.lanes.find((one) => one.id === mark.lane);
          expect(mark.y - mark.size / 2).toBeGreaterThanOrEqual((lane?.y ?? Infinity) - EPSILON);
          expect(mark.y + mark.size / 2).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0) + EPSILON);
        }
      }),
    );
  });

  it('of the whole record show all 118 events, those of 2026 in the margin', () => {
    const { inSight, marks, scale, frame } = layout();
    expect(inSight).toEqual({ shown: 118, total: 118 });
    const beyond = marks.filter((mark) => mark.isBeyond);
    expect(beyond.length).toBeGreaterThan(0);
    for (const mark of beyond) {
      expect(mark.x).toBeGreaterThan(scale.width);
      expect(mark.x).toBeLessThan(scale.width + frame.margin.width);
    }
  });

  it('leave the margin empty when the window does not reach the end of the covered years', () => {
    const { drawnWidth, scale, marks, uncovered } = layout({ window: yearWindow('1998', '2024') });
    expect(drawnWidth).toBe(scale.width);
    expect(marks.some((mark) => mark.isBeyond)).toBe(false);
    expect(uncovered).toEqual({ before: null, after: null });
  });

  it('grow from ticks to marks as one comes closer', () => {
    const formOf = (window: ReturnType<typeof yearWindow>, id: string) =>
      layout({ window }).marks.find((mark) => (mark.members as readonly string[]).includes(id))?.form;
    expect(formOf(yearWindow('1998', '2025'), 'res-62-17')).toBe('tick');
    expect(formOf(yearWindow('2004', '2012'), 'res-66-24')).toBe('mark');
    expect(formOf(yearWindow('2007', '2008'), 'res-62-17')).toBe('mark');
  });

  it('give the event in focus a mark and a label of its own', () => {
    const id = 'res-62-17' as EventId;
    const { marks, labels } = layout({ focus: { kind: 'event', id }, asOf: day('1998-01-01') });
    expect(marks.find((mark) => mark.id === id)).toMatchObject({ form: 'mark', isFocused: true });
    expect(labels.some((label) => label.id === id && label.isFocused)).toBe(true);
  });

  it('say what lies ahead of the as-of date', () => {
    const { marks } = layout({ asOf: day('2018-12-05') });
    const ahead = new Map(marks.map((mark) => [mark.id as string, mark.isAhead]));
    expect([ahead.get('res-60-45'), ahead.get('res-73-27'), ahead.get('oewg-2025-report')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('spans', () => {
  it('sessions appear from the level of years on', () => {
    expect(sessionsOf(layout({ window: yearWindow('1998', '2025') }))).toEqual([]);
    expect(sessionsOf(layout({ window: yearWindow('2021', '2022') })).map((session) => session.id)).toContain(
      'oewg-2021-s2',
    );
  });

  it('bands of a row do not overlap and stay in the drawing', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const { bands, drawnWidth } = layout(sight, size);
        for (const band of bands) {
          expect(band.x0).toBeGreaterThanOrEqual(0);
          expect(band.x1).toBeLessThanOrEqual(drawnWidth);
          for (const other of bands) {
            if (other.id === band.id || other.lane !== band.lane || other.row !== band.row) continue;
            expect(band.x1 <= other.x0 + 1 || other.x1 <= band.x0 + 1).toBe(true);
          }
        }
      }),
    );
  });

  it('a process still running ends open, with the covered years', () => {
    const { bands, scale } = layout({ window: yearWindow('2024', '2026') });
    const band = bands.find((one) => one.id === 'global-mechanism');
    expect(band).toMatchObject({ isOpen: true, startsBefore: false });
    expect(band?.x1).toBeCloseTo(scale.x(day('2026-01-01')), 6);
  });

  it('bands filtered out are muted, not gone', () => {
    const { bands } = layout({ processes: ['oewg-2021' as ProcessId] });
    expect(bands.filter((band) => !band.isMuted).map((band) => band.id)).toEqual(['oewg-2021']);
    expect(bands.length).toBeGreaterThan(5);
  });
});

describe('layoutTimeline', () => {
  it('is deterministic, whatever was laid out before', () => {
    const plain = (figure: TimelineFigure): unknown => JSON.parse(JSON.stringify(figure));
    const first = plain(layout({ window: yearWindow('2015', '2021') }));
    layout({ window: yearWindow('2000', '2003'), find: 'report' }, { width: 500, height: 200 });
    expect(plain(layout({ window: yearWindow('2015', '2021') }))).toEqual(first);
  });

  it('has ids that are unique within each list', () => {
    const figure = layout({ window: yearWindow('2019', '2021') });
    const { marks, labels, bands, axis } = figure;
    const sessions = sessionsOf(figure);
    const overview = layoutOverview(figure, recordAtlas().about.covers);
    for (const list of [marks, labels, bands, sessions, axis.ticks, overview.ticks]) {
      const ids = list.map((item) => item.id as string);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('the overview counts every event once', () => {
    const overview = layoutOverview(layout(), recordAtlas().about.covers);
    expect(overview.ticks.reduce((sum, tick) => sum + tick.count, 0)).toBe(recordAtlas().events.size);
  });
});
