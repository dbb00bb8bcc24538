import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryMark } from '../../../src/figures/timeline/entryMark';
import { hitMark } from '../../../src/figures/timeline/hitMark';
import type { TimelineMark } from '../../../src/figures/timeline/timelineFigure';
import { day } from '../../../src/atlas/dates';
import type { EventId } from '../../../src/atlas/brand';
import { days, heights, layout, widths, windows } from './arbitraries';

const at = (id: string, x: number, y: number, form: 'mark' | 'tick' = 'mark', lane = 'gge') =>
  ({
    id,
    lane,
    form,
    x,
    y,
    size: form === 'tick' ? 4 : 10,
    importance: 2,
    members: [id],
  }) as unknown as TimelineMark;
const lanes = [
  { id: 'gge', y: 0, height: 40 },
  { id: 'oewg', y: 40, height: 40 },
];
type Bands = Parameters<typeof hitMark>[1]['bands'];
const hit = (marks: readonly TimelineMark[], x: number, y: number, bands: Bands = []) =>
  hitMark({ x, y }, { lanes, marks, labels: [], bands })?.id ?? null;

describe('hitMark', () => {
  it.each([320, 390, 640, 1024, 1280, 1440])(
    'the middle of every mark means that mark, at %i px',
    (width) => {
      for (const height of [160, 243, 324]) {
        const figure = layout({}, { width, height });
        for (const mark of figure.marks) expect(hitMark(mark, figure)?.id).toBe(mark.id);
      }
    },
  );

  it('the middle of every mark means that mark, in every window', () => {
    fc.assert(
      fc.property(windows, days, widths, heights, (window, asOf, width, height) => {
        const figure = layout({ window, asOf }, { width, height });
        for (const mark of figure.marks) expect(hitMark(mark, figure)?.id).toBe(mark.id);
      }),
    );
  });

  it('a label means its mark', () => {
    const figure = layout();
    expect(figure.labels.length).toBeGreaterThan(10);
    for (const { id, x0, x1, y0, y1 } of figure.labels)
      expect(hitMark({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, figure)?.id).toBe(id);
  });

  it('means the nearest in reach of its outline', () => {
    const marks = [at('a', 100, 20), at('b', 116, 20)];
    expect([84, 86, 107, 109, 130, 132].map((x) => hit(marks, x, 20))).toEqual([
      null,
      'a',
      'a',
      'b',
      'b',
      null,
    ]);
  });

  it('a mark under the pointer wins over a tick that is as near', () => {
    const marks = [at('tick', 100, 38, 'tick'), at('mark', 100, 20)];
    expect([24, 30, 37].map((y) => hit(marks, 100, y))).toEqual(['mark', 'mark', 'tick']);
  });

  it('leaves a band what lies on it, but for what touches the mark', () => {
    const below = [{ lane: 'gge', x0: 90, x1: 200, y: 26, height: 10 }];
    const marks = [at('a', 100, 20), at('tick', 120, 38, 'tick')];
    expect([27, 31, 34].map((y) => hit(marks, 100, y, below))).toEqual(['a', null, null]);
    expect([28, 35, 37].map((y) => hit(marks, 120, y, below))).toEqual([null, 'tick', 'tick']);
    // One that lies behind its marks takes nothing of their reach.
    expect(hit(marks, 114, 20, [{ lane: 'gge', x0: 90, x1: 200, y: 12, height: 16 }])).toBe('a');
  });

  it('never reaches into another lane', () => {
    const marks = [at('a', 100, 39), at('b', 130, 45, 'mark', 'oewg')];
    expect(hit(marks, 100, 39.5)).toBe('a');
    expect(hit(marks, 100, 40)).toBeNull();
    expect(hit(marks, 128, 39)).toBeNull();
    expect(hit(marks, 100, -3)).toBeNull();
  });
});

describe('entryMark', () => {
  const marks = [at('late', 300, 20), at('early', 100, 20)];

  it('is the earliest of the most important', () => {
    const { marks: all } = layout();
    const entry = entryMark(all, null);
    expect(entry?.importance).toBe(1);
    expect(all.filter(({ importance, x }) => importance === 1 && x < (entry?.x ?? 0))).toEqual([]);
    expect(entryMark(marks, null)?.id).toBe('early');
    expect(entryMark([], null)).toBeNull();
  });

  it('is where the keyboard was, before what has the focus', () => {
    const focused = { ...at('focused', 200, 20), isFocused: true };
    expect(entryMark([...marks, focused], null)?.id).toBe('focused');
    expect(entryMark([...marks, focused], 'late' as EventId)?.id).toBe('late');
    expect(entryMark(marks, 'gone' as EventId)?.id).toBe('early');
  });
});

describe('a document, a question or a norm in focus', () => {
  const view = { window: { from: day('2018-12-01'), until: day('2018-12-31') } };
  const focusedAt = (kind: 'document' | 'question' | 'norm', id: string) =>
    layout({ ...view, focus: { kind, id } as never })
      .marks.filter(({ isFocused }) => isFocused)
      .map((mark) => mark.id);

  it('marks its events and no others', () => {
    expect(focusedAt('document', 'a-res-73-27')).toEqual(['res-73-27']);
    expect(focusedAt('document', 'no-such-document')).toEqual([]);
  });

  it('names the first of them, where it would be a tick else', () => {
    const plain = layout();
    const ticks = plain.marks.filter((mark) => mark.form === 'tick');
    expect(ticks.map(({ id }) => id as string)).toContain('res-62-17');
    const { marks, labels } = layout({ focus: { kind: 'document', id: 'a-res-62-17' } as never });
    expect(marks.find(({ id }) => id === ('res-62-17' as EventId))).toMatchObject({
      form: 'mark',
      isFocused: true,
    });
    expect(labels.some(({ id }) => id === ('res-62-17' as EventId))).toBe(true);
  });
});
