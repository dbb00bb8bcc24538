// Scales in steps. Marks and labels are laid out for the least scale of a step and hold for all of it, where they stand
// further apart: a gesture passes many scales and lays out few, and nothing flickers in between.

/** Steps in which a scale doubles. */
const STEPS_PER_OCTAVE = 3;
/** So that a scale which is a step but for its last bit is taken for that step. */
const EPSILON = 1e-9;

/** The greatest step not above a scale, both in px per day. */
export function scaleStepOf(pxPerDay: number): number {
  return 2 ** (Math.floor(Math.log2(pxPerDay) * STEPS_PER_OCTAVE + EPSILON) / STEPS_PER_OCTAVE);
}
