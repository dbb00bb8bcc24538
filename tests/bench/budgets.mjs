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

/** Of what one asks the stage, processor slowed. @param {import('./samples.mjs').Samples} slow @returns {Budget[]} */
export function stageBudgets(slow) {
  const of = (
    /** @type {string} */ name,
    /** @type {string} */ measure,
    /** @type {number} */ limit,
    how = '',
  ) => ({
    name,
    value: slow.median('atlas', measure),
    limit,
    unit: /** @type {const} */ ('ms'),
    how: `${how}processor slowed 4 times`,
  });
  return [
    of('Another lens', 'lens script', 8, 'script, '),
    of('Group statements on, off', 'groups script', 8, 'script, '),
    of('A step of the date', 'date script', 8, 'script, '),
    of('Needle drag p95, slowed', 'drag p95', 25),
    of('Map to seats, longest frame', 'passage max', 50),
    of('Table of states', 'table opens', 150, 'to the picture, '),
  ];
}

/**
 * Of records of many events: limits of a frame and of a step, and at the number at which vis-timeline can be waited for
 * those of a slowed processor.
 * @param {number} count @param {import('./samples.mjs').Samples} full @param {import('./samples.mjs').Samples} slow
 * @returns {Budget[]}
 */
export function manyBudgets(count, full, slow) {
  const name = (/** @type {string} */ what) => `${count.toLocaleString('en')}: ${what}`;
  const of = (/** @type {string} */ measure) => full.median('atlas', measure);
  if (count <= 2_000)
    return [
      {
        name: name('drawn'),
        value: slow.ratio('drawn'),
        limit: 0.4,
        unit: 'x',
        how: 'of vis-timeline, slowed',
      },
      {
        name: name('wheel p95'),
        value: slow.median('atlas', 'wheel p95'),
        limit: 25,
        unit: 'ms',
        how: 'slowed',
      },
      {
        name: name('longest frame'),
        value: slow.median('atlas', 'wheel max'),
        limit: 60,
        unit: 'ms',
        how: 'slowed',
      },
    ];
  const frame = full.median('blank', 'wheel p95') + SLACK;
  return [
    {
      name: name('wheel p95'),
      value: of('wheel p95'),
      limit: frame,
      unit: 'ms',
      how: "a blank page's + 1.5",
    },
    { name: name('work a step'), value: of('wheel task'), limit: 8, unit: 'ms', how: 'of the main thread' },
    ...(count > 20_000
      ? []
      : [
          {
            name: name('heap'),
            value: of('heap') / MB,
            limit: 12,
            unit: /** @type {const} */ ('MB'),
            how: "V8's, collected",
          },
        ]),
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
