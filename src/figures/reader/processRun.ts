// The run of a process: its sessions and the meetings between them along its days, so that the gaps are seen.
import type { ProcessId } from '../../atlas/brand';
import { dateOf, dayOf } from '../../atlas/dates';
import type { Day, Stretch } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import { formatDayInWords } from '../../i18n/format';
import { meetingRun as words } from '../../i18n/meetingRun';
import type { ReaderContext } from './context';
import { nameEvent } from './named';
import type { Named } from './named';

export interface Meeting {
  readonly kind: 'session' | 'intersessional';
  readonly named: Named;
  /** Start and length in percent of the run. */
  readonly start: number;
  readonly length: number;
  /** How long after the end of the one before; `null` for the first. */
  readonly gap: string | null;
}

export interface RunYear {
  readonly year: number;
  /** Percent of the run. */
  readonly at: number;
}

export interface ProcessRun {
  readonly meetings: readonly Meeting[];
  readonly years: readonly RunYear[];
  readonly summary: string;
  /** The longest stretch without a meeting, in words. */
  readonly longest: string | null;
}

/** Of fewer meetings no figure is made. */
const LEAST = 3;
const DAYS_OF_MONTH = 30.44;

/** Only meetings that the record has as events; `null` where they are few. */
export function layoutProcessRun(context: ReaderContext, id: ProcessId): ProcessRun | null {
  const { atlas } = context;
  const events = [...atlas.events.values()].filter(
    (event) => event.process === id && (event.kind === 'session' || event.kind === 'intersessional'),
  );
  const process = atlas.processes.get(id);
  const [first] = events;
  if (!process || !first || events.length < LEAST) return null;
  const last = Math.max(...events.map(({ stretch }) => stretch.until)) as Day;
  const run: Stretch = {
    from: Math.min(process.stretch.from, first.stretch.from) as Day,
    until: process.end === null ? last : (Math.max(last, process.stretch.until) as Day),
  };
  const percent = (days: number) => Math.round((days / (run.until - run.from + 1)) * 1e4) / 100;
  const gaps = events.map((event, index) => gapBefore(events.slice(0, index), event));
  return {
    meetings: events.flatMap((event, index): readonly Meeting[] => {
      const named = nameEvent(context, event.id);
      const { from, until } = event.stretch;
      if (!named || (event.kind !== 'session' && event.kind !== 'intersessional')) return [];
      return [
        {
          kind: event.kind,
          named,
          start: percent(from - run.from),
          length: percent(until - from + 1),
          gap: gaps[index] ? describeGap(gaps[index]) : null,
        },
      ];
    }),
    years: yearsOf(run).map(({ year, day }) => ({ year, at: percent(day - run.from) })),
    summary: words.counted(
      events.filter(({ kind }) => kind === 'session').length,
      events.filter(({ kind }) => kind === 'intersessional').length,
    ),
    longest: describeLongest(gaps, context.view.lang),
  };
}

/** The days between the end of all meetings before and the start of this one. */
function gapBefore(before: readonly NegotiationEvent[], { stretch }: NegotiationEvent): Stretch | null {
  if (before.length === 0) return null;
  const end = Math.max(...before.map((event) => event.stretch.until)) as Day;
  return { from: end, until: Math.max(end, stretch.from) as Day };
}

/** To the month, from two months on. */
function describeGap({ from, until }: Stretch): string {
  const days = until - from;
  if (days === 0) return words.same;
  const months = Math.round(days / DAYS_OF_MONTH);
  return months >= 2 ? words.months(months) : words.days(days);
}

function describeLongest(gaps: readonly (Stretch | null)[], lang: string): string | null {
  const [longest] = gaps
    .filter((gap) => gap !== null)
    .toSorted((a, b) => b.until - b.from - (a.until - a.from));
  if (!longest || longest.until === longest.from) return null;
  const [from, until] = [longest.from, longest.until].map((day) => formatDayInWords(day, lang));
  return words.longest(describeGap(longest), from ?? '', until ?? '');
}

/** The first days of the years within it. */
function yearsOf({ from, until }: Stretch): readonly { readonly year: number; readonly day: Day }[] {
  const [first, last] = [from, until].map((day) => dateOf(day).getUTCFullYear());
  return Array.from({ length: (last ?? 0) - (first ?? 0) }, (_, index) => {
    const year = (first ?? 0) + 1 + index;
    return { year, day: dayOf(year, 1, 1) };
  });
}
