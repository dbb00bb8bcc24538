// What a report brought into the agreed framework: norms, items, measures and principles.
import type { DocumentId } from '../../atlas/brand';
import type { Evidence } from '../../atlas/rows';
import type { ReaderContext } from './context';
import { isDoubtful } from './doubt';
import { nameNorm } from './named';
import type { Named } from './named';
import { describeSources } from './sources';
import type { SourceList } from './sources';

export interface AcquisLine {
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  readonly norm: Named | null;
  readonly locator: string;
  readonly isConfirmed: boolean;
  readonly sources: SourceList;
}

interface Entry extends Evidence {
  readonly id: string;
  readonly locator: string;
  readonly introduced_in?: string;
  readonly document?: string;
  readonly developed_in?: readonly string[];
}

export interface Acquis {
  readonly introduced: readonly AcquisLine[];
  readonly developed: readonly AcquisLine[];
}

export function acquisOf(context: ReaderContext, document: DocumentId): Acquis {
  const { details, texts } = context;
  if (!details) return { introduced: [], developed: [] };
  const reports = [...details['acquis-reports'].values()].filter((report) => report.document === document);
  const own = new Set<string>([document, ...reports.map(({ id }) => id)]);
  const select = (isOf: (entry: Entry) => boolean): readonly AcquisLine[] => {
    const line = lineMaker(context, isOf);
    return [
      ...line(details.norms, texts.acquis.norm, ({ short }) => short),
      ...line(
        details.acquis,
        null,
        ({ item }) => item,
        ({ pillar }) => pillarWords(context, pillar),
      ),
      ...line(details.cbms, texts.acquis.measure, ({ short }) => short),
      ...line(details.principles, texts.acquis.principle, ({ item }) => item),
    ];
  };
  return {
    introduced: select((entry) => own.has(entry.introduced_in ?? entry.document ?? '')),
    developed: select((entry) => (entry.developed_in ?? []).some((report) => own.has(report))),
  };
}

function lineMaker(context: ReaderContext, isOf: (entry: Entry) => boolean) {
  return <Row extends Entry>(
    rows: ReadonlyMap<string, Row>,
    kind: string | null,
    textOf: (row: Row) => string,
    kindOf: (row: Row) => string = () => kind ?? '',
  ): readonly AcquisLine[] =>
    [...rows.values()].filter(isOf).map((row) => ({
      key: row.id,
      kind: kindOf(row),
      text: textOf(row),
      norm: nameNorm(context, row.id),
      locator: row.locator,
      isConfirmed: !isDoubtful(row),
      sources: describeSources(context, row.sources),
    }));
}

function pillarWords({ texts }: ReaderContext, pillar: string): string {
  return (texts.pillar as Readonly<Record<string, string>>)[pillar] ?? texts.acquis.item;
}
