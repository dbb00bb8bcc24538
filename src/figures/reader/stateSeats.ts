// What a state did in the work: its seats, its chairs, the texts that it joined.
import type { ProcessId, StateCode } from '../../atlas/brand';
import { lastDay } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';
import type { Cosponsorship } from '../../atlas/model';
import type { ChairRow } from '../../atlas/rows';
import { formatDateInWords } from '../../i18n/format';
import { mapByDate, splitByDate } from './byDate';
import type { ByDate } from './byDate';
import type { ReaderContext } from './context';
import { nameGroup, nameProcess, nameSymbol } from './named';
import type { Named } from './named';
import { describeSources } from './sources';
import type { SourceList } from './sources';

export interface JoinedText {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly document: Named | null;
  /** Kind, lead, the group through which it was counted. */
  readonly marks: readonly string[];
  readonly isConfirmed: boolean;
  readonly sources: SourceList;
}

export function seatsOf(context: ReaderContext, state: StateCode): ByDate<Named> {
  const { atlas, on } = context;
  const seats = atlas.seats.filter((seat) => seat.state === state);
  return mapByDate(
    splitByDate(seats, ({ process }) => startOf(context, process), on),
    (list) =>
      list.flatMap(({ process, isConfirmed }) => {
        const name = nameProcess(context, process);
        return name ? [{ ...name, isConfirmed }] : [];
      }),
  );
}

/** A process that is not on record is of no date, and keeps its place. */
function startOf({ atlas, on }: ReaderContext, process: string): Day {
  return atlas.processes.get(process as ProcessId)?.stretch.from ?? on;
}

/** Processes that a person of this state chaired; the person as the note. */
export function chairsOf(context: ReaderContext, state: StateCode): ByDate<Named> {
  const processes = [...(context.details?.processes.values() ?? [])].map(({ id }) => id);
  return mapByDate(
    splitByDate(processes, (id) => startOf(context, id), context.on),
    (list) => list.flatMap((id) => nameChairs(context, id, state)),
  );
}

function nameChairs(context: ReaderContext, process: string, state: StateCode): readonly Named[] {
  const name = nameProcess(context, process);
  if (!name) return [];
  const chairs = chairsIn(context, process).filter((chair) => chair.state === state);
  return chairs.map(({ name: person, role }) => ({ ...name, note: role ? `${person}, ${role}` : person }));
}

/** Chair of a process, and of its work between sessions where that was another. */
export function chairsIn({ details }: ReaderContext, process: string): readonly ChairRow[] {
  const bodies = [...(details?.bodies.values() ?? [])].filter((body) => body.process === process);
  const others = bodies.flatMap(({ intersessional_chair: chair }) => (chair ? [chair] : []));
  return [...(details?.processes.get(process)?.chair ?? []), ...others];
}

export function joinedTextsOf(context: ReaderContext, state: StateCode): ByDate<JoinedText> {
  const joined = [...context.atlas.cosponsorships.values()].filter(({ states }) => states.includes(state));
  return mapByDate(
    splitByDate(joined, ({ date }) => lastDay(date), context.on),
    (list) => list.map((cosponsorship) => describeJoinedText(context, cosponsorship, state)),
  );
}

function describeJoinedText(context: ReaderContext, text: Cosponsorship, state: StateCode): JoinedText {
  const { details, texts, view } = context;
  const row = details?.cosponsorships.get(text.id);
  const through = row?.through_group?.find(({ states }) => states.includes(state));
  const group = through ? nameGroup(context, through.group) : null;
  return {
    id: text.id,
    title: text.title,
    date: formatDateInWords(text.date, view.lang),
    document: text.document && nameSymbol(context, text.document),
    marks: [
      ...(row ? [texts.cosponsorshipKind[row.kind]] : []),
      ...(row?.lead?.includes(state) ? [texts.state.lead] : []),
      ...(group ? [texts.state.throughGroup(group.name)] : []),
    ],
    isConfirmed: text.isConfirmed,
    sources: describeSources(context, row?.sources),
  };
}
