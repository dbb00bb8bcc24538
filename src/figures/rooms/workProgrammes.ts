// The work of the groups of experts and of the open-ended groups on one time axis: two tracks, in each the groups as
// bars and what happened in them as signs, stacked so that no sign lies on another.
import type { ProcessId } from '../../atlas/brand';
import { dayOf, stretchOf } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';
import type { Atlas, NegotiationEvent, Process } from '../../atlas/model';

const TRACKS = ['gge', 'oewg'] as const;
export type Track = (typeof TRACKS)[number];
export type ProgrammeSign = 'meeting' | 'report' | 'failure' | 'other';
export const PROGRAMME_SIGNS = ['meeting', 'report', 'failure', 'other'] as const;

export interface Programme {
  readonly track: Track;
  readonly process: Process;
  readonly events: readonly NegotiationEvent[];
}

/** The groups of both kinds in the order of time, with what the record has of them. */
export function programmesOf(atlas: Atlas): readonly Programme[] {
  return TRACKS.flatMap((track) =>
    [...atlas.processes.values()]
      .filter(({ id }) => id.startsWith(`${track}-`))
      .sort((a, b) => a.stretch.from - b.stretch.from)
      .map((process) => ({
        track,
        process,
        events: [...atlas.events.values()].filter((event) => event.process === process.id),
      })),
  );
}

const MEETINGS: readonly string[] = ['session', 'intersessional', 'roundtable'];
const REPORTS: readonly string[] = ['report', 'annual-progress-report'];

/** What a sign stands for; a group that ended without a report says so in its outcome. */
export function signOf(event: NegotiationEvent, process: Process): ProgrammeSign {
  if (MEETINGS.includes(event.kind)) return 'meeting';
  if (!REPORTS.includes(event.kind)) return 'other';
  const isLast = event.kind === 'report' && process.outcome === 'no consensus';
  return isLast && event.decision.kind === 'none' ? 'failure' : 'report';
}

export interface ProgrammeMark {
  readonly event: NegotiationEvent;
  readonly sign: ProgrammeSign;
  /** Middle of the sign. */
  readonly x: number;
  readonly y: number;
}

export interface ProgrammeBar {
  readonly id: ProcessId;
  readonly short: string;
  readonly x: number;
  readonly width: number;
  /** Top of the bar. */
  readonly y: number;
}

export interface ProgrammeTrack {
  readonly track: Track;
  readonly top: number;
  readonly height: number;
  readonly bars: readonly ProgrammeBar[];
  readonly marks: readonly ProgrammeMark[];
}

export interface ProgrammeFigure {
  readonly height: number;
  readonly tracks: readonly ProgrammeTrack[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

export interface ProgrammeSize {
  readonly width: number;
  /** Px of a sign that can be pressed. */
  readonly target: number;
  /** Px of the words over a track, of a bar and of the axis. */
  readonly title: number;
  readonly bar: number;
  readonly axis: number;
}

const FIRST_YEAR = 2004;
const AFTER_LAST_YEAR = 2026;

export function layoutProgrammes(programmes: readonly Programme[], size: ProgrammeSize): ProgrammeFigure {
  const start = dayOf(FIRST_YEAR, 1, 1);
  const days = dayOf(AFTER_LAST_YEAR, 1, 1) - start;
  const inner = size.width - size.target;
  const x = (day: number) => size.target / 2 + ((day - start) / days) * inner;
  let top = 0;
  const tracks = TRACKS.map((track): ProgrammeTrack => {
    const its = programmes.filter((programme) => programme.track === track);
    const bars = its.map(({ process }) => barOf(process, x, top + size.title));
    const marks = stackMarks(its, x, top + size.title + size.bar + 4, size.target);
    const bottom = Math.max(top + size.title + size.bar, ...marks.map(({ y }) => y + size.target / 2)) + 8;
    const placed = { track, top, height: bottom - top, bars, marks };
    top = bottom;
    return placed;
  });
  const years = Array.from({ length: AFTER_LAST_YEAR - FIRST_YEAR }, (_, index) => FIRST_YEAR + index).map(
    (year) => ({ year, x: x(dayOf(year, 1, 1)) }),
  );
  return { height: top + size.axis, tracks, years };
}

function barOf({ id, short, stretch }: Process, x: (day: number) => number, y: number): ProgrammeBar {
  return { id, short, x: x(stretch.from), width: x(stretch.until + 1) - x(stretch.from), y };
}

/** First fit from the top: a sign goes down a row where another stands within its width. */
function stackMarks(
  programmes: readonly Programme[],
  x: (day: number) => number,
  top: number,
  target: number,
): readonly ProgrammeMark[] {
  const ends: number[] = [];
  return programmes
    .flatMap(({ process, events }) => events.map((event) => ({ event, process, at: x(middleOf(event)) })))
    .sort((a, b) => a.at - b.at)
    .map(({ event, process, at }) => {
      const free = ends.findIndex((end) => end + target <= at);
      const row = free === -1 ? ends.length : free;
      ends[row] = at;
      return { event, sign: signOf(event, process), x: at, y: top + (row + 0.5) * target };
    });
}

/** A session stands at its first day, a mere month or year in its middle. */
function middleOf({ date, end, stretch }: NegotiationEvent): Day {
  const own = end === null ? stretch : stretchOf(date);
  return ((own.from + own.until + 1) / 2) as Day;
}
