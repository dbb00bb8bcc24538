/** The value that a share of the values does not exceed, by the nearest rank; NaN of no values. */
export function percentile(values: readonly number[], share: number): number;

/** The middle value, or the mean of the two middle ones; NaN of no values. */
export function median(values: readonly number[]): number;

/** Between neighbours: of n moments n - 1 gaps. */
export function gapsOf(moments: readonly number[]): number[];

/** What is said of frames, in ms. */
export function describeFrames(moments: readonly number[]): {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
};
