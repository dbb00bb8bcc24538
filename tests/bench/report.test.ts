import { describe, expect, test } from 'vitest';
import { byteBudgets, isMet, manyBudgets, scoreBudgets, speedBudgets } from './budgets.mjs';
import type { Budget } from './budgets.mjs';
import { formatBudget, formatCurve, formatSamples, formatTotal, formatValue } from './report.mjs';
import { createSamples } from './samples.mjs';

const budget: Budget = { name: 'Heap', value: 8, limit: 8, unit: 'MB', how: 'all loaded' };
const [full, slow] = [createSamples(), createSamples()];
full.add('atlas', { 'wheel p95': 18, 'drag p95': 19, heap: 7_600_000, shift: 0, fonts: 60_000 });
full.add('blank', { 'wheel p95': 16.7, 'drag p95': 16.7 });
slow.add('atlas', { drawn: 700, 'wheel p95': 30 });
slow.add('vis', { drawn: 1000, 'wheel p95': 100 });

describe('isMet', () => {
  test.each<[string, Partial<Budget>, boolean | null]>([
    ['holds at the limit', {}, true],
    ['fails above it', { value: 8.01 }, false],
    ['turns about for what is to be large', { value: 94, limit: 95, isLeast: true }, false],
    ['holds above a least value', { value: 96, limit: 95, isLeast: true }, true],
    ['knows nothing of what was not measured', { value: NaN }, null],
    ['knows nothing without a limit', { limit: NaN }, null],
  ])('%s', (_, part, met) => {
    expect(isMet({ ...budget, ...part })).toBe(met);
  });
});

test('byteBudgets count a KB as 1,000 bytes', () => {
  const bytes = { total: 130_000, code: 60_001, core: 25_000, geometry: 40_000 };
  expect(byteBudgets(bytes).map(isMet)).toEqual([true, false, true]);
});

test('speedBudgets compare with vis-timeline and with a blank page of the same run', () => {
  const verdicts = speedBudgets(full, slow).map((one) => [one.name, isMet(one)]);
  expect(verdicts).toEqual([
    ['Fonts', true],
    ['Map and timeline drawn', true],
    ['Wheel zoom p95', true],
    ['Wheel zoom p95, slowed', true],
    ['Needle drag p95', false],
    ['Heap', true],
    ['Layout shift', true],
  ]);
});

test('scoreBudgets are none without Lighthouse', () => {
  expect(scoreBudgets(null)).toEqual([]);
  expect(scoreBudgets({ seo: 95 }).map(isMet)).toEqual([true]);
});

test.each([
  [130.04, 'KB', '130.0 KB'],
  [0.746, 'x', '0.75 x'],
  [97, 'points', '97'],
  [0.0651, '', '0.065'],
  [NaN, 'ms', '-'],
])('formatValue writes %d %s as "%s"', (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test('formatBudget says verdict, value, limit and how', () => {
  expect(formatBudget(budget).split(/\s{2,}/)).toEqual(['met', 'Heap', '8.0 MB', '<= 8.0 MB', 'all loaded']);
  expect(formatBudget({ ...budget, value: 9 })).toMatch(/^missed/);
  expect(formatBudget({ ...budget, isLeast: true })).toContain('>= 8.0 MB');
});

test('formatSamples has a line for each measure, and a dash for what is not there', () => {
  const lines = formatSamples('Slowed', slow).split('\n');
  expect(lines[0]).toBe('Slowed');
  expect(lines[2]?.split(/\s{2,}/)).toEqual(['drawn', '700.0 ms', '1000.0 ms', '-', '0.70 x']);
});

test('formatTotal counts what was measured', () => {
  expect(formatTotal([budget, { ...budget, value: 9 }, { ...budget, value: NaN }])).toBe(
    '1 budgets met, 1 missed',
  );
});

test('formatCurve has a row for each number of events', () => {
  const lines = formatCurve(118, full, [{ count: 20_000, full, slow }]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[3]).toContain('20,000');
  expect(lines[3]).toContain('7.6 MB');
});

test('manyBudgets ask for ratios where vis-timeline was measured, else for frames and work', () => {
  expect(manyBudgets(2_000, full, slow).map(({ unit }) => unit)).toEqual(['x', 'ms', 'ms']);
  expect(manyBudgets(20_000, full, slow).map(({ name }) => name)).toContain('20,000: heap');
  expect(manyBudgets(100_000, full, slow)).toHaveLength(2);
});
