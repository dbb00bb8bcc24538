import type { EventId } from '../../atlas/brand';
import type { Decision, NegotiationEvent, Vote } from '../../atlas/model';
import { formatDateInWords, formatSpanInWords } from '../../i18n/format';
import { issuedOf } from '../timeline/eventWords';
import { isFailure } from '../timeline/marks';
import { furtherTurns } from './furtherTurns';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { nameAll, nameDocument, nameEvent, nameNorm, nameProcess, nameQuestion } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { groupByQuestion, sortByStance } from './positionLine';
import type { PositionGroup } from './positionLine';
import { describeTally } from './tally';
import type { TallyLine } from './tally';
import { describeVoteLine } from './votesOn';
import type { VoteLine } from './votesOn';

export interface DecisionLine {
  readonly text: string;
  readonly tally: TallyLine | null;
}

export interface EventPage extends PageFrame {
  readonly kind: 'event';
  readonly facts: readonly Fact[];
  readonly summary: string | null;
  readonly points: readonly string[];
  /** `null`: not a decision. */
  readonly decision: DecisionLine | null;
  readonly documents: readonly Named[];
  readonly votes: readonly VoteLine[];
  readonly questions: readonly Named[];
  readonly norms: readonly Named[];
  readonly cameFrom: readonly Named[];
  readonly ledTo: readonly Named[];
  /** The turns before what it came from, and after what it led to. */
  readonly before: readonly Named[];
  readonly after: readonly Named[];
  readonly positions: readonly PositionGroup[];
}

export function describeEvent(context: ReaderContext, id: EventId): EventPage | null {
  const { atlas, details } = context;
  const event = atlas.events.get(id);
  if (!event) return null;
  const row = details?.events.get(id);
  const votes = event.votes.flatMap((vote) => atlas.votes.get(vote) ?? []);
  const positions = [...atlas.positions.values()].filter((position) => position.event === id);
  return {
    kind: 'event',
    ...createFrame(context, { kind: 'event', id }, headOf(context, event), row),
    facts: factsOf(context, event),
    summary: row?.summary ?? null,
    points: row?.points ?? [],
    decision: describeDecision(context, event.decision, votes),
    documents: nameAll(context, event.documents, nameDocument),
    votes: votes.map((vote) => describeVoteLine(context, vote)),
    questions: nameAll(context, event.questions, nameQuestion),
    norms: nameAll(context, event.norms, nameNorm),
    cameFrom: nameAll(context, event.cameFrom, nameEvent),
    ledTo: nameAll(context, event.ledTo, nameEvent),
    before: nameAll(context, furtherTurns(atlas, id, 'cameFrom'), nameEvent),
    after: nameAll(context, furtherTurns(atlas, id, 'ledTo'), nameEvent),
    positions: groupByQuestion(context, positions, (list) => sortByStance(context, list)),
  };
}

function headOf(context: ReaderContext, event: NegotiationEvent) {
  const { atlas, texts, words, view } = context;
  const kicker = isFailure(atlas, event) ? texts.noConsensus : words.kind[event.kind];
  const process = nameProcess(context, event.process);
  const date = formatSpanInWords(event.date, event.end, view.lang);
  const issued = issuedOf(atlas, event);
  const printed = issued && words.timeline.issued(formatDateInWords(issued, view.lang));
  return createHead(kicker, event.title, [date, printed, process?.name], event.isConfirmed);
}

function factsOf(context: ReaderContext, event: NegotiationEvent): readonly Fact[] {
  const { texts, details } = context;
  const { fact } = texts;
  return facts(
    [fact.process, nameProcess(context, event.process)],
    [fact.place, details?.events.get(event.id)?.location],
    [fact.symbol, event.symbol],
    [fact.establishes, event.establishes && nameProcess(context, event.establishes)],
  );
}

/** The result is left to the list of votes where that has it. */
function describeDecision(
  context: ReaderContext,
  decision: Decision,
  votes: readonly Vote[],
): DecisionLine | null {
  switch (decision.kind) {
    case 'none':
      return null;
    case 'without-vote':
      return { text: context.texts.vote.adopted, tally: null };
    case 'vote':
      return {
        text: context.texts.vote.decidedIn(decision.body),
        tally: votes.some(({ body }) => body === decision.body)
          ? null
          : describeTally(context, decision.tally),
      };
    default:
      return decision satisfies never;
  }
}
