// What comes before and after a thing among its like. The row has two ends: whoever walks it knows when it was all.
import type { Focus } from '../../../view/view';
import type { ReaderContext } from '../context';
import type { Named } from '../named';
import { nameFocus } from './nameFocus';
import { orderOf } from './orderOf';
import type { Order } from './orderOf';

export interface Neighbours {
  readonly by: Order;
  /** Counts from 1. */
  readonly place: number;
  readonly count: number;
  readonly previous: Named | null;
  readonly next: Named | null;
}

/** `null` where a thing stands in no row, or not yet. */
export function neighboursOf(context: ReaderContext, focus: Focus): Neighbours | null {
  const order = orderOf(context, focus);
  const at = order?.ids.indexOf(focus.id) ?? -1;
  if (!order || at < 0) return null;
  const nameAt = (index: number): Named | null => {
    const id = order.ids[index];
    return id === undefined ? null : nameFocus(context, { kind: focus.kind, id } as Focus);
  };
  return {
    by: order.by,
    place: at + 1,
    count: order.ids.length,
    previous: nameAt(at - 1),
    next: nameAt(at + 1),
  };
}
