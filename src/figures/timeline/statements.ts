// What was said on each day: statements dated to a day, counted on the band of the session where they were made, the
// others in a row of their own. Those with a mere month or year stand on no day; they are counted beside.
import type { EventId, PositionId } from '../../atlas/brand';
import { overlaps, precisionOf } from '../../atlas/dates';
import type { Day, Stretch } from '../../atlas/dates';
import type { Atlas, Position } from '../../atlas/model';
import type { Focus } from '../../view/view';
import type { BandLabel } from './bands';
import { filterEvents } from './inSight';
import type { EventFilters } from './inSight';
import type { LaneId } from './laneOf';
import type { Lane } from './lanes';
import { memoiseLast } from './memoiseLast';
import type { Measure } from './measure';
import { mergeTouching } from './mergeTouching';
import type { LaneRow } from './stackRows';
import { clearNames } from './statementNames';
import type { TimelineFigure } from './timelineFigure';
import type { TimeScale } from './timeScale';
import { spanOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';

/** The statements of one day on one occasion. */
export interface SaidOnDay {
  readonly day: Day;
  /** `null`: on no occasion that is an event of the record. */
  readonly event: EventId | null;
  readonly positions: readonly Position[];
}

export interface StatementSign {
  /** Of its row and its first day. */
  readonly id: string;
  /** `null`: in the row of those that belong to no session. */
  readonly lane: LaneId | null;
  /** Middle, px of the plot. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** First and last day; the same but where days would lie upon each other. */
  readonly stretch: Stretch;
  readonly count: number;
  readonly events: readonly EventId[];
  readonly positions: readonly PositionId[];
  readonly isAhead: boolean;
  /** Has nothing to do with what the reader shows. */
  readonly isAside: boolean;
}

export interface StatementsFigure {
  /** In order of time. */
  readonly signs: readonly StatementSign[];
  /** Names of bands, moved to where no sign stands. */
  readonly names: readonly (BandLabel & { readonly id: string })[];
  /** The row of those that belong to no session; `null` where the scale has no room for it. */
  readonly row: LaneRow | null;
  /** Statements on the days in sight, and those that fell in them but on a day not on record. */
  readonly dated: number;
  readonly undated: number;
}

export interface StatementOptions extends EventFilters {
  readonly asOf: Day;
  readonly focus: Focus | null;
  readonly measure: Measure;
}

export type SaidFigure = Pick<TimelineFigure, 'bands' | 'lanes' | 'scale' | 'sight' | 'drawnWidth' | 'frame'>;

export const SIGN_HEIGHT = 14;
const SIGN_PADDING = 6;

/** Statements by day and occasion, in order of time. With a filter only those made at an event that passes. */
export const saidByDay = memoiseLast(
  (
    atlas: Atlas,
    kinds: EventFilters['kinds'],
    processes: EventFilters['processes'],
    find: string,
  ): readonly SaidOnDay[] => {
    const days = new Map<string, { day: Day; event: EventId | null; positions: Position[] }>();
    for (const position of admitted(atlas, { kinds, processes, find })) {
      if (!isOfDay(position)) continue;
      const { stretch, event } = position;
      const key = `${stretch.from} ${event ?? ''}`;
      const known = days.get(key);
      if (known) known.positions.push(position);
      else days.set(key, { day: stretch.from, event, positions: [position] });
    }
    return [...days.values()].sort((a, b) => a.day - b.day);
  },
);

/** A list has room for what was said where the plot has it: in a window of some two months. */
export function showsDays(window: TimeWindow): boolean {
  return spanOf(window) <= 62;
}

/** A standing position, read off a page without a date, was not said on the day from which it counts. */
export function isOfDay({ date, isStanding }: Position): boolean {
  return !isStanding && precisionOf(date) === 'day';
}

function admitted(atlas: Atlas, filters: EventFilters): readonly Position[] {
  const all = [...atlas.positions.values()];
  const isFiltered = filters.kinds.length + filters.processes.length > 0 || filters.find.trim() !== '';
  if (!isFiltered) return all;
  const events = new Set(filterEvents(atlas, filters).map(({ id }) => id));
  return all.filter(({ event }) => event !== null && events.has(event));
}

export function layoutStatements(
  atlas: Atlas,
  figure: SaidFigure,
  options: StatementOptions,
): StatementsFigure {
  const { scale, sight } = figure;
  const row = rowOf(figure);
  const said = saidByDay(atlas, options.kinds, options.processes, options.find);
  const places = new Map<string, { place: SignPlace; days: SaidOnDay[] }>();
  for (const one of said) {
    const place = placeOf(atlas, one, figure.lanes, row);
    if (!place) continue;
    const known = places.get(place.id);
    if (known) known.days.push(one);
    else places.set(place.id, { place, days: [one] });
  }
  const concerns = concernedBy(options.focus);
  const signs = [...places.values()]
    .flatMap(({ place, days }) =>
      mergeTouching(days, (group) => signOf(group, scale, options.measure)).map((group) => ({
        ...signOf(group, scale, options.measure),
        ...describeGroup(group, place, options.asOf, concerns),
      })),
    )
    .filter(({ x }) => x >= 0 && x <= figure.drawnWidth)
    .sort((a, b) => a.x - b.x);
  const days = said.filter(({ day }) => isInSight(day, sight));
  return {
    signs,
    names: clearNames(figure.bands, signs, options.measure),
    row,
    dated: days.reduce((sum, { positions }) => sum + positions.length, 0),
    undated: countUndated(admitted(atlas, options), sight),
  };
}

/** Under the lanes, where the layout has left it. */
function rowOf({ lanes, frame }: SaidFigure): LaneRow | null {
  const last = lanes.at(-1);
  const y = last ? last.y + last.height : 0;
  const height = frame.plot.height - y;
  return height >= SIGN_HEIGHT ? { y, height } : null;
}

interface SignPlace {
  readonly id: string;
  readonly lane: LaneId | null;
  readonly y: number;
}

/** The band of the process, where its lane has rows for bands. */
function placeOf(
  atlas: Atlas,
  { event }: SaidOnDay,
  lanes: readonly Lane[],
  row: LaneRow | null,
): SignPlace | null {
  const process = event === null ? undefined : atlas.events.get(event)?.process;
  const lane = lanes.find(({ processes }) => process !== undefined && processes.includes(process));
  const index = process === undefined ? undefined : lane?.bandRowOf.get(process);
  const band = index === undefined ? undefined : lane?.rows.bands[index];
  if (lane && band && band !== lane.rows.marks)
    return { id: `${lane.id}-${String(index)}`, lane: lane.id, y: band.y + band.height / 2 - 1 };
  return row && { id: 'row', lane: null, y: row.y + row.height / 2 };
}

type Group = readonly SaidOnDay[];

function signOf(group: Group, { x }: TimeScale, measure: Measure) {
  const days = group.map(({ day }) => day);
  const stretch: Stretch = { from: Math.min(...days) as Day, until: Math.max(...days) as Day };
  const count = group.reduce((sum, { positions }) => sum + positions.length, 0);
  return {
    stretch,
    count,
    x: x((stretch.from + stretch.until + 1) / 2),
    width: measure(String(count), 'lane') + SIGN_PADDING,
  };
}

function describeGroup(
  group: Group,
  { id, lane, y }: SignPlace,
  asOf: Day,
  concerns: ((position: Position) => boolean) | null,
) {
  const positions = group.flatMap((one) => one.positions);
  const first = Math.min(...group.map(({ day }) => day));
  return {
    id: `${id} ${first}`,
    lane,
    y,
    events: [...new Set(group.flatMap(({ event }) => event ?? []))],
    positions: positions.map((position) => position.id),
    isAhead: first > asOf,
    isAside: concerns !== null && !positions.some(concerns),
  };
}

/** Whether a statement has to do with what the reader shows; `null` where that has nothing to do with statements. */
function concernedBy(focus: Focus | null): ((position: Position) => boolean) | null {
  switch (focus?.kind) {
    case 'state':
    case 'group':
      return ({ actor }) => actor.kind === focus.kind && actor.id === focus.id;
    case 'question':
      return ({ question }) => question === focus.id;
    case 'position':
      return ({ id }) => id === focus.id;
    case 'event':
      return ({ event }) => event === focus.id;
    default:
      return null;
  }
}

/** What was said in a window, the latest day first, and how much more touches it without a day. */
export function listStatements(
  atlas: Atlas,
  filters: EventFilters,
  sight: TimeWindow,
): { readonly days: readonly SaidOnDay[]; readonly undated: number } {
  const said = saidByDay(atlas, filters.kinds, filters.processes, filters.find);
  const days = said.filter(({ day }) => isInSight(day, sight)).reverse();
  return { days, undated: countUndated(admitted(atlas, filters), sight) };
}

function isInSight(day: Day, { start, end }: TimeWindow): boolean {
  return day + 0.5 >= start && day + 0.5 <= end;
}

function countUndated(positions: readonly Position[], sight: TimeWindow): number {
  const seen = { from: Math.floor(sight.start) as Day, until: (Math.ceil(sight.end) - 1) as Day };
  return positions.filter(
    (position) =>
      !position.isStanding && precisionOf(position.date) !== 'day' && overlaps(position.stretch, seen),
  ).length;
}
