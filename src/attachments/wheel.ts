// How much a turn of the wheel zooms. A notch is 120 px, three lines or one page, by browser and system: all are one step.

const PX_PER_UNIT = [1, 40, 120] as const;
const POWER_PER_PX = 0.002;
/** A pinch on a touchpad comes as a wheel with ctrl, in many small steps. */
export const PINCH = 5;
/** What one event may do at most: a wheel that spins freely, and a notch with ctrl, are no pinches. */
const MOST = 1;
const MOST_WITH_CTRL = 0.5;

export type Wheel = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** The power of two by which a wheel event brings closer; below zero it leads away. */
export function wheelPower({ deltaY, deltaMode, ctrlKey }: Wheel): number {
  const px = -deltaY * (PX_PER_UNIT[deltaMode as 0 | 1 | 2] ?? 1);
  const most = ctrlKey ? MOST_WITH_CTRL : MOST;
  return Math.min(Math.max(px * POWER_PER_PX * (ctrlKey ? PINCH : 1), -most), most);
}
