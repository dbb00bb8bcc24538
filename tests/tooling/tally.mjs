// Counts passed and failed tests out of what the test runners report as JSON. A runner that failed without naming a
// failed test counts as one failure, so that nothing goes under.

/** @typedef {{ passed: number, failed: number }} Tally */

/** A step that is one check as a whole. @param {boolean} ok @returns {Tally} */
export const tallyStep = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** @param {Tally} tally @param {boolean} ok Whether the runner ended well. @returns {Tally} */
const admitFailure = ({ passed, failed }, ok) => ({
  passed,
  failed: failed === 0 && (!ok || passed === 0) ? 1 : failed,
});

/**
 * @param {any} report Of `vitest run --reporter=json`.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyVitest(report, ok) {
  // A file that could not be read fails without a test of its own.
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      file.assertionResults.every((/** @type {any} */ { status }) => status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return admitFailure({ passed: report.numPassedTests, failed }, ok);
}

/**
 * @param {any} report Of `playwright test --reporter=json`.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }, ok) {
  return admitFailure({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }, ok);
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function addTallies(tallies) {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/** The last line of a test run. @param {Tally} tally */
export const formatTally = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
