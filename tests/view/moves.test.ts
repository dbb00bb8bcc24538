import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupId, ProcessId, QuestionId, StateCode } from '../../src/atlas/brand';
import { day, formatDay, lengthOf } from '../../src/atlas/dates';
import type { Day, Stretch } from '../../src/atlas/dates';
import type { Actor } from '../../src/atlas/model';
import { format, parse } from '../../src/view/codec';
import * as moves from '../../src/view/moves';
import * as compare from '../../src/view/moves/compare';
import * as filters from '../../src/view/moves/filters';
import { defaultView } from '../../src/view/view';
import type { Focus, View } from '../../src/view/view';
import { arbitraryView } from './arbitraryView';
import { viewFaults } from './viewFaults';

const of = (query: string): View => parse(query).view;
const stretch = (from: string, until: string): Stretch => ({ from: day(from), until: day(until) });
const state = (id: string): Actor => ({ kind: 'state', id: id as StateCode });
const cuba: Focus = { kind: 'state', id: 'CUB' as StateCode };
const DEFAULT_DAYS = lengthOf(moves.windowStretch(defaultView));

test.each([
  ['asof=2021', '2021-12-31'],
  ['asof=2024-02', '2024-02-29'],
  ['asof=2021-03-12', '2021-03-12'],
])('asOfDay: %s is %s', (query, text) => {
  expect(formatDay(moves.asOfDay(of(query)))).toBe(text);
});

test.each([
  ['window=2019..2021', '2019-01-01', '2021-12-31'],
  ['window=2021-02..2021-02', '2021-02-01', '2021-02-28'],
  ['window=2021-06..2021', '2021-06-01', '2021-12-31'],
])('windowStretch: %s is %s to %s', (query, from, until) => {
  expect(moves.windowStretch(of(query))).toEqual(stretch(from, until));
});

describe('each move changes the link so', () => {
  const CASES: readonly (readonly [
    name: string,
    before: string,
    move: (view: View) => View,
    after: string,
  ])[] = [
    ['setAsOf', '', (v) => moves.setAsOf(v, day('2021-03-12')), 'asof=2021-03-12'],
    [
      'setAsOf, within a day',
      '',
      (v) => moves.setAsOf(v, (day('2021-03-12') + 0.7) as Day),
      'asof=2021-03-12',
    ],
    ['setAsOf, too late', '', (v) => moves.setAsOf(v, day('2080')), 'asof=2030-12-31'],
    ['setAsOf, too early', '', (v) => moves.setAsOf(v, day('1900')), 'asof=1995-01-01'],
    [
      'setWindow',
      '',
      (v) => moves.setWindow(v, stretch('2021-03-08', '2021-03-20')),
      'window=2021-03-08..2021-03-20',
    ],
    [
      'setWindow, too short',
      '',
      (v) => moves.setWindow(v, stretch('2021-03-08', '2021-03-09')),
      'window=2021-03-08..2021-03-14',
    ],
    [
      'setWindow, too long',
      '',
      (v) => moves.setWindow(v, stretch('1900', '2090')),
      'window=1995-01-01..2030-12-31',
    ],
    [
      'setWindow, outside',
      '',
      (v) => moves.setWindow(v, stretch('2050', '2060')),
      'window=2030-12-25..2030-12-31',
    ],
    [
      'zoomWindow in',
      'window=2021-01-01..2021-04-10',
      (v) => moves.zoomWindow(v, 2, day('2021-01-01')),
      'window=2021-01-01..2021-02-19',
    ],
    [
      'zoomWindow around a day outside',
      'window=2021-01-01..2021-04-10',
      (v) => moves.zoomWindow(v, 2, day('2001-01-01')),
      'window=2021-01-01..2021-02-19',
    ],
    [
      'zoomWindow far in',
      'window=2021..2021',
      (v) => moves.zoomWindow(v, Infinity, day('2021-03-10')),
      'window=2021-03-09..2021-03-15',
    ],
    [
      'zoomWindow far out',
      'window=2021..2021',
      (v) => moves.zoomWindow(v, 1e-9, day('2021-03-10')),
      'window=1995-01-01..2030-12-31',
    ],
    [
      'panWindow',
      'window=2021-01-01..2021-01-31',
      (v) => moves.panWindow(v, 10),
      'window=2021-01-11..2021-02-10',
    ],
    [
      'panWindow to the end',
      'window=2021-01-01..2021-01-31',
      (v) => moves.panWindow(v, 1e9),
      'window=2030-12-01..2030-12-31',
    ],
    [
      'panWindow to the beginning',
      'window=2021-01-01..2021-01-31',
      (v) => moves.panWindow(v, -1e9),
      'window=1995-01-01..1995-01-31',
    ],
    ['setLens', '', (v) => moves.setLens(v, { kind: 'none' }), 'lens=none'],
    ['askQuestion', 'lens=none', (v) => moves.askQuestion(v, 'ihl' as QuestionId), 'lens=question:ihl'],
    ['focusOn', '', (v) => moves.focusOn(v, cuba), 'focus=state:CUB'],
    ['clearFocus', 'focus=state:CUB', moves.clearFocus, ''],
    [
      'addCompare',
      'compare=group:EU',
      (v) => compare.addCompare(v, state('CUB')),
      'compare=group:EU,state:CUB',
    ],
    [
      'addCompare, a fifth',
      'compare=group:EU,state:USA,state:CHN,state:RUS',
      (v) => compare.addCompare(v, state('CUB')),
      'compare=group:EU,state:USA,state:CHN,state:RUS',
    ],
    [
      'removeCompare',
      'compare=group:EU,state:CUB',
      (v) => compare.removeCompare(v, state('CUB')),
      'compare=group:EU',
    ],
    ['setForm', '', (v) => moves.setForm(v, 'chamber'), 'form=chamber'],
    ['toggleGroups', '', moves.toggleGroups, 'groups=off'],
    ['toggleGroups again', 'groups=off', moves.toggleGroups, ''],
    [
      'filterKinds',
      '',
      (v) => filters.filterKinds(v, ['report', 'resolution', 'report']),
      'kinds=resolution,report',
    ],
    ['filterKinds by none', 'kinds=report', (v) => filters.filterKinds(v, []), ''],
    [
      'filterProcesses',
      '',
      (v) => filters.filterProcesses(v, ['oewg-2021', 'gge-2004'] as ProcessId[]),
      'processes=gge-2004,oewg-2021',
    ],
    [
      'filterStateGroups',
      '',
      (v) => filters.filterStateGroups(v, ['NATO', 'EU', 'EU'] as GroupId[]),
      'state-groups=EU,NATO',
    ],
    ['setLayout', '', (v) => moves.setLayout(v, 'present'), 'layout=present'],
    ['setShow', '', (v) => moves.setShow(v, 'map'), 'show=map'],
    ['setTheme', '', (v) => moves.setTheme(v, 'dark'), 'theme=dark'],
    ['setLang', '', (v) => moves.setLang(v, 'fr'), 'lang=fr'],
    [
      'reset',
      'lens=none&asof=2021&focus=state:CUB&kinds=report&layout=present&show=map&theme=dark&lang=fr&seed=3',
      moves.reset,
      'layout=present&show=map&theme=dark&lang=fr',
    ],
  ];

  test.each(CASES)('%s: "%s"', (_, before, move, after) => {
    expect(format(move(of(before)))).toBe(after);
  });
});

describe('a move that changes nothing returns the same object', () => {
  const view = of('asof=2021&window=2019..2021&focus=state:CUB&compare=state:CUB&kinds=report&find=a');
  test.each<readonly [string, (view: View) => View]>([
    ['setAsOf on the last day of the as-of year', (v) => moves.setAsOf(v, day('2021-12-31'))],
    ['setWindow to the same days', (v) => moves.setWindow(v, stretch('2019-01-01', '2021-12-31'))],
    ['zoomWindow by one', (v) => moves.zoomWindow(v, 1, day('2020'))],
    ['panWindow by nothing', (v) => moves.panWindow(v, 0.2)],
    ['setLens', (v) => moves.setLens(v, { kind: 'question', question: 'binding-instrument' as QuestionId })],
    ['askQuestion', (v) => moves.askQuestion(v, 'binding-instrument' as QuestionId)],
    ['focusOn', (v) => moves.focusOn(v, { ...cuba })],
    ['addCompare', (v) => compare.addCompare(v, state('CUB'))],
    ['removeCompare', (v) => compare.removeCompare(v, state('USA'))],
    ['setForm', (v) => moves.setForm(v, 'map')],
    ['filterKinds', (v) => filters.filterKinds(v, ['report'])],
    ['filterProcesses', (v) => filters.filterProcesses(v, [])],
    ['filterStateGroups', (v) => filters.filterStateGroups(v, [])],
    ['setLayout', (v) => moves.setLayout(v, 'explore')],
    ['setShow', (v) => moves.setShow(v, 'both')],
    ['setTheme', (v) => moves.setTheme(v, 'auto')],
    ['setLang', (v) => moves.setLang(v, 'en')],
  ])('%s', (_, move) => {
    expect(move(view)).toBe(view);
  });

  test('clearFocus and reset', () => {
    expect(moves.clearFocus(defaultView)).toBe(defaultView);
    expect(moves.reset(defaultView)).toBe(defaultView);
    const dark = of('theme=dark&layout=embed');
    expect(moves.reset(dark)).toBe(dark);
  });
});

test('zoomWindow keeps the day under the pointer in its place', () => {
  const around = day('2010-05-05');
  const before = moves.windowStretch(defaultView);
  const after = moves.windowStretch(moves.zoomWindow(defaultView, 4, around));
  const placeIn = ({ from }: Stretch, days: number): number => (around - from) / days;
  expect(lengthOf(after)).toBe(Math.floor(DEFAULT_DAYS / 4));
  expect(placeIn(after, lengthOf(after))).toBeCloseTo(placeIn(before, DEFAULT_DAYS), 3);
});

test('zoomWindow never sticks: the smallest steps reach a week and come back', () => {
  const reach = (view: View, factor: number): View => {
    const next = moves.zoomWindow(view, factor, day('2010'));
    return next === view ? view : reach(next, factor);
  };
  const week = reach(defaultView, 1.1);
  expect(lengthOf(moves.windowStretch(week))).toBe(7);
  expect(format(reach(week, 0.9))).toBe('window=1995-01-01..2030-12-31');
});

test.each([0, -1, NaN])('zoomWindow refuses the factor %s', (factor) => {
  expect(() => moves.zoomWindow(defaultView, factor, day('2010'))).toThrow(RangeError);
});

test('moves in any order make valid Views that a link carries', () => {
  const anyDay = fc.integer({ min: -50_000, max: 60_000 }).map((value) => value as Day);
  const move = fc.oneof(
    anyDay.map((d) => (v: View) => moves.setAsOf(v, d)),
    fc.tuple(anyDay, anyDay).map(
      ([from, until]) =>
        (v: View) =>
          moves.setWindow(v, { from, until }),
    ),
    fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), anyDay).map(
      ([factor, d]) =>
        (v: View) =>
          moves.zoomWindow(v, factor, d),
    ),
    fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((days) => (v: View) => moves.panWindow(v, days)),
    fc.constant((v: View) => compare.addCompare(v, state('CUB'))),
  );
  fc.assert(
    fc.property(arbitraryView, fc.array(move, { maxLength: 6 }), (start, steps) => {
      const end = steps.reduce((view, step) => step(view), start);
      expect(viewFaults(end)).toEqual([]);
      expect(parse(format(end))).toEqual({ view: end, dropped: [] });
      if (end.window !== start.window) expect(lengthOf(moves.windowStretch(end))).toBeGreaterThanOrEqual(7);
    }),
    { numRuns: 3_000 },
  );
}, 30_000);
