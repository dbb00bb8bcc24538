import { expect, test } from 'vitest';
import { format, parse } from '../../src/view/codec';
import { MIGRATIONS, migrate } from '../../src/view/migrations';

test.each([
  ['v=0&date=2021-03-12', 'asof=2021-03-12'],
  ['date=2021', 'asof=2021'],
  ['question=due-diligence', 'lens=question:due-diligence'],
  ['v=0&date=2021&question=ihl&focus=state:CUB', 'lens=question:ihl&asof=2021&focus=state:CUB'],
])('the draft link "%s" is now "%s"', (old, now) => {
  const { view, dropped } = parse(old);
  expect(format(view)).toBe(now);
  expect(dropped).toEqual([]);
});

test('a new name wins over its old one, which is reported', () => {
  const { view, dropped } = parse('date=2020&asof=2021');
  expect(view.asof).toBe('2021');
  expect(dropped).toEqual([{ parameter: 'date', value: '2020', reason: 'unknown-parameter' }]);
});

test('a migrated value is judged like any other', () => {
  expect(parse('date=today').dropped).toEqual([{ parameter: 'asof', value: 'today', reason: 'malformed' }]);
  expect(parse('date=2020&date=2021').dropped[0]?.reason).toBe('duplicate');
});

test('migrations leave a current link alone, and change nothing the second time', () => {
  const current = [...new URLSearchParams('lens=none&asof=2021&find=date')].map(
    ([name, value]) => [name, value] as const,
  );
  expect(migrate(current)).toEqual(current);
  const once = migrate([
    ['date', '2021'],
    ['question', 'ihl'],
  ]);
  expect(migrate(once)).toEqual(once);
  expect(MIGRATIONS).toHaveLength(2);
});
