// What the atlas promises to cost, against what was measured. Nothing here fails a build.

/** @typedef {import('./samples.mjs').PageName} PageName */
/** @typedef {{ total: number, code: number, core: number, geometry: number }} Bytes */
/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} value
 * @property {number} limit
 * @property {'KB' | 'MB' | 'ms' | 'x' | 'points' | ''} unit
 * @property {string} how
 * @property {boolean} [isLeast] The value is to be at least the limit, not at most.
 */

const [KB, MB] = [1000, 1_000_000];
/** How much longer than a blank page's a frame may take, ms. */
const SLACK = 1.5;

/** @param {Bytes} bytes @returns {Budget[]} */
export function byteBudgets({ total, code, core, geometry }) {
  const apart = `compressed by itself; the core record takes ${(core / KB).toFixed(1)} KB`;
  return [
    {
      name: 'First load',
      value: total / KB,
      limit: 130,
      unit: 'KB',
      how: 'index.html and what it names, brotli 11',
    },
    {
      name: '  code',
      value: code / KB,
      limit: 60,
      unit: 'KB',
      how: `HTML, CSS and scripts without data, ${apart}`,
    },
    { name: '  geometry', value: geometry / KB, limit: 40, unit: 'KB', how: 'compressed by itself' },
  ];
}

/** @param {import('./samples.mjs').Samples} slow @param {import('./samples.mjs').Samples} full @returns {Budget[]} */
export function speedBudgets(full, slow) {
  const bound = (/** @type {string} */ measure) => full.median('blank', measure) + SLACK;
  const asBlank = `ms between frames, processor at full speed; limit: the blank page's + ${SLACK}`;
  return [
    {
      name: 'Fonts',
      value: full.median('atlas', 'fonts') / KB,
      limit: 60,
      unit: 'KB',
      how: 'woff2 files fetched by the first view',
    },
    {
      name: 'Map and timeline drawn',
      value: slow.ratio('drawn'),
      limit: 0.75,
      unit: 'x',
      how: 'of vis-timeline, processor slowed 4 times',
    },
    {
      name: 'Wheel zoom p95',
      value: full.median('atlas', 'wheel p95'),
      limit: bound('wheel p95'),
      unit: 'ms',
      how: asBlank,
    },
    {
      name: 'Wheel zoom p95, slowed',
      value: slow.ratio('wheel p95'),
      limit: 0.4,
      unit: 'x',
      how: 'of vis-timeline, processor slowed 4 times',
    },
    {
      name: 'Needle drag p95',
      value: full.median('atlas', 'drag p95'),
      limit: bound('drag p95'),
      unit: 'ms',
      how: asBlank,
    },
    {
      name: 'Heap',
      value: full.median('atlas', 'heap') / MB,
      limit: 8,
      unit: 'MB',
      how: "V8's, all loaded, garbage collected",
    },
    {
      name: 'Layout shift',
      value: full.median('atlas', 'shift'),
      limit: 0,
      unit: '',
      how: 'sum over the load, 1280 x 800',
    },
  ];
}

/** @param {Readonly<Record<string, number>> | null} scores @returns {Budget[]} */
export function scoreBudgets(scores) {
  const how = 'Lighthouse 12, mobile';
  return Object.entries(scores ?? {}).map(([name, value]) => {
    return { name: `Lighthouse ${name}`, value, limit: 95, unit: 'points', how, isLeast: true };
  });
}

/** Whether a budget is kept; null of what was not measured. @param {Budget} budget */
export function isMet({ value, limit, isLeast = false }) {
  if (Number.isNaN(value) || Number.isNaN(limit)) return null;
  return isLeast ? value >= limit : value <= limit;
}
