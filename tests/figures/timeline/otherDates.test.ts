import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import type { NegotiationEvent } from '../../../src/atlas/model';
import { issuedOf } from '../../../src/figures/timeline/eventWords';
import { rimOf } from '../../../src/figures/timeline/marks';
import { layoutDateTies, otherDatesOf } from '../../../src/figures/timeline/otherDates';
import type { OtherDate } from '../../../src/figures/timeline/otherDates';
import type { TimelineView } from '../../../src/figures/timeline/timelineView';
import { recordAtlas } from '../../recordAtlas';
import { heights, layout, measure, widths, windows } from './arbitraries';

const atlas = recordAtlas();
const event = (id: string) => atlas.events.get(id as EventId) as NegotiationEvent;
const say = ({ body, date }: OtherDate) => `${body ?? 'issued'} ${date}`;

function ties(view: Partial<TimelineView>, size?: { width: number; height: number }) {
  const figure = layout(view, size);
  return { figure, ties: layoutDateTies(atlas, figure, measure, say) };
}

describe('otherDatesOf', () => {
  it('knows when a text was printed and when a committee voted', () => {
    expect(otherDatesOf(atlas, event('res-53-70'))).toEqual([{ body: null, date: '1999-01-04' }]);
    expect(otherDatesOf(atlas, event('res-73-27'))).toEqual([
      { body: 'First Committee', date: '2018-11-08' },
    ]);
    expect(otherDatesOf(atlas, event('res-75-240'))).toEqual([{ body: 'First Committee', date: '2020-11' }]);
    expect(otherDatesOf(atlas, event('ctx-estonia-2007'))).toEqual([]);
  });

  it('does not give a session the date of its mandate', () => {
    for (const one of atlas.events.values())
      if (one.kind === 'session') expect(issuedOf(atlas, one)).toBeNull();
  });
});

describe('layoutDateTies', () => {
  it('ties resolution 53/70 to the day on which it was issued, in words', () => {
    const { ties: found, figure } = ties({ window: { from: day('1998-10-01'), until: day('1999-03-31') } });
    const tie = found.find((one) => one.event === 'res-53-70');
    expect(tie?.tick.x0).toBeCloseTo(figure.scale.mid(day('1999-01-04')));
    expect(tie?.label?.text).toBe('issued 1999-01-04');
    expect(tie?.path).toMatch(/^M[\d.]+,[\d.]+V[\d.]+H[\d.]+$/);
  });

  it('draws a month as its days, not as one', () => {
    const { ties: found, figure } = ties({ window: { from: day('2020-10-01'), until: day('2021-02-28') } });
    const tie = found.find((one) => one.event === 'res-75-240');
    expect(tie?.tick.x0).toBeCloseTo(figure.scale.x(day('2020-11-01')));
    expect(tie?.tick.x1).toBeCloseTo(figure.scale.x(day('2020-12-01')));
  });

  it('lays no words on a mark, a label or the edge, in any window', () => {
    fc.assert(
      fc.property(windows, widths, heights, (window, width, height) => {
        const { ties: found, figure } = ties({ window }, { width, height });
        for (const { label } of found) {
          if (!label) continue;
          const [x0, x1] = [label.x, label.x + label.width];
          expect(x0 >= 0 && x1 <= figure.drawnWidth).toBe(true);
          for (const mark of figure.marks) {
            const r = rimOf(mark) / 2;
            const meets = mark.x - r < x1 && mark.x + r > x0 && Math.abs(mark.y - label.y) < r + 6;
            expect(meets, mark.id).toBe(false);
          }
          for (const other of figure.labels)
            expect(other.x0 < x1 && other.x1 > x0 && other.y0 < label.y + 6 && other.y1 > label.y - 6).toBe(
              false,
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});
