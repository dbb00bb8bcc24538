// What the runs measured, by page and by name of the measure. Figures that could not be taken are simply not there.
import { median } from './statistics.mjs';

/** @typedef {'atlas' | 'vis' | 'blank'} PageName */

export function createSamples() {
  /** @type {Map<string, number[]>} */
  const values = new Map();
  /** @param {PageName} page @param {string} measure */
  const all = (page, measure) => values.get(`${page} ${measure}`) ?? [];
  return {
    /** @param {PageName} page @param {Readonly<Record<string, number>>} figures */
    add(page, figures) {
      for (const [measure, value] of Object.entries(figures))
        values.set(`${page} ${measure}`, [...all(page, measure), value]);
    },
    all,
    /** NaN of what was not measured. @param {PageName} page @param {string} measure */
    median: (page, measure) => median(all(page, measure)),
    /** Of the medians. @param {string} measure @param {PageName} page @param {PageName} other */
    ratio: (measure, page = 'atlas', other = 'vis') =>
      median(all(page, measure)) / median(all(other, measure)),
  };
}
