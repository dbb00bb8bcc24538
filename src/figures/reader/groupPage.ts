import type { GroupId } from '../../atlas/brand';
import { isMembershipOn } from '../../atlas/membership';
import type { Actor, Group, Membership } from '../../atlas/model';
import type { MembershipRow } from '../../atlas/rows';
import { formatDateInWords } from '../../i18n/format';
import type { ByDate } from './byDate';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { nameState, sortByName } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { countStatements, describeHistory } from './positionLine';
import type { PositionGroup } from './positionLine';

export interface GroupPage extends PageFrame {
  readonly kind: 'group';
  readonly id: GroupId;
  readonly actor: Extract<Actor, { kind: 'group' }>;
  readonly facts: readonly Fact[];
  readonly membersTitle: string;
  readonly members: readonly Named[];
  /** Members before or after the as-of date. */
  readonly otherMembers: readonly Named[];
  readonly remarks: readonly Named[];
  readonly statements: ByDate<PositionGroup>;
  /** "After 31 December 2025", over statements that came later. */
  readonly afterTitle: string;
}

export function describeGroup(context: ReaderContext, id: GroupId): GroupPage | null {
  const { atlas, details, texts, on, asOf } = context;
  const group = atlas.groups.get(id);
  if (!group) return null;
  const row = details?.groups.get(id);
  const positions = [...atlas.positions.values()].filter(
    ({ actor }) => actor.kind === 'group' && actor.id === id,
  );
  const head = createHead(texts.concept.group, group.name, [
    row?.summary,
    countStatements(context, positions),
  ]);
  const members = nameMembers(context, group, (membership) => isMembershipOn(membership, on));
  return {
    kind: 'group',
    id,
    actor: { kind: 'group', id },
    ...createFrame(context, { kind: 'group', id }, head, row),
    facts: facts(
      [texts.fact.founded, group.founded && formatDateInWords(group.founded, context.view.lang)],
      [texts.fact.colours, group.coloursMembers ? texts.group.colours : texts.group.doesNotColour],
    ),
    membersTitle: texts.group.membersOn(asOf, members.length),
    members,
    otherMembers: nameMembers(context, group, (membership) => !isMembershipOn(membership, on)),
    remarks: nameRemarks(context, id),
    statements: describeHistory(context, positions),
    afterTitle: texts.date.after(asOf),
  };
}

function nameMembers(
  context: ReaderContext,
  group: Group,
  select: (membership: Membership) => boolean,
): readonly Named[] {
  const rows = new Map(context.details?.groups.get(group.id)?.members.map((row) => [row.state, row]));
  const names = group.memberships.filter(select).flatMap(({ state, isConfirmed }) => {
    const name = nameState(context, state);
    return name ? [{ ...name, isConfirmed, note: describeMembership(context, rows.get(state)) }] : [];
  });
  return sortByName(context, names);
}

/** When it joined and left, as far as the record says, and what is to be known besides. */
export function describeMembership(
  { texts, view }: ReaderContext,
  row: MembershipRow | undefined,
): string | null {
  const from = row?.from === undefined ? null : formatDateInWords(row.from, view.lang);
  const to = row?.to === undefined ? null : formatDateInWords(row.to, view.lang);
  const { since, until, span } = texts.group;
  const dates = from && to ? span(from, to) : from ? since(from) : to ? until(to) : null;
  const parts = [dates, row?.note].filter((part) => part !== null && part !== undefined);
  return parts.length > 0 ? parts.join('. ') : null;
}

function nameRemarks(context: ReaderContext, id: GroupId): readonly Named[] {
  return (context.details?.groups.get(id)?.remarks ?? []).flatMap(({ state, note }) => {
    const name = nameState(context, state);
    return name ? [{ ...name, note }] : [];
  });
}
