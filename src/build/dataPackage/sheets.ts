// The CSV files: one a concept, and three more for what a cell cannot hold: roll calls, memberships, changes.
import { RELATIONS } from '../../atlas/integrity/references';
import { TABLE_NAMES, type RecordTables, type TableName } from '../../atlas/rows';
import { ROW_SCHEMAS } from '../../atlas/schema/schemas';
import { CHANGE_KINDS } from './changes';
import { columnsOf, formatValue, type Column } from './columns';

export interface ForeignKey {
  readonly field: string;
  readonly sheet: string;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly unknown[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Fields that have a sheet of their own. */
const APART: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  votes: ['roll'],
  groups: ['members'],
  editions: ['changes'],
};

export function sheetsOf(tables: RecordTables): readonly Sheet[] {
  const sheets = TABLE_NAMES.map((table) => sheetOf(table, tables));
  return [...sheets, rollsOf(tables), membershipsOf(tables), changesOf(tables)];
}

function sheetOf(table: TableName, tables: RecordTables): Sheet {
  const simple = (RELATIONS[table] ?? []).filter(
    ([path, target]) => /^[\w.]+$/.test(path) && target !== 'actor' && target !== 'reference',
  );
  return {
    name: table,
    columns: columnsOf(ROW_SCHEMAS[table], APART[table]),
    rows: tables[table],
    primaryKey: ['id'],
    foreignKeys: simple.map(([field, sheet]) => ({ field, sheet })),
  };
}

function rollsOf({ votes }: RecordTables): Sheet {
  return {
    name: 'rolls',
    columns: [
      column('vote', 'id of the vote'),
      column('state', 'ISO 3166-1 alpha-3 code of the state'),
      column('answer', 'yes, no, abstain or absent'),
    ],
    rows: votes.flatMap(({ id, roll }) =>
      Object.entries(roll ?? {}).map(([state, answer]) => ({ vote: id, state, answer })),
    ),
    primaryKey: ['vote', 'state'],
    foreignKeys: [
      { field: 'vote', sheet: 'votes' },
      { field: 'state', sheet: 'states' },
    ],
  };
}

function membershipsOf({ groups }: RecordTables): Sheet {
  return {
    name: 'memberships',
    columns: [
      column('group', 'id of the group'),
      column('state', 'ISO 3166-1 alpha-3 code of the state'),
      column(
        'from',
        'date of joining; empty = member throughout 1998-2025 or since the group was founded, or since a date that was not looked up',
        false,
      ),
      column('to', 'date of leaving; empty = still a member', false),
      { ...column('verified', 'false: rests on general knowledge', false), type: 'boolean' },
      column('note', 'a note', false),
    ],
    rows: groups.flatMap(({ id, members, verified }) =>
      members.map((member) => ({ group: id, verified, ...member })),
    ),
    primaryKey: [],
    foreignKeys: [
      { field: 'group', sheet: 'groups' },
      { field: 'state', sheet: 'states' },
    ],
  };
}

function changesOf({ editions }: RecordTables): Sheet {
  return {
    name: 'changes',
    columns: [
      column('edition', 'id of the edition'),
      column('concept', 'name of the table'),
      column('id', 'id of the row'),
      column('change', 'added, changed or removed, compared with the edition before'),
    ],
    rows: editions.flatMap(({ id: edition, changes }) =>
      changes.flatMap((each) =>
        CHANGE_KINDS.flatMap((change) =>
          each[change].map((id) => ({ edition, concept: each.concept, id, change })),
        ),
      ),
    ),
    primaryKey: ['edition', 'concept', 'id'],
    foreignKeys: [{ field: 'edition', sheet: 'editions' }],
  };
}

function column(name: string, description: string, isRequired = true): Column {
  const textOf = (row: unknown) => formatValue((row as Record<string, unknown>)[name]);
  return { name, type: 'string', description, isRequired, allowed: null, textOf };
}
