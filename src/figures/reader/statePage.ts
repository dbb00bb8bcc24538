import type { StateCode } from '../../atlas/brand';
import { isMemberOn, membershipsOn } from '../../atlas/membership';
import type { State } from '../../atlas/model';
import { formatDayInWords } from '../../i18n/format';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { describeMembership } from './groupPage';
import { createHead } from './head';
import { nameAll, nameDocument, nameGroup } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { groupByQuestion, sortByDate } from './positionLine';
import type { PositionGroup } from './positionLine';
import { sourcesBehind } from './sourceUse';
import type { SourceUse } from './sourceUse';
import { describeStandings, statementsOf } from './standings';
import type { Standings } from './standings';
import { chairsOf, joinedTextsOf, seatsOf } from './stateSeats';
import type { JoinedText } from './stateSeats';
import { describeStateVotes } from './stateVotes';
import type { StateVotes } from './stateVotes';

export interface StatePage extends PageFrame, Standings {
  readonly kind: 'state';
  readonly id: StateCode;
  readonly name: string;
  /** "Where it stands on 31 December 2025". */
  readonly standsTitle: string;
  readonly facts: readonly Fact[];
  /** "Groups on 31 December 2025". */
  readonly groupsTitle: string;
  /** Its groups on the as-of date, with what the record notes on its membership. */
  readonly groups: readonly Named[];
  readonly memberNote: string | null;
  /** What keeps statements out of sight: not yet a member, group statements off. */
  readonly notices: readonly string[];
  /** No statement of its own, alone or by name with others; one may still reach it through a group. */
  readonly isEmpty: boolean;
  readonly history: readonly PositionGroup[];
  readonly votes: StateVotes;
  readonly seats: readonly Named[];
  readonly chairs: readonly Named[];
  readonly joined: readonly JoinedText[];
  readonly documents: readonly Named[];
  readonly evidence: readonly SourceUse[];
}

export function describeState(context: ReaderContext, id: StateCode): StatePage | null {
  const { atlas, details } = context;
  const state = atlas.states.get(id);
  if (!state) return null;
  const row = details?.states.get(id);
  const statements = statementsOf(context, id);
  const standings = describeStandings(context, id);
  const papers = [...(details?.documents.values() ?? [])].filter(({ actor }) => actor === id);
  return {
    kind: 'state',
    id,
    name: state.name,
    standsTitle: context.texts.state.asOf(context.asOf),
    ...createFrame(context, { kind: 'state', id }, headOf(context, state, statements.length), row),
    ...standings,
    facts: factsOf(context, state),
    groupsTitle: context.texts.fact.groups(context.asOf),
    groups: groupsOf(context, id),
    memberNote: row?.un_member_note ?? null,
    notices: noticesOf(context, state),
    isEmpty: statements.length === 0,
    history: groupByQuestion(context, statements, sortByDate),
    votes: describeStateVotes(context, id),
    seats: seatsOf(context, id),
    chairs: chairsOf(context, id),
    joined: joinedTextsOf(context, id),
    documents: nameAll(
      context,
      papers.map((paper) => paper.id),
      nameDocument,
    ),
    evidence: sourcesBehind(context, statements),
  };
}

function headOf({ texts }: ReaderContext, state: State, statements: number) {
  const count = statements === 0 ? texts.state.noStatements : texts.state.statements(statements);
  const group = state.regionalGroup && texts.regionalGroup[state.regionalGroup];
  return createHead(texts.concept.state, state.name, [group, count]);
}

function factsOf(context: ReaderContext, state: State): readonly Fact[] {
  const { details, texts, view } = context;
  const row = details?.states.get(state.id);
  const since = state.memberSince === null ? null : formatDayInWords(state.memberSince, view.lang);
  return facts(
    [texts.fact.memberSince, since],
    [texts.fact.observerSince, row?.observer ? String(row.observer_since ?? texts.state.observer) : null],
  );
}

function groupsOf(context: ReaderContext, id: StateCode): readonly Named[] {
  const { atlas, details, on } = context;
  return membershipsOn(atlas, id, on).flatMap(({ group, isConfirmed }) => {
    const name = nameGroup(context, group);
    const row = details?.groups.get(group)?.members.find(({ state }) => state === id);
    return name ? [{ ...name, isConfirmed, note: describeMembership(context, row) }] : [];
  });
}

function noticesOf({ texts, view, on, asOf }: ReaderContext, state: State): readonly string[] {
  return [
    ...(state.isMember && !isMemberOn(state, on) ? [texts.state.notYetMember(state.name, asOf)] : []),
    ...(view.groups ? [] : [texts.state.groupsOff]),
  ];
}
