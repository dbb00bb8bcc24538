// Hits by kind, the group with the best hit first, and what of each is shown.
import type { EventId } from '../../atlas/brand';
import type { FoundKind } from './entries';
import type { Hit } from './finder';

export const FEW = 5;

export interface HitGroup {
  readonly kind: FoundKind;
  readonly shown: readonly Hit[];
  readonly total: number;
}

/** A group in `whole` shows all that it has. `hits` come best first. */
export function groupHits(hits: readonly Hit[], whole: ReadonlySet<FoundKind>): readonly HitGroup[] {
  const groups = new Map<FoundKind, Hit[]>();
  for (const hit of hits) {
    const { kind } = hit.entry.focus;
    const group = groups.get(kind);
    if (group) group.push(hit);
    else groups.set(kind, [hit]);
  }
  return [...groups].map(([kind, all]) => ({
    kind,
    shown: whole.has(kind) ? all : all.slice(0, FEW),
    total: all.length,
  }));
}

export function eventsAmong(hits: readonly Hit[]): readonly EventId[] {
  return hits.flatMap(({ entry: { focus } }) => (focus.kind === 'event' ? [focus.id] : []));
}

/** What the arrow keys pass: hits, and after a group that is cut its way to all. */
export type HitRow =
  | { readonly id: string; readonly hit: Hit }
  | { readonly id: string; readonly all: FoundKind; readonly total: number };

export function rowsOf({ kind, shown, total }: HitGroup): readonly HitRow[] {
  const rows = shown.map((hit): HitRow => ({ id: `${kind}-${hit.entry.focus.id}`, hit }));
  return shown.length < total ? [...rows, { id: `${kind}-all`, all: kind, total }] : rows;
}
