// Every id that a row names has to exist. The list below is the map of the record's relations.
import { fileOf, type Problem } from '../problem';
import { TABLE_NAMES, type AboutRow, type RecordTables, type TableName } from '../rows';
import { nearest } from '../schema/nearest';
import { nameOf } from '../schema/nameOf';
import { REFERENCE_KINDS, isOneOf, type ReferenceKind } from '../vocabulary';
import type { Check } from './check';
import { pick } from './pick';

/** The file in which each kind of reference `kind:id` is looked up. */
export const TABLE_OF_KIND = {
  event: 'events',
  state: 'states',
  group: 'groups',
  question: 'questions',
  process: 'processes',
  document: 'documents',
  vote: 'votes',
  position: 'positions',
  norm: 'norms',
  issue: 'open-issues',
  term: 'terms',
  source: 'sources',
} as const satisfies Record<ReferenceKind, TableName>;

/** A table, or what may name a row of one of several. */
type Target = TableName | 'actor' | 'reference';

/** `[path, target]` by table; every table with `sources` has those checked besides. */
export const RELATIONS: Readonly<
  Partial<Record<TableName, readonly (readonly [path: string, target: Target])[]>>
> = {
  events: [
    ['process', 'processes'],
    ['establishes', 'processes'],
    ['led_to[]', 'events'],
    ['questions[]', 'questions'],
    ['norms[]', 'norms'],
    ['documents[]', 'documents'],
    ['votes[]', 'votes'],
  ],
  processes: [
    ['mandate_document', 'documents'],
    ['outcome_documents[]', 'documents'],
    ['chair[].state', 'states'],
  ],
  bodies: [
    ['process', 'processes'],
    ['resolution', 'documents'],
    ['report', 'documents'],
    ['chair.state', 'states'],
    ['intersessional_chair.state', 'states'],
  ],
  seats: [
    ['process', 'bodies'],
    ['state', 'states'],
  ],
  documents: [
    ['process', 'processes'],
    ['actor', 'actor'],
  ],
  positions: [
    ['actor', 'actor'],
    ['question', 'questions'],
    ['event', 'events'],
    ['document', 'documents'],
  ],
  mentions: [
    ['actor', 'actor'],
    ['question', 'questions'],
  ],
  votes: [
    ['sponsor', 'states'],
    ['roll{}', 'states'],
    ['document', 'documents'],
    ['resolution', 'documents'],
    ['documents[]', 'documents'],
    ['event', 'events'],
  ],
  adoptions: [
    ['document', 'documents'],
    ['resolution', 'documents'],
    ['documents[]', 'documents'],
    ['event', 'events'],
  ],
  cosponsorships: [
    ['document', 'documents'],
    ['lead[]', 'states'],
    ['states[]', 'states'],
    ['through_group[].group', 'groups'],
    ['through_group[].states[]', 'states'],
  ],
  milestones: [['document', 'documents']],
  states: [['un_group', 'regional-groups']],
  'former-members': [['successors[]', 'states']],
  groups: [
    ['members[].state', 'states'],
    ['remarks[].state', 'states'],
  ],
  norms: [
    ['document', 'documents'],
    ['developed_in[]', 'acquis-reports'],
  ],
  acquis: [
    ['introduced_in', 'acquis-reports'],
    ['developed_in[]', 'acquis-reports'],
  ],
  'acquis-reports': [
    ['document', 'documents'],
    ['event', 'events'],
    ['process', 'processes'],
  ],
  cbms: [['introduced_in', 'acquis-reports']],
  principles: [['introduced_in', 'acquis-reports']],
  'open-issues': [
    ['parent', 'open-issues'],
    ['questions[]', 'questions'],
    ['key_documents[]', 'documents'],
  ],
  terms: [['see_also[]', 'terms']],
  corrections: [
    ['seed', 'sources'],
    ['about[]', 'reference'],
  ],
};

type Ids = ReadonlyMap<TableName, ReadonlySet<string>>;

/** References of all tables and of about.json that lead nowhere. */
export const references: Check = {
  reads: [],
  find(tables, about) {
    const ids = idsOf(tables);
    return [
      ...TABLE_NAMES.flatMap((table) => danglingIn(table, tables, ids)),
      ...danglingInAbout(about, ids),
    ];
  },
};

export function idsOf(tables: RecordTables): Ids {
  return new Map(TABLE_NAMES.map((table) => [table, new Set(tables[table].map(nameOf))]));
}

function danglingIn(table: TableName, tables: RecordTables, ids: Ids): Problem[] {
  const relations = [...(RELATIONS[table] ?? []), ['sources[].source', 'sources'] as const];
  return tables[table].flatMap((row: unknown, index) =>
    relations.flatMap(([path, target]) =>
      pick(row, path).flatMap(({ field, value }) =>
        dangling({ file: fileOf(table), record: nameOf(row, index), field }, value, target, ids),
      ),
    ),
  );
}

function danglingInAbout(about: AboutRow, ids: Ids): Problem[] {
  return pick(about, 'seeds[]').flatMap(({ field, value }) =>
    dangling({ file: fileOf('about'), record: 'about', field }, value, 'sources', ids),
  );
}

function dangling(
  place: Pick<Problem, 'file' | 'record' | 'field'>,
  value: string,
  target: Target,
  ids: Ids,
): readonly Problem[] {
  const resolved = resolveTarget(value, target);
  if (!resolved) return [];
  const { table, id } = resolved;
  const known = ids.get(table) ?? new Set();
  if (known.has(id)) return [];
  const close = nearest(id, known);
  const suggestion = close ? `did you mean "${close}"? If not, add` : 'add';
  return [
    {
      ...place,
      wrong: `names "${value}", which ${fileOf(table)} does not have`,
      right: `${suggestion} a row with the id "${id}" to ${fileOf(table)}, or correct the id`,
    },
  ];
}

/** The table and the id that a reference means; `null` when its kind is none, which the schema reports. */
export function resolveTarget(
  value: string,
  target: Target,
): { readonly table: TableName; readonly id: string } | null {
  const separator = value.indexOf(':');
  const id = value.slice(separator + 1);
  if (target === 'actor') return { table: value.startsWith('group:') ? 'groups' : 'states', id };
  if (target !== 'reference') return { table: target, id: value };
  const kind = value.slice(0, separator);
  return isOneOf(REFERENCE_KINDS, kind) ? { table: TABLE_OF_KIND[kind], id } : null;
}
