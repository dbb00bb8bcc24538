// How a drag goes on after the hand let go: at the speed of its last moments, slowing by time and not by frame, so that
// it comes as far on a slow screen as on a fast one.

export interface Sample {
  /** ms. */
  readonly time: number;
  readonly x: number;
  readonly y: number;
}

/** Px, or px per ms. */
export interface Vector {
  readonly x: number;
  readonly y: number;
}

/** The last ms that tell the speed; a hand that rested so long throws nothing. */
export const MEMORY_MS = 100;
/** After this time a little more than a third of the speed is left. */
const FRICTION_MS = 250;
/** Px per ms: slower is no throw, and faster no hand's. */
const LEAST_SPEED = 0.2;
const MOST_SPEED = 3;
const SPEED_AT_REST = 0.03;

const REST: Vector = { x: 0, y: 0 };
const speedOf = ({ x, y }: Vector): number => Math.hypot(x, y);

/** The speed at release, from where the hand was in the last moments before it. */
export function velocityAt(release: number, samples: readonly Sample[]): Vector {
  const recent = samples.filter(({ time }) => release - time <= MEMORY_MS);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || first === last) return REST;
  const ms = Math.max(release - first.time, 1);
  const velocity = { x: (last.x - first.x) / ms, y: (last.y - first.y) / ms };
  const speed = speedOf(velocity);
  if (speed < LEAST_SPEED) return REST;
  const share = Math.min(1, MOST_SPEED / speed);
  return { x: velocity.x * share, y: velocity.y * share };
}

/** How far it has come `elapsed` ms after the release. */
export function coast(velocity: Vector, elapsed: number): Vector {
  const ms = FRICTION_MS * (1 - Math.exp(-Math.max(elapsed, 0) / FRICTION_MS));
  return { x: velocity.x * ms, y: velocity.y * ms };
}

/** Ms until it rests; 0 where there is nothing to go on. */
export function coastTime(velocity: Vector): number {
  return FRICTION_MS * Math.max(0, Math.log(speedOf(velocity) / SPEED_AT_REST));
}
