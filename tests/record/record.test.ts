import { expect, it } from 'vitest';
import { formatProblems } from '../../src/atlas/problem';
import { findProblems } from '../../src/build/checkRecord';
import { readRecord } from '../../src/build/readRecord';

it('the record has no problems', () => {
  expect(formatProblems(findProblems(readRecord()))).toBe('');
});
