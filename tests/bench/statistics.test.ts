import { describe, expect, test } from 'vitest';
import { createSamples } from './samples.mjs';
import { describeFrames, gapsOf, median, percentile } from './statistics.mjs';

describe('median', () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9], 9.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });

  test('leaves the values in their order', () => {
    const values = [2, 1];
    median(values);
    expect(values).toEqual([2, 1]);
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  test.each([
    [0, 1],
    [0.5, 50],
    [0.95, 95],
    [1, 100],
  ])('of 1 to 100 at %d is %d', (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  test('takes a value that occurs, not one between', () => {
    expect(percentile([1, 2, 10], 0.95)).toBe(10);
  });

  test('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

test('gapsOf gives one gap less than moments', () => {
  expect(gapsOf([10, 26, 60])).toEqual([16, 34]);
  expect(gapsOf([10])).toEqual([]);
});

test('describeFrames speaks of the gaps between frames', () => {
  expect(describeFrames([0, 16, 32, 82])).toEqual({ p50: 16, p95: 50, max: 50 });
});

describe('samples', () => {
  const samples = createSamples();
  samples.add('atlas', { drawn: 600, 'drag p95': 17 });
  samples.add('atlas', { drawn: 500 });
  samples.add('atlas', { drawn: 900 });
  samples.add('vis', { drawn: 1000 });

  test('give the median by page and measure', () => {
    expect(samples.all('atlas', 'drawn')).toEqual([600, 500, 900]);
    expect(samples.median('atlas', 'drawn')).toBe(600);
    expect(samples.median('atlas', 'drag p95')).toBe(17);
  });

  test('give the ratio of medians', () => {
    expect(samples.ratio('drawn')).toBe(0.6);
  });

  test('give no number for what was not measured', () => {
    expect(samples.median('blank', 'drawn')).toBeNaN();
    expect(samples.ratio('drag p95')).toBeNaN();
  });
});
