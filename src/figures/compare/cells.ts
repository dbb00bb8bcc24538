// What one actor has on record on one subject, as a cell of the comparison: on a question, in a vote, in a group of experts.
import { formatActor } from '../../atlas/createPositions';
import { isMemberOn, isMembershipOn } from '../../atlas/membership';
import type { Actor, Atlas, Process, Question, Vote } from '../../atlas/model';
import type { StateCode } from '../../atlas/brand';
import type { Standing } from '../../atlas/stance';
import { ANSWERS } from '../../atlas/vocabulary';
import type { Answer } from '../../atlas/vocabulary';
import { compare as words } from '../../i18n/compare';
import type { Focus } from '../../view/view';
import { classOfStanding } from '../colouring';
import type { ClassKey } from '../colouring';
import type { ReaderContext } from '../reader/context';
import { describeWhen } from '../reader/whenStated';
import { standingOfActor } from '../standingChanges';
import type { Answered } from './verdict';

export interface ComparedCell {
  readonly actor: string;
  /** Its colour and pattern; `null` for what has none. */
  readonly key: ClassKey | null;
  readonly text: string;
  /** How and when it is known. */
  readonly note: string | null;
  /** The position or vote that says so. */
  readonly to: Focus | null;
  /** `null` also for what can be read and not compared: an absence, the tally of a group. */
  readonly answer: Answered;
  readonly isRecorded: boolean;
  /** The group statement that speaks for the state, or is the group's own. */
  readonly statement: string | null;
}

/** What a cell has beside its words. */
type Rest = Partial<Omit<ComparedCell, 'actor' | 'text'>>;

function cellOf(actor: Actor, text: string, rest: Rest = {}): ComparedCell {
  const empty = { key: null, note: null, to: null, answer: null, isRecorded: false, statement: null };
  return { actor: formatActor(actor), text, ...empty, ...rest };
}

export function questionCell(context: ReaderContext, actor: Actor, question: Question): ComparedCell {
  const { atlas, view, on } = context;
  const standing = standingOfActor(atlas, actor, question.id, on, view.groups);
  if (standing.kind !== 'stance') {
    const text = standing.kind === 'none' ? words.none : words.notYetMember;
    return cellOf(actor, text, { key: classOfStanding(standing) });
  }
  const { position, stance, group } = standing;
  return cellOf(actor, question.meaning[stance], {
    key: classOfStanding(standing),
    note: words.said(howKnown(context, actor, standing), describeWhen(context, position)),
    to: { kind: 'position', id: position.id },
    answer: stance,
    isRecorded: true,
    statement: group === null ? null : position.id,
  });
}

function howKnown(
  { atlas, words: all }: ReaderContext,
  actor: Actor,
  { voice, group }: Extract<Standing, { kind: 'stance' }>,
): string {
  if (actor.kind === 'group') return words.groupStatement;
  return group === null ? all.voice[voice] : words.through(atlas.groups.get(group)?.name ?? group);
}

export function voteCell(context: ReaderContext, actor: Actor, vote: Vote): ComparedCell {
  const to: Focus = { kind: 'vote', id: vote.id };
  if (actor.kind === 'group') return tallyCell(context.atlas, actor, vote);
  const state = context.atlas.states.get(actor.id);
  const answer = vote.roll?.get(actor.id);
  if (state && !state.isMember) return cellOf(actor, words.observer);
  if (state && !answer && !isMemberOn(state, vote.day))
    return cellOf(actor, words.notYetMember, { key: 'not-yet-member' });
  if (!answer) return cellOf(actor, words.notRecorded, { key: 'not-recorded', to });
  // Who stayed away has answered nothing.
  const given = answer === 'absent' ? null : answer;
  return cellOf(actor, context.texts.answer[answer], { key: answer, to, answer: given, isRecorded: true });
}

/** A group has no vote: how its confirmed members of that day voted. */
function tallyCell(atlas: Atlas, actor: Extract<Actor, { kind: 'group' }>, vote: Vote): ComparedCell {
  const members = (atlas.groups.get(actor.id)?.memberships ?? []).filter(
    (membership) => membership.isConfirmed && isMembershipOn(membership, vote.day),
  );
  const answers = members.flatMap(({ state }): readonly Answer[] => {
    const answer = vote.roll?.get(state);
    return answer ? [answer] : [];
  });
  const [yes = 0, no = 0, abstain = 0, absent = 0] = ANSWERS.map(
    (answer) => answers.filter((its) => its === answer).length,
  );
  const to: Focus = { kind: 'vote', id: vote.id };
  if (answers.length === 0) return cellOf(actor, words.notRecorded, { note: words.noGroupVotes, to });
  const note = words.ofMembers(answers.length, members.length);
  return cellOf(actor, words.membersVoted(yes, no, abstain, absent), { note, to, isRecorded: true });
}

export function seatCell({ atlas }: ReaderContext, actor: Actor, process: Process): ComparedCell {
  const seats = atlas.seats.filter((seat) => seat.process === process.id);
  const held = seats.filter(({ state }) => isOf(atlas, actor, state, process));
  const isConfirmed = held.every((seat) => seat.isConfirmed);
  const hasSeat = actor.kind === 'state' ? words.seat : words.seatsOfMembers(held.length);
  const text = held.length === 0 && actor.kind === 'state' ? words.noSeat : hasSeat;
  const note = isConfirmed ? null : words.unconfirmed;
  return cellOf(actor, text, { note, to: { kind: 'process', id: process.id }, isRecorded: true });
}

/** Whether a seat is the state's, or a confirmed member's of the group on the day on which the work began. */
function isOf(atlas: Atlas, actor: Actor, state: StateCode, { stretch }: Process): boolean {
  if (actor.kind === 'state') return actor.id === state;
  return (atlas.membershipsOf.get(state) ?? []).some(
    (membership) =>
      membership.group === actor.id && membership.isConfirmed && isMembershipOn(membership, stretch.from),
  );
}
