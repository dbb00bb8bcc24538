// What a claim rests on, for a report. Apart from the report itself, which comes later.
import type { SourceList } from '../sources';

export function sourceIdsOf({ best, further }: SourceList): readonly string[] {
  return [...new Set((best ? [best, ...further] : further).map(({ id }) => id))];
}
