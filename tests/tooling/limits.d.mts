/** How long the tests may take before they are ended, in ms: one test, a run of the browser's, a step of `npm test`. */
export function timeLimits(isLong: boolean): { test: number; browserRun: number; step: number };
