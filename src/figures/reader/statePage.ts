import type { StateCode } from '../../atlas/brand';
import { lastDay } from '../../atlas/dates';
import { isMemberOn } from '../../atlas/membership';
import type { Position, State } from '../../atlas/model';
import { mapByDate, splitByDate } from './byDate';
import type { ByDate } from './byDate';
import type { ReaderContext } from './context';
import { createHead } from './head';
import { nameAll, nameDocument } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { countStatements, describeHistory } from './positionLine';
import type { PositionGroup } from './positionLine';
import { sourcesBehind } from './sourceUse';
import type { SourceUse } from './sourceUse';
import { describeStandings, statementsOf } from './standings';
import type { Standings } from './standings';
import { describeBelongings, describeSince } from './stateGroups';
import type { StateBelongings } from './stateGroups';
import { chairsOf, joinedTextsOf, seatsOf } from './stateSeats';
import type { JoinedText } from './stateSeats';
import { describeStateVotes } from './stateVotes';
import type { StateVotes } from './stateVotes';

export interface StatePage extends PageFrame, Standings, StateBelongings {
  readonly kind: 'state';
  readonly id: StateCode;
  readonly name: string;
  /** "Where it stands on 31 December 2025". */
  readonly standsTitle: string;
  /** "After 31 December 2025", over what came later. */
  readonly afterTitle: string;
  /** What keeps statements out of sight: not yet a member, group statements off. */
  readonly notices: readonly string[];
  /** No statement of its own, alone or by name with others; one may still reach it through a group. */
  readonly isEmpty: boolean;
  readonly history: ByDate<PositionGroup>;
  readonly votes: StateVotes;
  readonly seats: ByDate<Named>;
  readonly chairs: ByDate<Named>;
  readonly joined: ByDate<JoinedText>;
  readonly documents: ByDate<Named>;
  /** A source that statements before and after the date cite stands on both sides, with its count on each. */
  readonly evidence: ByDate<SourceUse>;
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
    ...createFrame(context, { kind: 'state', id }, headOf(context, state, statements), row),
    ...standings,
    ...describeBelongings(context, state),
    afterTitle: context.texts.date.after(context.asOf),
    notices: noticesOf(context, state),
    isEmpty: statements.length === 0,
    history: describeHistory(context, statements),
    votes: describeStateVotes(context, id),
    seats: seatsOf(context, id),
    chairs: chairsOf(context, id),
    joined: joinedTextsOf(context, id),
    documents: mapByDate(
      splitByDate(papers, ({ date }) => lastDay(date), context.on),
      (rows) =>
        nameAll(
          context,
          rows.map((paper) => paper.id),
          nameDocument,
        ),
    ),
    evidence: mapByDate(
      splitByDate(statements, ({ countsFrom }) => countsFrom, context.on),
      (positions) => sourcesBehind(context, positions),
    ),
  };
}

function headOf(context: ReaderContext, state: State, statements: readonly Position[]) {
  const { texts } = context;
  const count = statements.length === 0 ? texts.state.noStatements : countStatements(context, statements);
  const group = state.regionalGroup && texts.regionalGroup[state.regionalGroup];
  return createHead(texts.concept.state, state.name, [group, describeSince(context, state), count]);
}

function noticesOf({ texts, view, on, asOf }: ReaderContext, state: State): readonly string[] {
  return [
    ...(state.isMember && !isMemberOn(state, on) ? [texts.state.notYetMember(state.name, asOf)] : []),
    ...(view.groups ? [] : [texts.state.groupsOff]),
  ];
}
