// The bench in words: a table of the budgets and one of what was measured.
import { isMet } from './budgets.mjs';

/** @typedef {import('./budgets.mjs').Budget} Budget */
/** @typedef {import('./samples.mjs').PageName} PageName */

/** @param {number} value @param {string} unit */
export function formatValue(value, unit) {
  if (Number.isNaN(value)) return '-';
  const digits = unit === 'points' ? 0 : unit === 'x' ? 2 : unit === '' ? 3 : 1;
  return `${value.toFixed(digits)}${unit === 'points' || unit === '' ? '' : ` ${unit}`}`;
}

/** @param {Budget} budget */
export function formatBudget(budget) {
  const { name, value, limit, unit, how, isLeast } = budget;
  const met = isMet(budget);
  const verdict = met === null ? 'not measured' : met ? 'met' : 'missed';
  const bound = `${isLeast ? '>=' : '<='} ${formatValue(limit, unit)}`;
  return `${verdict.padEnd(8)}${name.padEnd(28)}${formatValue(value, unit).padStart(10)}  ${bound.padEnd(12)}  ${how}`;
}

/** @type {readonly PageName[]} */
const PAGES = ['atlas', 'vis', 'blank'];

/**
 * A `task` is the main thread's own time on the processor; of a gesture, for each of its steps.
 * @type {readonly (readonly [measure: string, unit: string])[]}
 */
const ROWS = [
  ['drawn', 'ms'],
  ['load task', 'ms'],
  ['wheel p50', 'ms'],
  ['wheel p95', 'ms'],
  ['wheel max', 'ms'],
  ['wheel task', 'ms'],
  ['drag p50', 'ms'],
  ['drag p95', 'ms'],
  ['drag max', 'ms'],
  ['drag task', 'ms'],
  ['lens script', 'ms'],
  ['groups script', 'ms'],
  ['date script', 'ms'],
  ['passage max', 'ms'],
  ['table opens', 'ms'],
  ['heap', 'MB'],
  ['shift', ''],
];

/** @param {number} value @param {string} unit */
const inUnit = (value, unit) => formatValue(unit === 'MB' ? value / 1_000_000 : value, unit);

/** The medians of all pages and the atlas's ratio to vis-timeline. @param {string} title @param {import('./samples.mjs').Samples} samples */
export function formatSamples(title, samples) {
  const head = ['', ...PAGES, 'atlas / vis'];
  const rows = ROWS.map(([measure, unit]) => [
    measure,
    ...PAGES.map((page) => inUnit(samples.median(page, measure), unit)),
    formatValue(samples.ratio(measure), 'x'),
  ]);
  const line = ([first = '', ...rest] = []) =>
    first.padEnd(14) + rest.map((cell) => cell.padStart(13)).join('');
  return [title, ...[head, ...rows].map((cells) => line(cells).trimEnd())].join('\n');
}

/**
 * What a step of a zoom costs as the record grows: that it does not grow along is the point.
 * @param {number} events On the real record. @param {import('./samples.mjs').Samples} real @param {readonly import('./many.mjs').ManyMeasured[]} large
 */
export function formatCurve(events, real, large) {
  const rows = [{ count: events, full: real }, ...large].map(({ count, full }) => [
    count.toLocaleString('en'),
    inUnit(full.median('atlas', 'wheel task'), 'ms'),
    inUnit(full.median('atlas', 'wheel p95'), 'ms'),
    inUnit(full.median('atlas', 'heap'), 'MB'),
  ]);
  const line = (/** @type {readonly string[]} */ cells) => cells.map((cell) => cell.padStart(13)).join('');
  return [
    'Cost of a step of the wheel',
    line(['events', 'main thread', 'frame p95', 'heap']),
    ...rows.map(line),
  ].join('\n');
}

/** How often the budgets are kept. @param {readonly Budget[]} budgets */
export function formatTotal(budgets) {
  const met = budgets.filter((budget) => isMet(budget) === true).length;
  const missed = budgets.filter((budget) => isMet(budget) === false).length;
  return `${met} budgets met, ${missed} missed`;
}
