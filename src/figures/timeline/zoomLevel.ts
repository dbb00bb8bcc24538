// What there is room for: named by the pixels that a day gets, so that it holds for every width of screen.
import { scaleThreshold } from 'd3-scale';

export const ZOOM_LEVELS = ['era', 'decade', 'years', 'months', 'days'] as const;
export type ZoomLevel = (typeof ZOOM_LEVELS)[number];

/** Pixels per day from which a level after the first holds; at 900 px of plot about 15 years, 5 years, 15 months and 2 months. */
const levelAt = scaleThreshold<number, ZoomLevel>([0.16, 0.5, 2, 14], ZOOM_LEVELS);

export function zoomLevelOf(pxPerDay: number): ZoomLevel {
  return levelAt(pxPerDay);
}

/** Whether `level` is as close as `least`, or closer. */
export function isCloseAs(level: ZoomLevel, least: ZoomLevel): boolean {
  return ZOOM_LEVELS.indexOf(level) >= ZOOM_LEVELS.indexOf(least);
}
