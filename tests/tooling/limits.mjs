// How long the tests may take, in ms. These end what hangs; they judge no speed. A run of the browser tests takes about
// 20 minutes on two slow cores, and ends itself, with a report of what it was at, before its step is ended from outside.
const minute = 60_000;

/** @param {boolean} isLong whether the tests have more cases and more time */
export function timeLimits(isLong) {
  return isLong
    ? { test: 2 * minute, browserRun: 110 * minute, step: 120 * minute }
    : { test: 1.5 * minute, browserRun: 50 * minute, step: 55 * minute };
}
