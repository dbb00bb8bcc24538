// The table twin of map and chamber: one row a state, in the order of names, with what the figure shows of it.
import type { StateCode } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { formatDateInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/en';
import type { View } from '../../view/view';
import { describeClass } from '../caption';
import type { ClassKey, Colouring } from '../colouring';

export interface StateRow {
  readonly id: StateCode;
  readonly name: string;
  readonly key: ClassKey;
  readonly standing: string;
  /** What else the lens says of it: between two dates, from where to where it moved. */
  readonly remark: string | null;
  /** Day of the statement that the class rests on, in words; empty without one. */
  readonly date: string;
  readonly group: string;
  readonly isObserver: boolean;
}

export const STATE_SORTS = ['name', 'standing'] as const;
export type StateSort = (typeof STATE_SORTS)[number];

export function tabulateStates(
  atlas: Atlas,
  view: View,
  colouring: Colouring,
  words: Messages,
  sort: StateSort = 'name',
): readonly StateRow[] {
  const collator = new Intl.Collator(view.lang);
  const rows = [...atlas.states.values()].map((state): StateRow => {
    const key = colouring.classOf.get(state.id) ?? 'plain';
    const standing = colouring.standingOf.get(state.id);
    const isStance = standing?.kind === 'stance';
    return {
      id: state.id,
      name: state.name,
      key,
      standing: describeClass(atlas, view, key, words, colouring.own),
      remark: colouring.own?.remark(state.id, view) ?? null,
      date: isStance ? formatDateInWords(standing.position.date, view.lang) : '',
      group: isStance && standing.group ? (atlas.groups.get(standing.group)?.name ?? standing.group) : '',
      isObserver: !state.isMember,
    };
  });
  const byName = (a: StateRow, b: StateRow) => collator.compare(a.name, b.name);
  const rank = (row: StateRow) => colouring.counts.findIndex(({ key }) => key === row.key);
  return rows.sort(sort === 'name' ? byName : (a, b) => rank(a) - rank(b) || byName(a, b));
}
