// Bands of the processes, from their first day to their last.
import type { ProcessId } from '../../atlas/brand';
import type { Process } from '../../atlas/model';
import { hasBands, laneOf } from './laneOf';
import type { Measure } from './measure';
import { bandHeight, placeSpan } from './placeSpan';
import type { PlacedSpan, SpanContext, SpanPart } from './placeSpan';
import { processStretch } from './processStretch';

export interface BandLabel {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
}

export interface ProcessBand extends PlacedSpan {
  readonly id: ProcessId;
  readonly row: number;
  /** The process's short name, or what fits of it, over the sessions; `null` where nothing fits. */
  readonly label: BandLabel | null;
  /** Still running at the end of the covered years. */
  readonly isOpen: boolean;
  /** Filtered out: drawn as ground only. */
  readonly isMuted: boolean;
  readonly isFocused: boolean;
}

export interface BandContext extends SpanContext {
  readonly measure: Measure;
  readonly processes: readonly ProcessId[];
  readonly focused: ProcessId | null;
}

const LABEL_PADDING = 5;
const LABEL_HEIGHT = 13;

export function placeBands(context: BandContext): readonly ProcessBand[] {
  const processes = [...context.atlas.processes.values()].filter((process) => hasBands(laneOf(process.id)));
  return processes.flatMap((process) => placeBand(process, context) ?? []);
}

function placeBand(process: Process, context: BandContext): ProcessBand | null {
  const { atlas, layout, measure, processes, focused } = context;
  const lane = layout.laneOf(process.id);
  const row = lane.bandRowOf.get(process.id) ?? 0;
  const place = lane.rows.bands[row];
  const span = placeSpan(processStretch(atlas, process), context);
  if (!place || !span) return null;
  const hasRoom = layout.density.band >= LABEL_HEIGHT;
  return {
    id: process.id,
    lane: lane.id,
    row,
    ...span,
    y: place.y,
    height: bandHeight(place),
    label: hasRoom ? layoutLabel(process, span, place.y, measure) : null,
    isOpen: process.end === null,
    isMuted: processes.length > 0 && !processes.includes(process.id),
    isFocused: process.id === focused,
  };
}

/** `OEWG 2021-25`, else what its lane does not say already: `2021-25`. */
function layoutLabel(
  { short }: Process,
  { x0, x1 }: SpanPart,
  top: number,
  measure: Measure,
): BandLabel | null {
  const room = x1 - x0 - 2 * LABEL_PADDING;
  const text = [short, short.replace(/^\w+ (?=\d)/, '')].find((one) => measure(one, 'band') <= room);
  return text === undefined ? null : { text, x: x0 + LABEL_PADDING, y: top + LABEL_HEIGHT / 2 };
}
