// Every claim has a source, and every source bears a claim. Rows that claim nothing may go without: a group without
// a list of members, the drawer for events of no process, a correction of what the text itself shows to be a slip.
import { fileOf, problemIn, type Problem } from '../problem';
import { TABLE_NAMES, type CorrectionRow, type GroupRow, type ProcessRow } from '../rows';
import { ROW_SCHEMAS } from '../schema/schemas';
import { nameOf } from '../schema/nameOf';
import { nearest } from '../schema/nearest';
import type { Check } from './check';
import { pick } from './pick';

const NO_SOURCE = 'names no source';
const CITE = 'cite at least one: [{ "source": id in src/record/sources.json }]';

export const claimsHaveSources: Check = {
  reads: ['groups', 'processes', 'corrections'],
  find: ({ groups, processes, corrections }) => [
    ...groups
      .filter((row: GroupRow) => row.sources.length === 0 && (row.members.length > 0 || row.colours))
      .map((row) => problemIn('groups', row, 'sources', NO_SOURCE, CITE)),
    ...processes
      .filter((row: ProcessRow) => row.sources.length === 0 && row.outcome !== 'not a process')
      .map((row) => problemIn('processes', row, 'sources', NO_SOURCE, CITE)),
    ...corrections
      .filter((row: CorrectionRow) => row.sources === undefined && row.kind !== 'error')
      .map((row) => problemIn('corrections', row, 'sources', NO_SOURCE, CITE)),
  ],
};

export const sourcesAreUsed: Check = {
  reads: [],
  find(tables, about) {
    const rows: readonly unknown[] = TABLE_NAMES.flatMap((table) => [...tables[table]]);
    const cited = new Set(rows.flatMap((row) => pick(row, 'sources[].source')).map(({ value }) => value));
    for (const { value } of [...pick(about, 'seeds[]'), ...rows.flatMap((row) => pick(row, 'seed'))])
      cited.add(value);
    const named = tables.sources.map((row: unknown, index) => ({ id: nameOf(row, index) }));
    return named.filter(({ id }) => !cited.has(id)).map(reportUnused);
  },
};

function reportUnused(row: { readonly id: string }): Problem {
  return problemIn('sources', row, '', 'is cited nowhere', 'cite it where it belongs, or take it out');
}

/** `unconfirmed` names fields of the concept. */
export const unconfirmedFields: Check = {
  reads: [],
  find: (tables) =>
    TABLE_NAMES.flatMap((table) => {
      const allowed = Object.keys(ROW_SCHEMAS[table].properties ?? {});
      return tables[table].flatMap((row: unknown, index) =>
        pick(row, 'unconfirmed[]')
          .filter(({ value }) => !allowed.includes(value))
          .map(({ field, value }) => ({
            file: fileOf(table),
            record: nameOf(row, index),
            field,
            wrong: `names "${value}", which is no field of ${table}`,
            right: `write ${nearest(value, allowed) ?? `one of ${allowed.join(', ')}`}`,
          })),
      );
    }),
};
