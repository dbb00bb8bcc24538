import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PositionId, ProcessId, QuestionId, StateCode } from '../../../src/atlas/brand';
import { day, lastDay, precisionOf } from '../../../src/atlas/dates';
import { describeDays, groupStatements } from '../../../src/figures/timeline/statementLines';
import { layoutStatements, listStatements, showsDays } from '../../../src/figures/timeline/statements';
import type { StatementOptions } from '../../../src/figures/timeline/statements';
import type { TimelineView } from '../../../src/figures/timeline/timelineView';
import { asWindow } from '../../../src/figures/timeline/timeWindow';
import { recordAtlas } from '../../recordAtlas';
import { heights, layout, measure, wholeView, widths, windows } from './arbitraries';

const atlas = recordAtlas();
const positions = [...atlas.positions.values()];
const session = { from: day('2022-03-25'), until: day('2022-04-04') };
const close = { window: session };

function statements(
  view: Partial<TimelineView> = close,
  more: Partial<StatementOptions> = {},
  size?: { width: number; height: number },
) {
  const figure = layout(view, size);
  return { figure, ...layoutStatements(atlas, figure, { ...wholeView, ...view, measure, ...more }) };
}

describe('layoutStatements', () => {
  it('counts the statements of each day of the March 2022 session on the band of the OEWG', () => {
    const { signs, figure } = statements();
    const band = figure.bands.find(({ id }) => id === 'oewg-2021');
    expect(signs.map(({ count }) => count)).toEqual([53, 1, 5, 18, 17]);
    expect(signs.map(({ stretch }) => stretch.from)).toEqual(
      [0, 1, 2, 3, 4].map((n) => day('2022-03-28') + n),
    );
    for (const sign of signs) {
      expect(sign.lane).toBe('oewg');
      expect(sign.events).toEqual(['oewg-2021-s2']);
      expect(sign.x).toBeCloseTo(figure.scale.mid(sign.stretch.from));
      expect(sign.y).toBeGreaterThan(band?.y ?? Infinity);
      expect(sign.y).toBeLessThan((band?.y ?? 0) + (band?.height ?? 0));
    }
  });

  it('puts what belongs to no session into a row under the lanes, at the scale of days alone', () => {
    const { signs, row, figure } = statements({
      window: { from: day('2019-09-16'), until: day('2019-09-29') },
    });
    const joint = signs.find(({ count }) => count === 54);
    const last = figure.lanes.at(-1);
    expect(row?.y).toBe((last?.y ?? 0) + (last?.height ?? 0));
    expect(joint).toMatchObject({ lane: null, events: [], stretch: { from: day('2019-09-23') } });
    expect(joint?.y).toBeGreaterThan(row?.y ?? Infinity);
    expect(statements({ window: { from: day('2019-01-01'), until: day('2019-12-31') } }).row).toBeNull();
  });

  it('merges days that would lie upon each other, and says from when to when', () => {
    const { signs } = statements({ window: { from: day('2022-01-01'), until: day('2022-12-31') } });
    const march = signs.find(({ events }) => events.includes('oewg-2021-s2' as never));
    expect(march).toMatchObject({
      count: 94,
      stretch: { from: day('2022-03-28'), until: day('2022-04-01') },
    });
  });

  it('puts no sign on another, and none out of the plot, in any window', () => {
    fc.assert(
      fc.property(windows, widths, heights, (window, width, height) => {
        const { signs, figure } = statements({ window }, {}, { width, height });
        for (const sign of signs) {
          const next = signs.find(({ y, x }) => y === sign.y && x > sign.x);
          if (next) expect(next.x - next.width / 2).toBeGreaterThanOrEqual(sign.x + sign.width / 2);
        }
        for (const { x } of signs) expect(x >= 0 && x <= figure.drawnWidth).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('loses none that is dated to a day: at the scale of days the signs add up to those in sight', () => {
    const starts = ['2019-09-01', '2020-02-01', '2021-03-01', '2021-07-01', '2023-05-01', '2025-05-20'];
    for (const start of starts) {
      const window = { from: day(start), until: day(start) + 20 } as never;
      const { signs, dated, row } = statements({ window });
      const { from, until } = window as { from: number; until: number };
      const expected = positions.filter(
        ({ date, isStanding }) =>
          !isStanding && precisionOf(date) === 'day' && day(date) >= from && day(date) <= until,
      );
      expect(row).not.toBeNull();
      expect(dated).toBe(expected.length);
      expect(signs.flatMap((sign) => sign.positions).sort()).toEqual(expected.map(({ id }) => id).sort());
    }
  });

  it('puts no imprecise date on a day, but counts it beside', () => {
    const { signs, undated } = statements();
    const shown = new Set(signs.flatMap((sign) => sign.positions));
    const imprecise = positions.filter(({ date }) => precisionOf(date) !== 'day');
    expect(imprecise.filter(({ id }) => shown.has(id))).toEqual([]);
    expect(undated).toBeGreaterThan(0);
  });

  it('steps back where nothing was said by or on what is read', () => {
    const cuba = statements(close, { focus: { kind: 'state', id: 'CUB' as StateCode } }).signs;
    for (const sign of cuba) {
      const said = sign.positions.some((id) => atlas.positions.get(id)?.actor.id === 'CUB');
      expect(sign.isAside).toBe(!said);
    }
    expect(cuba.some(({ isAside }) => isAside)).toBe(true);
    expect(statements().signs.every(({ isAside }) => !isAside)).toBe(true);
    const question = { kind: 'question', id: 'informal-mode' as QuestionId } as const;
    expect(statements(close, { focus: question }).signs.some(({ isAside }) => isAside)).toBe(true);
  });

  it('marks what was said after the as-of date', () => {
    const { signs } = statements(close, { asOf: day('2022-03-30') });
    expect(signs.map(({ isAhead }) => isAhead)).toEqual([false, false, false, true, true]);
  });

  it('follows the filters of the events', () => {
    const processes = ['oewg-2019' as ProcessId];
    expect(statements({ ...close, processes }, { processes }).signs).toEqual([]);
    const other = { window: { from: day('2019-09-01'), until: day('2019-09-30') }, processes };
    expect(statements(other, { processes }).signs.every(({ lane }) => lane === 'oewg')).toBe(true);
  });

  it('moves the name of a band to where no sign stands', () => {
    const { names, signs, figure } = statements({
      window: { from: day('2022-03-28'), until: day('2022-04-05') },
    });
    const band = figure.bands.find(({ id }) => id === 'oewg-2021');
    const name = names.find(({ id }) => id === 'oewg-2021');
    expect(name?.text).toBe(band?.label?.text);
    const until = (name?.x ?? 0) + measure(name?.text ?? '', 'band');
    for (const { lane, x, width } of signs)
      if (lane === 'oewg') expect(x + width / 2 <= (name?.x ?? 0) || x - width / 2 >= until).toBe(true);
  });
});

describe('listStatements', () => {
  it('lists the days of a window, the latest first', () => {
    const { days } = listStatements(atlas, wholeView, asWindow(session));
    expect(days.map((one) => one.positions.length)).toEqual([17, 18, 5, 1, 53]);
  });

  it('is for windows of some two months', () => {
    const window = (from: string, until: string) => asWindow({ from: day(from), until: lastDay(until) });
    expect(showsDays(window('2022-03', '2022-04'))).toBe(true);
    expect(showsDays(window('2022-03', '2022-06'))).toBe(false);
  });
});

describe('groupStatements', () => {
  it('says who said what, question by question, in the words of the question', () => {
    const { signs } = statements();
    const ids = signs[0]?.positions ?? [];
    const groups = groupStatements(atlas, ids, 'en');
    expect(groups.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual([...ids].sort());
    const order = [...atlas.questions.keys()];
    expect(groups.map(({ id }) => id)).toEqual(order.filter((id) => groups.some((group) => group.id === id)));
    for (const { id, lines } of groups)
      for (const line of lines) {
        const { stance } = atlas.positions.get(line.id) ?? {};
        if (stance) expect(line.stance?.meaning).toBe(atlas.questions.get(id)?.meaning[stance]);
      }
  });

  it('leaves out what is not on record', () => {
    expect(groupStatements(atlas, ['p-none' as PositionId], 'en')).toEqual([]);
  });
});

describe('describeDays', () => {
  it.each([
    ['2022-03-28', '2022-03-28', '28 March 2022'],
    ['2022-03-28', '2022-03-31', '28–31 March 2022'],
  ])('%s to %s is %s', (from, until, text) => {
    expect(describeDays({ from: day(from), until: day(until) }, 'en')).toBe(text);
  });
});
