import type { DocumentId, EventId, StateCode, VoteId } from './brand';
import type { CoreTables } from './core';
import { lastDay } from './dates';
import type { Vote } from './model';
import type { Answer } from './vocabulary';

/** The recorded votes, earliest first. A vote dated to the month counts from the month's end. */
export function createVotes(rows: CoreTables['votes']): readonly Vote[] {
  return rows
    .map((row): Vote => ({
      id: row.id as VoteId,
      symbol: row.symbol ?? null,
      title: row.title,
      date: row.date,
      day: lastDay(row.date),
      body: row.body,
      tally: { yes: row.tally.yes, no: row.tally.no, abstain: row.tally.abstain ?? null },
      roll: row.roll && new Map(Object.entries(row.roll) as [StateCode, Answer][]),
      rollIsComplete: row.roll_complete,
      isAdjacent: row.adjacent,
      isConfirmed: row.verified,
      document: row.document as DocumentId,
      event: row.event as EventId,
    }))
    .sort((a, b) => a.day - b.day);
}
