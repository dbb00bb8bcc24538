import type { Stretch } from '../../atlas/dates';
import { overlaps } from '../../atlas/dates';

/** The row of each span, in the order given: first fit by first day, so that no two of a row share a day. */
export function packSpans(spans: readonly Stretch[]): readonly number[] {
  const lasts: Stretch[] = [];
  const result = spans.map(() => 0);
  const order = spans
    .map((_, index) => index)
    .sort((a, b) => firstDay(spans, a) - firstDay(spans, b) || a - b);
  for (const index of order) {
    const span = spans[index];
    if (span) result[index] = place(lasts, span);
  }
  return result;
}

/** Spans come by first day, so only the last of a row can reach into the next. */
function place(rows: Stretch[], span: Stretch): number {
  const free = rows.findIndex((last) => !overlaps(last, span));
  if (free === -1) return rows.push(span) - 1;
  rows[free] = span;
  return free;
}

function firstDay(spans: readonly Stretch[], index: number): number {
  return spans[index]?.from ?? 0;
}
