// The rule that colours the map: where a state stands on a question as of a day (design, section 4).
import type { GroupId, QuestionId, StateCode } from './brand';
import { lengthOf, overlaps } from './dates';
import type { Day } from './dates';
import { isMemberOn, isMembershipOn } from './membership';
import type { Atlas, Membership, Position } from './model';
import type { Basis, Stance, Voice } from './vocabulary';

/** What the record knows of one state, one question and one day. */
export type Standing =
  /** Not yet a member of the United Nations on that day. */
  | { readonly kind: 'not-yet-member' }
  /** Nothing on record, which is not neutrality. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'stance';
      readonly stance: Stance;
      readonly voice: Voice;
      /** The statement that says so: the state's own, or the group's. */
      readonly position: Position;
      /** The group through which it speaks, for the voice `group`. */
      readonly group: GroupId | null;
    };

export interface StanceOptions {
  /** Whether a group's statement may stand for its members. */
  readonly groups: boolean;
}

const NOT_YET_MEMBER: Standing = { kind: 'not-yet-member' };
const NONE: Standing = { kind: 'none' };

/** Whether the state speaks for itself, or by name in a text that others made with it. */
export function voiceOf(basis: Basis): Voice {
  return basis === 'own statement' || basis === 'reported' ? 'own' : 'joint';
}

/**
 * Where `state` stands on `question` as of the end of day `on`.
 *
 * 1. A state that is not yet a member has its own class. Observers are never "not yet" members.
 * 2. The state's own latest record: its own statement, or one that names it.
 * 3. Only without any, and with `options.groups`: the latest statement of a group that may colour its members, of
 *    which the state was a confirmed member on the day that the statement counts from, and still is on `on`.
 */
export function stanceOf(
  atlas: Atlas,
  state: StateCode,
  question: QuestionId,
  on: Day,
  options: StanceOptions,
): Standing {
  const known = atlas.states.get(state);
  if (known?.isMember && !isMemberOn(known, on)) return NOT_YET_MEMBER;
  const actors = atlas.positionsOn.get(question);
  if (!actors) return NONE;
  const own = latest(actors.get(state) ?? [], on);
  if (own) return standing(own, voiceOf(own.basis), null);
  return options.groups ? throughGroup(atlas, state, actors, on) : NONE;
}

function throughGroup(
  atlas: Atlas,
  state: StateCode,
  actors: ReadonlyMap<string, readonly Position[]>,
  on: Day,
): Standing {
  const candidates = (atlas.membershipsOf.get(state) ?? [])
    .filter((membership) => speaksFor(atlas, membership, on))
    .flatMap((membership) =>
      (actors.get(`group:${membership.group}`) ?? []).filter(({ countsFrom }) =>
        isMembershipOn(membership, countsFrom),
      ),
    );
  const found = latest(candidates, on);
  return found && found.actor.kind === 'group' ? standing(found, 'group', found.actor.id) : NONE;
}

function speaksFor(atlas: Atlas, membership: Membership, on: Day): boolean {
  const colours = atlas.groups.get(membership.group)?.coloursMembers ?? false;
  return colours && membership.isConfirmed && isMembershipOn(membership, on);
}

function standing(position: Position, voice: Voice, group: GroupId | null): Standing {
  return position.stance === null
    ? NONE
    : { kind: 'stance', stance: position.stance, voice, position, group };
}

/**
 * The position that holds on a day: the last of those that count by then. Where the stretches of two overlap, so
 * that their order is not known, the more precise wins; on one day a state's own words win over a joint text.
 */
export function latest(positions: readonly Position[], on: Day): Position | null {
  const counting = positions
    .filter((position) => position.colours && position.countsFrom <= on)
    .sort(laterFirst);
  return counting.reduce<Position | null>((held, next) => {
    if (!held) return next;
    const isMorePrecise = vagueness(next) < vagueness(held);
    return isMorePrecise && overlaps(next.stretch, held.stretch) ? next : held;
  }, null);
}

/** Days within which the date of a statement is not known; a standing position has no date at all. */
function vagueness(position: Position): number {
  return position.isStanding ? Infinity : lengthOf(position.stretch);
}

const VOICE_ORDER: Readonly<Record<Voice, number>> = { own: 0, joint: 1, group: 2 };

function laterFirst(a: Position, b: Position): number {
  return (
    b.countsFrom - a.countsFrom ||
    compareNumbers(vagueness(a), vagueness(b)) ||
    VOICE_ORDER[voiceOf(a.basis)] - VOICE_ORDER[voiceOf(b.basis)] ||
    (a.id < b.id ? 1 : -1)
  );
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
