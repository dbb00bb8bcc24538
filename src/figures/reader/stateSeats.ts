// What a state did in the work: its seats, its chairs, the texts that it joined.
import type { StateCode } from '../../atlas/brand';
import type { Cosponsorship } from '../../atlas/model';
import type { ChairRow } from '../../atlas/rows';
import { formatDateInWords } from '../../i18n/format';
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

export function seatsOf(context: ReaderContext, state: StateCode): readonly Named[] {
  return context.atlas.seats
    .filter((seat) => seat.state === state)
    .flatMap(({ process, isConfirmed }) => {
      const name = nameProcess(context, process);
      return name ? [{ ...name, isConfirmed }] : [];
    });
}

/** Processes that a person of this state chaired; the person as the note. */
export function chairsOf(context: ReaderContext, state: StateCode): readonly Named[] {
  return [...(context.details?.processes.values() ?? [])].flatMap((row) =>
    chairsIn(context, row.id)
      .filter((chair) => chair.state === state)
      .flatMap((chair) => {
        const name = nameProcess(context, row.id);
        return name ? [{ ...name, note: chair.role ? `${chair.name}, ${chair.role}` : chair.name }] : [];
      }),
  );
}

/** Chair of a process, and of its work between sessions where that was another. */
export function chairsIn({ details }: ReaderContext, process: string): readonly ChairRow[] {
  const bodies = [...(details?.bodies.values() ?? [])].filter((body) => body.process === process);
  const others = bodies.flatMap(({ intersessional_chair: chair }) => (chair ? [chair] : []));
  return [...(details?.processes.get(process)?.chair ?? []), ...others];
}

export function joinedTextsOf(context: ReaderContext, state: StateCode): readonly JoinedText[] {
  return [...context.atlas.cosponsorships.values()]
    .filter(({ states }) => states.includes(state))
    .map((cosponsorship) => describeJoinedText(context, cosponsorship, state));
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
