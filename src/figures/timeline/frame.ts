// How the figure's rectangle is shared out: names on the left, axis on top, lanes, overview at the foot, and on
// the right a margin for what the record knows of the time after the covered years.
import { lengthOf } from '../../atlas/dates';
import type { Stretch } from '../../atlas/dates';
import type { Measure } from './measure';
import type { TimelineWords } from './timelineWords';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TimelineFrame {
  readonly width: number;
  readonly height: number;
  readonly gutter: Rect;
  readonly axis: Rect;
  readonly plot: Rect;
  /** Right of the plot, as high as it. */
  readonly margin: Rect;
  readonly overview: Rect;
  readonly usesShortNames: boolean;
}

const AXIS_HEIGHT = 28;
const OVERVIEW_HEIGHT = 36;
/** Below this height the overview gives way. */
const MIN_HEIGHT_WITH_OVERVIEW = 170;
/** The sign that folds a lane, and the room about it and the name. */
const GUTTER_PADDING = 28;
const TIGHT_GUTTER_PADDING = 22;
const MARGIN_PADDING = 12;
const DAYS_BEYOND = 365;

/** The margin is as wide as a year after `covers` when the plot shows just these years. */
export function layoutFrame(
  { width, height }: Size,
  covers: Stretch,
  measure: Measure,
  words: TimelineWords,
): TimelineFrame {
  const { gutter, usesShortNames } = layoutGutter(width, measure, words);
  const room = Math.max(40, width - gutter);
  const plotWidth = (room - MARGIN_PADDING) / (1 + DAYS_BEYOND / lengthOf(covers));
  const foot = height >= MIN_HEIGHT_WITH_OVERVIEW ? OVERVIEW_HEIGHT : 0;
  const laneHeight = Math.max(0, height - AXIS_HEIGHT - foot);
  const margin = { x: gutter + plotWidth, width: room - plotWidth };
  return {
    width,
    height,
    gutter: { x: 0, y: AXIS_HEIGHT, width: gutter, height: laneHeight },
    axis: { x: gutter, y: 0, width: room, height: AXIS_HEIGHT },
    plot: { x: gutter, y: AXIS_HEIGHT, width: plotWidth, height: laneHeight },
    margin: { ...margin, y: AXIS_HEIGHT, height: laneHeight },
    overview: { x: gutter, y: height - foot, width: room, height: foot },
    usesShortNames,
  };
}

function layoutGutter(width: number, measure: Measure, words: TimelineWords) {
  const long = widest([...Object.values(words.lanes), words.sharedLane], measure) + GUTTER_PADDING;
  if (long <= width * 0.2) return { gutter: long, usesShortNames: false };
  const short =
    widest([...Object.values(words.shortLanes), words.shortSharedLane], measure) + TIGHT_GUTTER_PADDING;
  return { gutter: Math.min(short, width * 0.3), usesShortNames: true };
}

function widest(texts: readonly string[], measure: Measure): number {
  return Math.ceil(Math.max(...texts.map((text) => measure(text, 'lane'))));
}
