// The signs of events as paths about the origin. Shape says what happened, size how much it mattered.
import type { MarkShape } from './marks';

const HOLLOW: readonly MarkShape[] = ['adoption', 'document', 'session', 'milestone', 'adjacent'];

/** Whether a sign is drawn in outline. */
export function isHollow(shape: MarkShape): boolean {
  return HOLLOW.includes(shape);
}

/** `size`: diameter in px. */
export function signPath(shape: MarkShape, size: number): string {
  const r = size / 2;
  // A square or a disc of this half width looks as large as a diamond of that radius.
  const s = r * 0.86;
  switch (shape) {
    case 'vote':
    case 'adoption':
      return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
    case 'report':
    case 'progress-report':
    case 'document':
      return `M${-s},${-s}H${s}V${s}H${-s}Z`;
    case 'failure':
      return `M${-s},${-s}L${s},${s}M${s},${-s}L${-s},${s}`;
    case 'proposal':
    case 'adjacent':
      return `M0,${-r}L${r},${s}H${-r}Z`;
    case 'launch':
      return `M0,${-r}L${s},${-r * 0.4}V${s}H${-s}V${-r * 0.4}Z`;
    case 'session':
    case 'milestone':
    case 'context':
      return discPath(2 * s);
    default:
      return shape satisfies never;
  }
}

/** `size`: diameter in px. */
export function discPath(size: number): string {
  const r = size / 2;
  return `M${-r},0A${r},${r} 0 1 0 ${r},0A${r},${r} 0 1 0 ${-r},0Z`;
}
