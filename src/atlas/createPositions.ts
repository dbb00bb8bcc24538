import type { DocumentId, EventId, GroupId, PositionId, QuestionId, StateCode } from './brand';
import type { CoreTables } from './core';
import { day, lastDay, precisionOf, stretchOf } from './dates';
import type { Stretch } from './dates';
import type { Actor, Position } from './model';

type PositionRow = CoreTables['positions'][number];

/** The actor that `CUB` or `group:EU` names. */
export function parseActor(text: string): Actor {
  return text.startsWith('group:')
    ? { kind: 'group', id: text.slice('group:'.length) as GroupId }
    : { kind: 'state', id: text as StateCode };
}

export function formatActor(actor: Actor): string {
  return actor.kind === 'group' ? `group:${actor.id}` : actor.id;
}

export function createPositions(rows: readonly PositionRow[]): readonly Position[] {
  return rows.map((row) => {
    const stretch = stretchOfPosition(row);
    const isPractice = row.kind === 'state practice';
    return {
      id: row.id as PositionId,
      actor: parseActor(row.actor),
      question: row.question as QuestionId,
      stance: row.stance,
      date: row.date,
      stretch,
      countsFrom: stretch.until,
      isStanding: row.colours_from !== undefined,
      basis: row.basis,
      isPractice,
      isConfirmed: row.verified,
      colours: row.stance !== null && row.verified && !isPractice && row.colours !== false,
      event: (row.event as EventId | undefined) ?? null,
      document: (row.document as DocumentId | undefined) ?? null,
    };
  });
}

/**
 * The days in which a statement fell: the days of the occasion where they are known, else those of its date. A
 * standing position, read off a page without a date of its own, has no more than the day from which it counts.
 */
function stretchOfPosition(row: PositionRow): Stretch {
  if (row.colours_from !== undefined) {
    const from = day(row.colours_from);
    return { from, until: from };
  }
  if (precisionOf(row.date) === 'day' || row.from === undefined) return stretchOf(row.date);
  return { from: day(row.from), until: lastDay(row.until ?? row.from) };
}

/** Positions by question, then by actor, in the order in which they count (ties by id, so that it is one order). */
export function indexPositions(
  positions: readonly Position[],
): ReadonlyMap<QuestionId, ReadonlyMap<string, readonly Position[]>> {
  const index = new Map<QuestionId, Map<string, Position[]>>();
  const sorted = [...positions].sort((a, b) => a.countsFrom - b.countsFrom || (a.id < b.id ? -1 : 1));
  for (const position of sorted) {
    const actors = index.get(position.question) ?? new Map<string, Position[]>();
    index.set(position.question, actors);
    const key = formatActor(position.actor);
    const list = actors.get(key);
    if (list) list.push(position);
    else actors.set(key, [position]);
  }
  return index;
}
