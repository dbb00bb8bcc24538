// The thread of an event as arcs between marks, in pixels of the plot: from earlier to later. What stands for an event is its mark
// or the one that counts it; an end that is out of sight is where the plot ends.
import type { EventId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { anchorOf } from './marks';
import { threadOf } from './thread';
import type { TimelineFigure, TimelineMark } from './timelineFigure';

export interface ThreadEnd {
  readonly x: number;
  readonly y: number;
  /** `null`: at the edge of the plot. */
  readonly mark: EventId | null;
}

export interface ThreadArc {
  /** The two events, unique in a thread. */
  readonly id: string;
  readonly from: ThreadEnd;
  readonly to: ThreadEnd;
  readonly path: string;
  readonly isDirect: boolean;
  /** The head of an arrow out of the plot. */
  readonly arrow: string | null;
}

export type ThreadedFigure = Pick<TimelineFigure, 'marks' | 'lanes' | 'scale' | 'drawnWidth'>;

/**
 * An arc for each relation of which an end is in sight. None between two events of one mark, or to one that a filter
 * has taken away.
 */
export function layoutThreads(atlas: Atlas, figure: ThreadedFigure, event: EventId): readonly ThreadArc[] {
  const relations = threadOf(atlas, event);
  const wanted = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const markOf = new Map<EventId, TimelineMark>();
  for (const mark of figure.marks) for (const id of mark.members) if (wanted.has(id)) markOf.set(id, mark);
  const endOf = (id: EventId): ThreadEnd | null => {
    const mark = markOf.get(id);
    return mark ? { x: mark.x, y: mark.y, mark: mark.id } : edgeOf(atlas, figure, id);
  };
  const arcs = new Map<string, ThreadArc>();
  for (const relation of relations) {
    const [from, to] = [endOf(relation.from), endOf(relation.to)];
    if (!from || !to || from.mark === to.mark) continue;
    const id = `${relation.from} ${relation.to}`;
    const arrow = [from, to].find(({ mark }) => mark === null);
    arcs.set(id, {
      id,
      from,
      to,
      path: pathOf(from, to),
      isDirect: relation.isDirect,
      arrow: arrow ? arrowAt(arrow) : null,
    });
  }
  return [...arcs.values()];
}

/** Where the plot ends towards an event that is out of sight, at the height of its lane. */
function edgeOf(atlas: Atlas, { lanes, scale, drawnWidth }: ThreadedFigure, id: EventId): ThreadEnd | null {
  const event = atlas.events.get(id);
  const lane = lanes.find(({ processes }) => event && processes.includes(event.process)) ?? lanes.at(-1);
  if (!event || !lane) return null;
  const x = scale.x(anchorOf(event));
  if (x >= 0 && x <= drawnWidth) return null;
  const { y, height } = lane.rows.marks;
  return { x: x < 0 ? 0 : drawnWidth, y: y + height / 2, mark: null };
}

const LEAST_RISE = 6;
const MOST_RISE = 24;
const RISE_PER_PX = 0.06;
const TOP = 2;

/** Within a lane over its marks; between lanes it leaves the lane at once, since names stand beside marks. */
function pathOf(from: ThreadEnd, to: ThreadEnd): string {
  const dx = to.x - from.x;
  const [x0, x1, y0, y1] = [from.x, to.x, from.y, to.y].map((value) => Math.round(value * 10) / 10);
  if (Math.abs(to.y - from.y) < 1) {
    const rise = Math.min(LEAST_RISE + Math.abs(dx) * RISE_PER_PX, MOST_RISE, from.y - TOP);
    // The arc rises half as high as the point that draws it.
    return `M${x0},${y0}Q${(from.x + to.x) / 2},${from.y - 2 * rise} ${x1},${y1}`;
  }
  const middle = (from.y + to.y) / 2;
  return `M${x0},${y0}C${x0},${middle} ${x1},${middle} ${x1},${y1}`;
}

const ARROW = 6;

function arrowAt({ x, y }: ThreadEnd): string {
  const inwards = x === 0 ? ARROW : -ARROW;
  return `M${x},${y}l${inwards},${-ARROW / 2}v${ARROW}Z`;
}
