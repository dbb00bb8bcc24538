// How high the reader's sheet stands, for the first picture on a narrow screen.
import type { SheetHeight } from './sheet';

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
