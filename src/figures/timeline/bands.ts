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
  /** The process's short name, or what fits of it, in the band or beside it; `null` where nothing fits. */
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
  /** Pixel of the needle, `null` when it is out of sight. */
  readonly needle: number | null;
}

const LABEL_PADDING = 5;
const LABEL_HEIGHT = 12;
/** Between a band and its name beside it, and from there to the next band. */
const BESIDE = 4;
const APART = 10;

export function placeBands(context: BandContext): readonly ProcessBand[] {
  const processes = [...context.atlas.processes.values()].filter((process) => hasBands(laneOf(process.id)));
  return nameBeside(
    processes.flatMap((process) => placeBand(process, context) ?? []),
    context,
  );
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
  const text = namesOf(short).find((one) => measure(one, 'band') <= room);
  return text === undefined ? null : { text, x: x0 + LABEL_PADDING, y: top + LABEL_HEIGHT / 2 };
}

function namesOf(short: string): readonly string[] {
  return [short, short.replace(/^\w+ (?=\d)/, '')];
}

/** Bands too short for their names get them before or after, where their row is free. */
function nameBeside(bands: readonly ProcessBand[], context: BandContext): readonly ProcessBand[] {
  const { atlas, layout, measure, bounds, needle } = context;
  if (layout.density.band < LABEL_HEIGHT) return bands;
  const taken = bands.map(({ id, lane, row, x0, x1 }) => ({ id, lane, row, from: x0, until: x1 }));
  return bands.map((band) => {
    if (band.label) return band;
    const others = taken.filter(
      ({ id, lane, row }) => id !== band.id && lane === band.lane && row === band.row,
    );
    const isFree = (from: number, until: number): boolean =>
      from >= bounds.from &&
      until <= bounds.until &&
      (needle === null || until + BESIDE <= needle || from - BESIDE >= needle) &&
      others.every((other) => other.until + APART <= from || other.from - APART >= until);
    for (const text of namesOf(atlas.processes.get(band.id)?.short ?? '')) {
      const width = measure(text, 'band');
      // A name before what is cut at the edge, or after it, would not stand where the process began or ended.
      const before = band.startsBefore ? [] : [band.x0 - BESIDE - width];
      const after = band.endsAfter ? [] : [band.x1 + BESIDE];
      const x = [...after, ...before].find((from) => isFree(from, from + width));
      if (x === undefined) continue;
      taken.push({ id: band.id, lane: band.lane, row: band.row, from: x, until: x + width });
      return { ...band, label: { text, x, y: band.y + LABEL_HEIGHT / 2 } };
    }
    return band;
  });
}
