// What there is room for: named by the pixels that a day gets, so that it holds for every width of screen.

export const ZOOM_LEVELS = ['era', 'decade', 'years', 'months', 'days'] as const;
export type ZoomLevel = (typeof ZOOM_LEVELS)[number];

/** Pixels per day from which a level holds; at 900 px of plot about 15 years, 5 years, 15 months and 2 months. */
const FROM: Readonly<Record<ZoomLevel, number>> = { era: 0, decade: 0.16, years: 0.5, months: 2, days: 14 };

export function zoomLevelOf(pxPerDay: number): ZoomLevel {
  return ZOOM_LEVELS.findLast((level) => pxPerDay >= FROM[level]) ?? 'era';
}

/** Whether `level` is as close as `least`, or closer. */
export function isCloseAs(level: ZoomLevel, least: ZoomLevel): boolean {
  return ZOOM_LEVELS.indexOf(level) >= ZOOM_LEVELS.indexOf(least);
}
