import { describe, expect, it } from 'vitest';
import type { Citation, RecordTables } from '../../src/atlas/rows';
import { recordTables } from '../recordAtlas';
import { seedStatements } from './seedStatements';

const tables = recordTables();

const SEED_SOURCE = { 'digital-watch': 'digital-watch-un-oewg', diplo: 'diplo-oewg-march-2022' } as const;

const TABLE_OF: Readonly<Record<string, keyof RecordTables>> = {
  event: 'events',
  issue: 'open-issues',
  position: 'positions',
  mention: 'mentions',
  correction: 'corrections',
  process: 'processes',
  comparison: 'comparison',
  term: 'terms',
  document: 'documents',
};

interface CitedRow {
  readonly id: string;
  readonly sources?: readonly Citation[];
  readonly seed?: string;
}

function rowOf(reference: string): CitedRow | undefined {
  const [kind = '', id = ''] = reference.split(/:(.*)/s);
  const table = TABLE_OF[kind];
  return table && (tables[table] as readonly CitedRow[]).find((row) => row.id === id);
}

const citesSeed = (row: CitedRow, source: string): boolean =>
  row.seed === source || (row.sources ?? []).some((citation) => citation.source === source);

describe('the two starting texts', () => {
  it.each(seedStatements)('$seed, $where: "$says" is carried by $record', ({ seed, record }) => {
    const row = rowOf(record);
    expect(row, `${record} is missing from the record`).toBeDefined();
    expect(row && citesSeed(row, SEED_SOURCE[seed]), `${record} does not cite ${SEED_SOURCE[seed]}`).toBe(
      true,
    );
  });

  it('has a statement in the table for every position, mention, event, issue and correction that cites it', () => {
    const listed = new Set(seedStatements.map(({ record }) => record));
    const kinds = ['event', 'issue', 'position', 'mention', 'correction'] as const;
    const missing = kinds.flatMap((kind) =>
      (tables[TABLE_OF[kind] ?? 'events'] as readonly CitedRow[])
        .filter((row) => Object.values(SEED_SOURCE).some((source) => citesSeed(row, source)))
        .map((row) => `${kind}:${row.id}`)
        .filter((reference) => !listed.has(reference)),
    );
    expect(missing).toEqual([]);
  });
});
