// The few statistics of the bench. They know nothing of what was measured.

/** @param {readonly number[]} values */
const ascending = (values) => [...values].sort((a, b) => a - b);

/**
 * The value that a share of the values does not exceed, by the nearest rank; NaN of no values.
 * @param {readonly number[]} values @param {number} share Between 0 and 1.
 */
export function percentile(values, share) {
  const rank = Math.max(Math.ceil(share * values.length), 1);
  return ascending(values)[rank - 1] ?? NaN;
}

/** The middle value, or the mean of the two middle ones; NaN of no values. @param {readonly number[]} values */
export function median(values) {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Between neighbours: of n moments n - 1 gaps. @param {readonly number[]} moments */
export function gapsOf(moments) {
  return moments.slice(1).map((moment, index) => moment - (moments[index] ?? NaN));
}

/** What is said of frames, in ms. @param {readonly number[]} moments When each frame began. */
export function describeFrames(moments) {
  const gaps = gapsOf(moments);
  return { p50: percentile(gaps, 0.5), p95: percentile(gaps, 0.95), max: percentile(gaps, 1) };
}
