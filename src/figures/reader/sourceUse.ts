// What a list of statements rests on: each source once, the most cited first.
import type { Position } from '../../atlas/model';
import type { ReaderContext } from './context';
import { describeSource } from './sources';
import type { SourceLine } from './sources';

export interface SourceUse {
  readonly source: SourceLine;
  readonly count: number;
}

export function sourcesBehind(context: ReaderContext, positions: readonly Position[]): readonly SourceUse[] {
  const { details } = context;
  const counts = new Map<string, number>();
  for (const { id } of positions) {
    const cited = new Set(details?.positions.get(id)?.sources.map(({ source }) => source));
    for (const source of cited) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const row = details?.sources.get(id);
      return row ? [{ source: describeSource(context, row), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.source.label < b.source.label ? -1 : 1));
}
