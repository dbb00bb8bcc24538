// Everything that cites a source, by kind; what has no page of its own leads to the page that shows it.
import type { SourceId } from '../../atlas/brand';
import type { Citation } from '../../atlas/rows';
import type { TableName } from '../../atlas/rows';
import type { ReaderContext } from './context';
import {
  nameDocument,
  nameEvent,
  nameGroup,
  nameIssue,
  nameNorm,
  namePosition,
  nameProcess,
  nameQuestion,
  nameState,
  nameTerm,
  nameVote,
} from './named';
import type { Named } from './named';

export interface Use {
  readonly key: string;
  readonly name: string;
  readonly link: Named | null;
  /** The places in the source. */
  readonly locator: string | null;
}

export interface UseGroup {
  readonly table: TableName;
  readonly title: string;
  readonly uses: readonly Use[];
}

interface CitingRow {
  readonly id: string;
  readonly sources?: readonly Citation[];
}

export function usesOf(context: ReaderContext, source: SourceId): readonly UseGroup[] {
  const { details: all, texts } = context;
  if (!all) return [];
  const group = <Row extends CitingRow>(
    table: TableName,
    rows: ReadonlyMap<string, Row>,
    linkOf: (row: Row) => Named | null,
    nameOf?: (row: Row) => string,
  ): UseGroup => {
    const citing = [...rows.values()].filter((row) => citationsIn(row, source).length > 0);
    const uses = citing.map((row) => describeUse(row, source, linkOf(row), nameOf?.(row)));
    return { table, title: texts.table[table], uses };
  };
  const report = (id: string) => nameDocument(context, all['acquis-reports'].get(id)?.document ?? id);
  return [
    group('events', all.events, ({ id }) => nameEvent(context, id)),
    group('processes', all.processes, ({ id }) => nameProcess(context, id)),
    group(
      'bodies',
      all.bodies,
      ({ process }) => nameProcess(context, process),
      ({ name }) => name,
    ),
    group('documents', all.documents, ({ id }) => nameDocument(context, id)),
    group('positions', all.positions, ({ id }) => namePosition(context, id)),
    group(
      'mentions',
      all.mentions,
      ({ question }) => nameQuestion(context, question),
      ({ text }) => text,
    ),
    group('votes', all.votes, ({ id }) => nameVote(context, id)),
    group('adoptions', all.adoptions, ({ document }) => nameDocument(context, document)),
    group(
      'cosponsorships',
      all.cosponsorships,
      ({ document }) => (document === undefined ? null : nameDocument(context, document)),
      ({ title }) => title,
    ),
    group(
      'milestones',
      all.milestones,
      ({ document }) => nameDocument(context, document),
      ({ text }) => text,
    ),
    group('states', all.states, ({ id }) => nameState(context, id)),
    group(
      'former-members',
      all['former-members'],
      () => null,
      ({ name }) => name,
    ),
    group('groups', all.groups, ({ id }) => nameGroup(context, id)),
    group('norms', all.norms, ({ id }) => nameNorm(context, id)),
    group(
      'acquis',
      all.acquis,
      (row) => report(row.introduced_in),
      ({ item }) => item,
    ),
    group('acquis-reports', all['acquis-reports'], ({ document }) => nameDocument(context, document)),
    group(
      'cbms',
      all.cbms,
      (row) => report(row.introduced_in),
      ({ short }) => short,
    ),
    group(
      'principles',
      all.principles,
      (row) => report(row.introduced_in),
      ({ item }) => item,
    ),
    group('open-issues', all['open-issues'], ({ id }) => nameIssue(context, id)),
    group('terms', all.terms, ({ id }) => nameTerm(context, id)),
    group(
      'comparison',
      all.comparison,
      () => null,
      ({ aspect }) => aspect,
    ),
    group(
      'corrections',
      all.corrections,
      () => null,
      ({ right }) => right,
    ),
  ].filter(({ uses }) => uses.length > 0);
}

function citationsIn(row: CitingRow, source: SourceId): readonly Citation[] {
  return (row.sources ?? []).filter((citation) => citation.source === source);
}

function describeUse(row: CitingRow, source: SourceId, link: Named | null, name = link?.name ?? row.id): Use {
  const places = citationsIn(row, source).flatMap(({ locator }) => locator ?? []);
  return { key: row.id, name, link, locator: places.length > 0 ? places.join('; ') : null };
}
