// What the timeline's component draws: plain data, nothing left to compute. Marks, labels, bands, ticks and needle
// are in pixels of the plot, whose place in the figure stands in `frame`. Sessions, votes and the overview are laid out from it, in files
// that are fetched when they are drawn.
import type { EventId, ProcessId } from '../../atlas/brand';
import type { Day } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import type { TimelineAxis } from './axis';
import type { ProcessBand } from './bands';
import type { TimelineFrame } from './frame';
import type { InSight } from './inSight';
import type { Interval } from './labelSpots';
import type { LaneId } from './laneOf';
import type { Lane } from './lanes';
import type { MarkShape } from './marks';
import type { TextStyle } from './measure';
import type { Needle } from './needle';
import type { Uncovered } from './sight';
import type { TimeScale } from './timeScale';
import type { TimeWindow } from './timeWindow';
import type { ZoomLevel } from './zoomLevel';

/** All of a mark that neither a pan nor, mostly, a zoom changes. */
export interface MarkLook {
  /** Of the most important member: the key of the node. */
  readonly id: EventId;
  readonly lane: LaneId;
  readonly process: ProcessId;
  readonly form: 'mark' | 'tick';
  readonly shape: MarkShape;
  readonly importance: NegotiationEvent['importance'];
  readonly y: number;
  /** Diameter of a mark, height of a tick. */
  readonly size: number;
  /** Events that the mark stands for, its own first, the others by importance. */
  readonly members: readonly EventId[];
  readonly count: number;
  readonly isFocused: boolean;
  /** Begins after the as-of date. */
  readonly isAhead: boolean;
  /** Has nothing to do with what the reader shows. */
  readonly isAside: boolean;
  /** Begins after the covered years. */
  readonly isBeyond: boolean;
}

export interface TimelineMark extends MarkLook {
  /** The same object as long as nothing in it changes: what draws it has nothing to compare. */
  readonly look: MarkLook;
  readonly x: number;
  /** The days meant, as a line at the foot of the mark's row, where they are longer than the mark: a month, a year. */
  readonly extent: (Interval & { readonly y: number }) | null;
}

/** All of a label that neither a pan nor, mostly, a zoom changes. */
export interface LabelLook {
  /** Of the mark that it names. */
  readonly id: EventId;
  readonly lane: LaneId;
  readonly text: string;
  readonly style: TextStyle;
  /** Where the text starts or, anchored at its end, ends, right of the mark's middle. */
  readonly dx: number;
  readonly anchor: 'start' | 'end';
  /** A short line to the mark, for a label over or under it; from the line's middle downwards. */
  readonly leader: Interval | null;
  readonly isFocused: boolean;
  readonly isAhead: boolean;
  readonly isAside: boolean;
}

export interface TimelineLabel extends LabelLook {
  /** The same object as long as nothing in it changes. */
  readonly look: LabelLook;
  /** The mark's middle. */
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  /** The box of its line. */
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface TimelineFigure {
  readonly frame: TimelineFrame;
  readonly scale: TimeScale;
  readonly level: ZoomLevel;
  /** The window and, when it reaches the end of the covered years, the margin after it. */
  readonly sight: TimeWindow;
  /** Pixels of the plot that are drawn in: its width, with the margin when that is in sight. */
  readonly drawnWidth: number;
  readonly axis: TimelineAxis;
  readonly lanes: readonly Lane[];
  readonly bands: readonly ProcessBand[];
  readonly marks: readonly TimelineMark[];
  /** The event whose relations are drawn between the marks. */
  readonly threaded: EventId | null;
  readonly labels: readonly TimelineLabel[];
  readonly needle: Needle;
  /** Of the date that the as-of date is compared with. */
  readonly since: Needle | null;
  /** Pixels before and after the covered years; `null` where none are in sight. */
  readonly uncovered: Uncovered;
  readonly inSight: InSight;
  /** The same of the events that do not step back; `null` where none does. */
  readonly concern: InSight | null;
  /** Those that pass the filters, in sight or not. */
  readonly events: readonly NegotiationEvent[];
  /** Stops of the needle: days of the events that pass the filters. */
  readonly days: readonly Day[];
}
