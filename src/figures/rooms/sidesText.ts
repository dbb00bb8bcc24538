// The comparison and the work programmes as text, row by row as they are shown.
import { formatSpanInWords } from '../../i18n/format';
import type { RoomsSides } from '../../i18n/roomsSides';
import type { ComparisonLine } from '../reader/comparison';
import type { ReaderContext } from '../reader/context';
import { describeSources } from '../reader/sources';
import type { SourceLine, SourceList } from '../reader/sources';
import type { TextTable } from '../table/textTable';
import type { Programme, Track } from './workProgrammes';

/** Each source with its place and address, as a person who holds the file can follow it. */
function sourcesAsText({ best, further }: SourceList): string {
  const write = ({ label, publisher, locator, url }: SourceLine) =>
    [label, publisher, locator, url].filter(Boolean).join(', ');
  return [...(best ? [best] : []), ...further].map(write).join('; ');
}

export function comparisonAsText(
  lines: readonly ComparisonLine[],
  { comparison: words }: RoomsSides,
): TextTable {
  return {
    header: [words.aspect, words.gge, words.oewg, words.sources],
    rows: lines.map(({ aspect, gge, oewg, sources }) => [aspect, gge, oewg, sourcesAsText(sources)]),
  };
}

export interface ProgrammeLine {
  readonly event: Programme['events'][number];
  readonly track: Track;
  readonly group: string;
  readonly date: string;
  readonly kind: string;
  readonly sources: SourceList;
}

/** What happened in both tracks, in the order of time. */
export function listProgrammes(
  context: ReaderContext,
  programmes: readonly Programme[],
): readonly ProgrammeLine[] {
  const { details, view, words } = context;
  return programmes
    .flatMap(({ track, process, events }) =>
      events.map((event) => ({
        event,
        track,
        group: process.short,
        date: formatSpanInWords(event.date, event.end, view.lang),
        kind: words.kind[event.kind],
        sources: describeSources(context, details?.events.get(event.id)?.sources),
      })),
    )
    .sort((a, b) => a.event.stretch.from - b.event.stretch.from);
}

export function programmesAsText(
  lines: readonly ProgrammeLine[],
  { programme: words, comparison }: RoomsSides,
): TextTable {
  const { track, group, date, kind, event } = words.columns;
  return {
    header: [track, group, date, kind, event, comparison.sources],
    rows: lines.map((line) => [
      words.tracks[line.track],
      line.group,
      line.date,
      line.kind,
      line.event.title,
      sourcesAsText(line.sources),
    ]),
  };
}
