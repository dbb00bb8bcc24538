import type { DocumentId, EventId, NormId, ProcessId, QuestionId, VoteId } from './brand';
import type { CoreTables } from './core';
import { lastDay, stretchOf } from './dates';
import type { Decision, NegotiationEvent } from './model';

type EventRow = CoreTables['events'][number];

/** One empty list for all: most events have most of theirs empty. */
const NONE: readonly never[] = [];

/** The events in order of their first day, the more important first; each knows what it came from. */
export function createEvents(rows: readonly EventRow[]): readonly NegotiationEvent[] {
  const cameFrom = new Map<string, EventId[]>();
  for (const row of rows) {
    for (const later of row.led_to ?? []) {
      cameFrom.set(later, [...(cameFrom.get(later) ?? []), row.id as EventId]);
    }
  }
  return rows
    .map((row) => createEvent(row, cameFrom.get(row.id) ?? NONE))
    .sort((a, b) => a.stretch.from - b.stretch.from || a.importance - b.importance || (a.id < b.id ? -1 : 1));
}

function createEvent(row: EventRow, cameFrom: readonly EventId[]): NegotiationEvent {
  return {
    id: row.id as EventId,
    date: row.date,
    end: row.end ?? null,
    stretch: { from: stretchOf(row.date).from, until: lastDay(row.end ?? row.date) },
    kind: row.kind,
    process: row.process as ProcessId,
    title: row.title,
    symbol: row.symbol ?? null,
    decision: decisionOf(row.vote),
    establishes: (row.establishes as ProcessId | undefined) ?? null,
    ledTo: (row.led_to ?? NONE) as readonly EventId[],
    cameFrom,
    questions: (row.questions ?? NONE) as readonly QuestionId[],
    norms: (row.norms ?? NONE) as readonly NormId[],
    documents: (row.documents ?? NONE) as readonly DocumentId[],
    votes: (row.votes ?? NONE) as readonly VoteId[],
    importance: row.importance,
    isConfirmed: row.verified,
  };
}

function decisionOf(vote: EventRow['vote']): Decision {
  if (vote === null) return { kind: 'none' };
  if (vote === 'consensus') return { kind: 'without-vote' };
  const { yes, no, abstain, body } = vote;
  return { kind: 'vote', body, tally: { yes, no, abstain: abstain ?? null } };
}
