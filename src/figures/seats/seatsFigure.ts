// What the seats are drawn from: one place a state, in px of the stage, and the words beside each block of them.
import type { RegionalGroup } from '../../atlas/vocabulary';
import type { StateCode } from '../../atlas/brand';
import type { State } from '../../atlas/model';

/** All members at once, those of a regional group or of none, and the observer States, who have no vote. */
export type BlockId = RegionalGroup | 'members' | 'ungrouped' | 'observers';

/** States that sit together, in the order of their seats, with what is written beside them. */
export interface SeatGroup {
  readonly id: BlockId;
  readonly states: readonly State[];
  readonly lines: readonly string[];
}

/** The room there is, px; the size of a line's text as the reader set it. */
export interface SeatsRoom {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Kept free at the upper left, px. */
  readonly corner: { readonly width: number; readonly height: number };
  /** A phone's: seats are tiles for fingertips, and the figure is as high as they need. */
  readonly isNarrow: boolean;
}

/** The middle of a seat, and how wide it is drawn. */
export interface PlacedSeat {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface BlockLabel {
  readonly id: BlockId;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly isCentred: boolean;
}

export interface SeatsFigure {
  readonly shape: 'round' | 'square';
  /** From one seat to the next: what a press has to hit. */
  readonly pitch: number;
  readonly size: number;
  readonly width: number;
  /** More than the room has where seats must not shrink further. */
  readonly height: number;
  /** In the order of the seats. */
  readonly seats: ReadonlyMap<StateCode, PlacedSeat>;
  readonly labels: readonly BlockLabel[];
}

export const LINE_HEIGHT = 1.35;
export const MOST_PITCH = 44;

/** A seat leaves a little of its pitch free, so that neighbours are told apart. */
export function sizeOfSeat(pitch: number, shape: SeatsFigure['shape']): number {
  return shape === 'square' ? pitch - 2 : pitch * 0.9;
}
