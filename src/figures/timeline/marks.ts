// What the mark of an event looks like: shape by what happened, size by importance, place by its date.
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import { isCloseAs } from './zoomLevel';
import type { ZoomLevel } from './zoomLevel';

export const MARK_SHAPES = [
  'vote',
  'adoption',
  'report',
  'progress-report',
  'failure',
  'document',
  'proposal',
  'session',
  'milestone',
  'launch',
  'adjacent',
  'context',
] as const;
/** `vote` and `adoption`: a text adopted by and without a vote; `failure`: a group that ended without a report. */
export type MarkShape = (typeof MARK_SHAPES)[number];

const DIAMETERS = { 1: 14, 2: 11, 3: 9, 4: 8 } as const;
export const TICK_WIDTH = 2;

export function markShapeOf(atlas: Atlas, event: NegotiationEvent): MarkShape {
  switch (event.kind) {
    case 'resolution':
      return event.decision.kind === 'vote' ? 'vote' : 'adoption';
    case 'report':
      if (event.decision.kind !== 'none') return 'report';
      return isFailure(atlas, event) ? 'failure' : 'document';
    case 'annual-progress-report':
      return 'progress-report';
    case 'compendium':
      return 'document';
    case 'proposal':
      return 'proposal';
    case 'session':
    case 'intersessional':
    case 'roundtable':
      return 'session';
    case 'election':
    case 'milestone':
      return 'milestone';
    case 'mechanism-launch':
      return 'launch';
    case 'adjacent-process':
      return adjacentShapeOf(event);
    case 'context':
      return 'context';
    default:
      return event.kind satisfies never;
  }
}

/** A report on which nothing was decided, of a process that ended without consensus. */
export function isFailure(atlas: Atlas, event: NegotiationEvent): boolean {
  const outcome = atlas.processes.get(event.process)?.outcome;
  return event.kind === 'report' && event.decision.kind === 'none' && outcome === 'no consensus';
}

function adjacentShapeOf({ decision }: NegotiationEvent): MarkShape {
  if (decision.kind === 'none') return 'adjacent';
  return decision.kind === 'vote' ? 'vote' : 'adoption';
}

/** Diameter in pixels. */
export function markSizeOf(importance: NegotiationEvent['importance']): number {
  return DIAMETERS[importance];
}

const CLUSTER_RIM = 4;
const RING_GAP = 8;
const LEAST_RING = 18;
const RING_STROKE = 2;

/** Diameter of the disc of a mark that stands for several. */
export function clusterSizeOf(size: number): number {
  return size + CLUSTER_RIM;
}

/** Diameter of the ring about what is in focus, to the middle of its stroke. */
export function ringSizeOf(size: number): number {
  return Math.max(size + RING_GAP, LEAST_RING);
}

interface Sized {
  readonly size: number;
  readonly count: number;
}

/** Diameter of the sign itself, or of the disc with its count. */
export function rimOf({ size, count }: Sized): number {
  return count > 1 ? clusterSizeOf(size) : size;
}

/** Diameter of all that is drawn of a mark. */
export function drawnSizeOf(mark: Sized & { readonly isFocused: boolean }): number {
  return mark.isFocused ? ringSizeOf(mark.size) + RING_STROKE : rimOf(mark);
}

/** Where a mark stands, in days: noon of its day, the first of a session, the middle of a mere month or year. */
export function anchorOf({ stretch, end }: NegotiationEvent): number {
  return end === null ? (stretch.from + stretch.until + 1) / 2 : stretch.from + 0.5;
}

/** Whether an event is drawn as a mark at a level; else it is a tick at the foot of its lane. */
export function isMarkAt(level: ZoomLevel, importance: NegotiationEvent['importance']): boolean {
  if (isCloseAs(level, 'years')) return true;
  return importance <= (level === 'decade' ? 3 : 2);
}
