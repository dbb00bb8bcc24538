// How an actor's standing on a question went on through time, by the rule that colours the map: what held from which
// day on. Nothing is on record before the first change.
import type { QuestionId } from '../atlas/brand';
import { formatActor } from '../atlas/createPositions';
import { addDays } from '../atlas/dates';
import type { Day } from '../atlas/dates';
import type { Actor, Atlas } from '../atlas/model';
import { latest, stanceOf } from '../atlas/stance';
import type { Standing } from '../atlas/stance';

export interface StandingChange {
  readonly from: Day;
  readonly standing: Standing;
}

const NONE: Standing = { kind: 'none' };

/** A state by the rule of the map; a group by its own latest statement. */
export function standingOfActor(
  atlas: Atlas,
  actor: Actor,
  question: QuestionId,
  on: Day,
  groups: boolean,
): Standing {
  if (actor.kind === 'state') return stanceOf(atlas, actor.id, question, on, { groups });
  const held = latest(atlas.positionsOn.get(question)?.get(formatActor(actor)) ?? [], on);
  if (!held || held.stance === null) return NONE;
  return { kind: 'stance', stance: held.stance, voice: 'group', position: held, group: actor.id };
}

/** The standings of an actor from change to change; empty where nothing is ever on record. */
export function standingChanges(
  atlas: Atlas,
  actor: Actor,
  question: QuestionId,
  groups: boolean,
): readonly StandingChange[] {
  const changes: StandingChange[] = [];
  for (const from of daysToLookAt(atlas, actor, question, groups)) {
    const standing = standingOfActor(atlas, actor, question, from, groups);
    if (!isSameStanding(changes.at(-1)?.standing ?? NONE, standing)) changes.push({ from, standing });
  }
  return changes;
}

function isSameStanding(a: Standing, b: Standing): boolean {
  if (a.kind !== 'stance' || b.kind !== 'stance') return a.kind === b.kind;
  return a.position === b.position && a.voice === b.voice;
}

/** Every day on which the standing may change, in order: of a statement, of joining and leaving, of admission. */
function daysToLookAt(atlas: Atlas, actor: Actor, question: QuestionId, groups: boolean): readonly Day[] {
  const actors = atlas.positionsOn.get(question);
  const spokenDays = (name: string) =>
    (actors?.get(name) ?? []).filter(({ colours }) => colours).map(({ countsFrom }) => countsFrom);
  const days = spokenDays(formatActor(actor));
  if (actor.kind === 'state' && groups) {
    for (const { group, stretch } of atlas.membershipsOf.get(actor.id) ?? []) {
      const spoken = spokenDays(`group:${group}`);
      if (spoken.length > 0) days.push(...spoken, stretch.from, addDays(stretch.until, 1));
    }
  }
  const since = actor.kind === 'state' ? (atlas.states.get(actor.id)?.memberSince ?? null) : null;
  if (since !== null && days.length > 0) days.push(since);
  return [...new Set(days)].filter(Number.isFinite).sort((a, b) => a - b);
}
