// The heights of the reader's sheet on narrow screens, as pure functions of the viewport.

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Px of the sheet that stay in sight when it is let down: its handle and the title. */
const PEEK = 104;
/** Px above a sheet drawn up in full: what lies under it can be seen to be there. */
const REST = 56;

export function sheetPx(height: SheetHeight, viewport: number): number {
  switch (height) {
    case 'peek':
      return Math.min(PEEK, viewport);
    case 'half':
      return Math.max(PEEK, Math.round(viewport * 0.55));
    case 'full':
      return Math.max(PEEK, viewport - REST);
    default:
      return height satisfies never;
  }
}

/** The height at which a sheet let go at `px` comes to rest. */
export function snapSheet(px: number, viewport: number): SheetHeight {
  const distance = (height: SheetHeight): number => Math.abs(sheetPx(height, viewport) - px);
  return SHEET_HEIGHTS.reduce((best, height) => (distance(height) < distance(best) ? height : best));
}

/** The next height up; from the highest down to the lowest. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? 'peek';
}
