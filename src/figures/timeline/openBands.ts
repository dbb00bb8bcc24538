// A band opened in place: the meetings of its process as signs along it, by their ordinal or their name as there is room,
// as a count where they lie too close; and where the sign stands that opens it.
import type { EventId, ProcessId } from '../../atlas/brand';
import type { Stretch } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { BandLabel, ProcessBand } from './bands';
import { nameOf } from './eventName';
import { filterEvents } from './inSight';
import type { EventFilters } from './inSight';
import type { Interval } from './labelSpots';
import type { LaneId } from './laneOf';
import type { Measure } from './measure';
import { memoiseLast } from './memoiseLast';
import { mergeTouching } from './mergeTouching';
import type { TimelineFigure } from './timelineFigure';
import { englishTimelineWords } from './timelineWords';
import type { TimeScale } from './timeScale';

export interface MeetingWords {
  /** "third" -> "3rd". */
  readonly ordinals: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<'session' | 'intersessional' | 'roundtable', string>>;
}

export interface MeetingSign {
  /** Of the first. */
  readonly id: EventId;
  readonly events: readonly EventId[];
  readonly stretch: Stretch;
  /** Middle of the sign and its width, px. */
  readonly x: number;
  readonly width: number;
  /** The days themselves, px. */
  readonly x0: number;
  readonly x1: number;
  /** An ordinal or a name, or how many. */
  readonly text: string;
}

export interface OpenableBand {
  readonly id: ProcessId;
  readonly lane: LaneId;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
  readonly meetings: number;
  /** Middle of the sign that opens it, px. */
  readonly toggle: number;
  /** `null` while it is closed. */
  readonly signs: readonly MeetingSign[] | null;
}

export interface OpenBandOptions extends EventFilters {
  readonly open: readonly ProcessId[];
  readonly scale: TimeScale;
  readonly measure: Measure;
  readonly words: MeetingWords;
}

/** Meetings by process, in order of time. */
export const meetingsOf = memoiseLast(
  (
    atlas: Atlas,
    kinds: EventFilters['kinds'],
    processes: EventFilters['processes'],
    find: string,
  ): ReadonlyMap<ProcessId, readonly NegotiationEvent[]> => {
    const found = new Map<ProcessId, NegotiationEvent[]>();
    for (const event of filterEvents(atlas, { kinds, processes, find })) {
      if (!isMeeting(event)) continue;
      const known = found.get(event.process);
      if (known) known.push(event);
      else found.set(event.process, [event]);
    }
    return found;
  },
);

type MeetingKind = keyof MeetingWords['short'];

function isMeeting({ kind }: NegotiationEvent): boolean {
  return kind === 'session' || kind === 'intersessional' || kind === 'roundtable';
}

const TOGGLE = 10;
const GAP = 4;
const SIGN_PADDING = 6;
/** A sign with a number of one digit. */
const LEAST_SIGN = 13;

export interface OpenBandsFigure {
  /** The bands in sight whose process has met, from left to right. */
  readonly bands: readonly OpenableBand[];
  /** The names of all bands, clear of what opens them and of what is open. */
  readonly names: readonly (BandLabel & { readonly id: ProcessId })[];
}

export function layoutOpenBands(
  atlas: Atlas,
  { bands, lanes }: Pick<TimelineFigure, 'bands' | 'lanes'>,
  options: OpenBandOptions,
): OpenBandsFigure {
  const meetings = meetingsOf(atlas, options.kinds, options.processes, options.find);
  const openable = bands.flatMap((band): OpenableBand | [] => {
    const own = meetings.get(band.id) ?? [];
    const rows = lanes.find((lane) => lane.id === band.lane)?.rows;
    // Behind the marks there is no room.
    if (own.length === 0 || rows?.bands[band.row] === rows?.marks) return [];
    const { id, lane, x0, x1, y, height } = band;
    const toggle = toggleOf(band, bands, options.measure);
    // What was pressed stays where it is, and what opens leaves it clear.
    const room = { from: x0, until: toggle < x1 ? toggle - TOGGLE / 2 - 1 : x1 };
    const signs = options.open.includes(id) ? placeMeetings(atlas, own, band, room, options) : null;
    return { id, lane, x0, x1, y, height, toggle, meetings: own.length, signs };
  });
  return {
    bands: openable.sort((a, b) => a.x0 - b.x0),
    names: bands.flatMap((band) =>
      nameBy(
        band,
        openable.find(({ id }) => id === band.id),
        options.measure,
      ),
    ),
  };
}

/** A name in its band gives way to what is open, and where it would lie under the toggle says no more than its years. */
function nameBy(
  { id, label, x0, x1 }: ProcessBand,
  open: OpenableBand | undefined,
  measure: Measure,
): readonly (BandLabel & { readonly id: ProcessId })[] {
  if (!label) return [];
  const isInside = label.x >= x0 && label.x < x1;
  if (!open || !isInside) return [{ ...label, id }];
  if (open.signs) return [];
  const until = open.toggle > x1 ? x1 : open.toggle - TOGGLE / 2;
  const text = [label.text, label.text.replace(/^\w+ (?=\d)/, '')].find(
    (one) => label.x + measure(one, 'band') <= until,
  );
  return text === undefined ? [] : [{ ...label, text, id }];
}

/** Where it neither covers the name nor leaves too little: at the end of the band, else beside it where the row is free. */
function toggleOf(band: ProcessBand, bands: readonly ProcessBand[], measure: Measure): number {
  const { label, x0, x1 } = band;
  const inside = x1 - GAP - TOGGLE / 2;
  const isNamedInside = label !== null && label.x >= x0 && label.x < x1;
  const end = isNamedInside ? label.x + measure(label.text, 'band') : x0 + LEAST_SIGN;
  if (end + GAP <= inside - TOGGLE / 2) return inside;
  const beside = x1 + GAP + TOGGLE / 2;
  const isFree = bands.every(
    (other) =>
      other.lane !== band.lane ||
      other.row !== band.row ||
      (other.id === band.id ? lastOf(other, measure) <= x1 : firstOf(other) > beside + TOGGLE / 2 + GAP) ||
      lastOf(other, measure) < x1,
  );
  if (isFree) return beside;
  return x1 - x0 < TOGGLE + 2 * GAP ? (x0 + x1) / 2 : inside;
}

function firstOf({ x0, label }: ProcessBand): number {
  return Math.min(x0, label?.x ?? x0);
}

function lastOf({ x1, label }: ProcessBand, measure: Measure): number {
  return Math.max(x1, label ? label.x + measure(label.text, 'band') : x1);
}

function placeMeetings(
  atlas: Atlas,
  events: readonly NegotiationEvent[],
  band: ProcessBand,
  room: Interval,
  { scale, measure, words }: OpenBandOptions,
): readonly MeetingSign[] {
  const sorted = events.toSorted((a, b) => middleOf([a]) - middleOf([b]));
  // The first and last meetings stand at the ends of the band, where those are in sight.
  const least = band.startsBefore ? -Infinity : room.from;
  const most = band.endsAfter ? Infinity : room.until;
  const wide = (text: string): number => measure(text, 'lane') + SIGN_PADDING;
  const textOf = (group: readonly NegotiationEvent[]): string => {
    const [first] = group;
    const name = group.length === 1 && first ? shortName(atlas, first, words) : null;
    return name !== null && wide(name) <= most - least ? name : String(group.length);
  };
  const boxOf = (group: readonly NegotiationEvent[]) => {
    const width = wide(textOf(group));
    const x = Math.max(Math.min(scale.x(middleOf(group)), most - width / 2), least + width / 2);
    return { x, width };
  };
  const signs = mergeTouching(sorted, boxOf).map((group): MeetingSign => {
    const stretch = stretchOf(group);
    const ids = group.map(({ id }) => id);
    return {
      id: ids[0] as EventId,
      events: ids,
      stretch,
      ...boxOf(group),
      x0: scale.x(stretch.from),
      x1: scale.x(stretch.until + 1),
      text: textOf(group),
    };
  });
  const seen = signs.filter(({ x }) => x >= room.from && x <= room.until);
  return lengthen(atlas, seen, room, wide);
}

/** The whole name where the next sign leaves room for it. */
function lengthen(
  atlas: Atlas,
  signs: readonly MeetingSign[],
  room: Interval,
  wide: (text: string) => number,
): readonly MeetingSign[] {
  return signs.map((sign, index) => {
    const [only, second] = sign.events;
    const event = only && !second ? atlas.events.get(only) : undefined;
    if (!event) return sign;
    const text = nameOf(atlas, event, englishTimelineWords).short;
    const width = wide(text);
    const before = signs[index - 1];
    const after = signs[index + 1];
    const from = (before ? before.x + before.width / 2 : room.from) + 1;
    const until = (after ? after.x - after.width / 2 : room.until) - 1;
    return sign.x - width / 2 >= from && sign.x + width / 2 <= until ? { ...sign, text, width } : sign;
  });
}

/** "3rd" of a third session; else what kind of meeting it was. */
function shortName(atlas: Atlas, event: NegotiationEvent, words: MeetingWords): string {
  const name = nameOf(atlas, event, englishTimelineWords).short.toLowerCase().split(/\s+/);
  const ordinal = name.includes('session') ? name.find((word) => word in words.ordinals) : undefined;
  return (ordinal && words.ordinals[ordinal]) ?? words.short[event.kind as MeetingKind];
}

function stretchOf(group: readonly NegotiationEvent[]): Stretch {
  const days = group.map(({ stretch }) => stretch);
  const from = days.reduce((least, one) => (one.from < least.from ? one : least), days[0] as Stretch).from;
  const until = days.reduce((most, one) => (one.until > most.until ? one : most), days[0] as Stretch).until;
  return { from, until };
}

function middleOf(group: readonly NegotiationEvent[]): number {
  const { from, until } = stretchOf(group);
  return (from + until + 1) / 2;
}
