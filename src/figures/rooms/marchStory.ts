// How the session came about and what followed, in the record's own words: each step an event with its sources.
import type { EventId } from '../../atlas/brand';
import type { NegotiationEvent } from '../../atlas/model';
import { formatSpanInWords } from '../../i18n/format';
import type { ReaderContext } from '../reader/context';
import { nameEvent, nameProcess } from '../reader/named';
import type { Named } from '../reader/named';
import { describeSources } from '../reader/sources';
import type { SourceList } from '../reader/sources';
import { MARCH_SESSION } from './marchTopics';

export interface StoryStep {
  readonly id: EventId;
  readonly name: Named | null;
  readonly date: string;
  readonly summary: string;
  readonly points: readonly string[];
  readonly isSession: boolean;
  readonly isConfirmed: boolean;
  readonly sources: SourceList;
}

export interface MarchStory {
  readonly when: string;
  readonly place: string;
  readonly process: Named | null;
  readonly session: Named | null;
  /** The sessions of the same group on either side. */
  readonly before: Named | null;
  readonly after: Named | null;
  readonly chair: string;
  /** From the first meeting to the agreement on modalities. */
  readonly steps: readonly StoryStep[];
}

/** What led to the session and what came of it, as far as it has to do with how the group works. */
const STEPS = [
  'oewg-2021-org',
  'oewg-2021-s1',
  'oewg-2021-silence-2022',
  MARCH_SESSION,
  'oewg-2021-modalities',
];

export function tellMarch(context: ReaderContext, event: NegotiationEvent): MarchStory {
  const { atlas, details, view } = context;
  const process = atlas.processes.get(event.process);
  const sessions = [...atlas.events.values()].filter(
    (other) => other.process === event.process && other.kind === 'session',
  );
  const at = sessions.findIndex(({ id }) => id === event.id);
  const nameAt = (index: number) => {
    const other = sessions[index];
    return other ? nameEvent(context, other.id) : null;
  };
  const [chair] = process?.chairs ?? [];
  const state = chair && [...atlas.states.values()].find(({ id }) => id === chair.state);
  return {
    when: formatSpanInWords(event.date, event.end, view.lang),
    place: details?.events.get(event.id)?.location ?? '',
    process: nameProcess(context, event.process),
    session: nameEvent(context, event.id),
    before: nameAt(at - 1),
    after: nameAt(at + 1),
    chair: chair ? `${chair.name}${state ? ` (${state.name})` : ''}` : '',
    steps: STEPS.flatMap((id) => stepOf(context, id as EventId)),
  };
}

function stepOf(context: ReaderContext, id: EventId): readonly StoryStep[] {
  const event = context.atlas.events.get(id);
  const row = context.details?.events.get(id);
  if (!event || !row) return [];
  return [
    {
      id,
      name: nameEvent(context, id),
      date: formatSpanInWords(event.date, event.end, context.view.lang),
      summary: row.summary,
      points: row.points ?? [],
      isSession: id === MARCH_SESSION,
      isConfirmed: event.isConfirmed,
      sources: describeSources(context, row.sources),
    },
  ];
}
