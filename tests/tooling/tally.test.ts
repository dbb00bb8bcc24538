import { expect, test } from 'vitest';
import { addTallies, formatTally, tallyPlaywright, tallyStep, tallyVitest } from './tally.mjs';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('tallyStep counts a check as a whole', () => {
  expect(tallyStep(true)).toEqual({ passed: 1, failed: 0 });
  expect(tallyStep(false)).toEqual({ passed: 0, failed: 1 });
});

test('tallyVitest counts tests, and a file that could not be read as a failed one', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')],
  };
  expect(tallyVitest(report, false)).toEqual({ passed: 7, failed: 2 });
});

test('tallyVitest counts a run that found no test as a failure', () => {
  expect(tallyVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true)).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('a runner that ended badly without a failed test counts as a failure', () => {
  const report = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] };
  expect(tallyPlaywright(report, false)).toEqual({ passed: 3, failed: 1 });
});

test('tallyPlaywright counts unexpected, flaky and global errors as failures', () => {
  const report = { stats: { expected: 3, unexpected: 2, flaky: 1 }, errors: [{}] };
  expect(tallyPlaywright(report, false)).toEqual({ passed: 3, failed: 4 });
});

test('formatTally writes the last line of a run', () => {
  expect(formatTally(addTallies([tallyStep(true), { passed: 4, failed: 1 }]))).toBe('5 passed, 1 failed');
});
