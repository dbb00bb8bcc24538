// What a state belonged to on the as-of date: in one line for the head, and in full for whoever asks.
import type { StateCode } from '../../atlas/brand';
import { formatDay } from '../../atlas/dates';
import { membershipsOn } from '../../atlas/membership';
import type { State } from '../../atlas/model';
import { formatDayInWords } from '../../i18n/format';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { describeMembership } from './groupPage';
import { nameGroup } from './named';
import type { Named } from './named';

export interface StateGroup extends Named {
  /** As delegates shorten it. */
  readonly short: string;
}

export interface StateBelongings {
  /** Its groups on the as-of date, with what the record notes on its membership. */
  readonly groups: readonly StateGroup[];
  /** "Groups on 31 December 2025". */
  readonly groupsTitle: string;
  readonly facts: readonly Fact[];
  readonly memberNote: string | null;
}

export function describeBelongings(context: ReaderContext, state: State): StateBelongings {
  const { details, texts, asOf } = context;
  return {
    groups: groupsOf(context, state.id),
    groupsTitle: texts.fact.groups(asOf),
    facts: factsOf(context, state),
    memberNote: details?.states.get(state.id)?.un_member_note ?? null,
  };
}

/** "UN member since 1945". */
export function describeSince({ texts }: ReaderContext, { memberSince }: State): string {
  return memberSince === null
    ? texts.state.observer
    : texts.state.memberSince(formatDay(memberSince).slice(0, 4));
}

function factsOf({ details, texts, view }: ReaderContext, state: State): readonly Fact[] {
  const row = details?.states.get(state.id);
  const since = state.memberSince === null ? null : formatDayInWords(state.memberSince, view.lang);
  return facts(
    [texts.fact.memberSince, since],
    [texts.fact.observerSince, row?.observer ? String(row.observer_since ?? texts.state.observer) : null],
  );
}

function groupsOf(context: ReaderContext, id: StateCode): readonly StateGroup[] {
  const { atlas, details, texts, on } = context;
  return membershipsOn(atlas, id, on).flatMap(({ group, isConfirmed }) => {
    const name = nameGroup(context, group);
    const row = details?.groups.get(group)?.members.find(({ state }) => state === id);
    const short = texts.groupShort[group] ?? group;
    return name ? [{ ...name, short, isConfirmed, note: describeMembership(context, row) }] : [];
  });
}
