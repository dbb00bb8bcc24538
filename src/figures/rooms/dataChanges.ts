// What changed in the record since an edition: thing by thing, with what can be opened by its name.
import { changesSince } from '../../atlas/editions';
import type { EditionRow, TableName } from '../../atlas/rows';
import { formatDateInWords } from '../../i18n/format';
import type { RoomsData } from '../../i18n/roomsData';
import type { ReaderContext } from '../reader/context';
import type { Named } from '../reader/named';
import type { TextTable } from '../table/textTable';
import { NAMERS } from './dataCorrections';

export const CHANGE_KINDS = ['added', 'changed', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangedThing {
  readonly id: string;
  /** `null`: it has no page, or is no longer there. */
  readonly named: Named | null;
}

export interface ChangeGroup {
  readonly key: string;
  readonly title: string;
  readonly kind: ChangeKind;
  readonly things: readonly ChangedThing[];
}

export interface EditionOption {
  readonly id: string;
  readonly text: string;
}

/** Concepts whose entries have a page, and how a reference calls them. */
const KINDS: Partial<Readonly<Record<TableName, string>>> = {
  events: 'event',
  processes: 'process',
  documents: 'document',
  questions: 'question',
  positions: 'position',
  votes: 'vote',
  states: 'state',
  groups: 'group',
  norms: 'norm',
  'open-issues': 'issue',
  terms: 'term',
};

/** In the order of time. */
export function editionsOf({ details }: ReaderContext): readonly EditionRow[] {
  return [...(details?.editions.values() ?? [])];
}

/** The editions to compare with, the last first. */
export function editionOptions(context: ReaderContext, { changes }: RoomsData): readonly EditionOption[] {
  return editionsOf(context)
    .map(({ id, date }) => ({ id, text: changes.option(id, formatDateInWords(date, context.view.lang)) }))
    .toReversed();
}

/** The edition before the last, where there is one: what is new is what one asks first. */
export function firstChoice(context: ReaderContext): string | null {
  return editionsOf(context).at(-2)?.id ?? null;
}

export function describeChanges(
  context: ReaderContext,
  since: string,
  { changes: words }: RoomsData,
): readonly ChangeGroup[] {
  return changesSince(editionsOf(context), since).flatMap((change) =>
    CHANGE_KINDS.filter((kind) => change[kind].length > 0).map((kind) => ({
      key: `${change.concept} ${kind}`,
      title: words.group(context.texts.table[change.concept], words.kinds[kind], change[kind].length),
      kind,
      things: change[kind].map((id) => ({
        id,
        named: kind === 'removed' ? null : (NAMERS[KINDS[change.concept] ?? '']?.(context, id) ?? null),
      })),
    })),
  );
}

export function countChanges(groups: readonly ChangeGroup[], kind: ChangeKind): number {
  return groups.reduce((sum, group) => sum + (group.kind === kind ? group.things.length : 0), 0);
}

export function changesAsText(groups: readonly ChangeGroup[], { changes }: RoomsData): TextTable {
  const { table, kinds } = changes;
  return {
    header: [table.concept, table.kind, table.id, table.name],
    rows: groups.flatMap(({ key, kind, things }) =>
      things.map(({ id, named }) => [key.split(' ')[0] ?? '', kinds[kind], id, named?.name ?? '']),
    ),
  };
}
