// The groups of experts and the open-ended groups side by side.
import type { ProcessId } from '../../atlas/brand';
import type { ReaderContext } from './context';
import { describeSources } from './sources';
import type { SourceList } from './sources';

export interface ComparisonLine {
  readonly id: string;
  readonly aspect: string;
  readonly gge: string;
  readonly oewg: string;
  readonly sources: SourceList;
}

const COMPARED = /^(?:gge|oewg)-/;

/** Empty for a process that is of neither kind. */
export function describeComparison(context: ReaderContext, process: ProcessId): readonly ComparisonLine[] {
  return COMPARED.test(process) ? compareWays(context) : [];
}

/** All aspects, in the record's order. */
export function compareWays(context: ReaderContext): readonly ComparisonLine[] {
  return [...(context.details?.comparison.values() ?? [])].map((row) => ({
    id: row.id,
    aspect: row.aspect,
    gge: row.gge,
    oewg: row.oewg,
    sources: describeSources(context, row.sources),
  }));
}
