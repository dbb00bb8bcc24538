// The heights of the reader's sheet on narrow screens, as pure functions of the viewport.
import { sheetPx } from './sheetPx';

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The height at which a sheet let go at `px` comes to rest. */
export function snapSheet(px: number, viewport: number): SheetHeight {
  const distance = (height: SheetHeight): number => Math.abs(sheetPx(height, viewport) - px);
  return SHEET_HEIGHTS.reduce((best, height) => (distance(height) < distance(best) ? height : best));
}

/** The next height up; from the highest down to the lowest. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? 'peek';
}
