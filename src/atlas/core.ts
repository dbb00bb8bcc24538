// The part of the record that the first picture needs. The build cuts it out of the whole record (`coreOf`), packs
// it into columns and bundles it; `createAtlas` makes the model of it.
import { packId, unpackId } from './packId';
import type { AboutRow, RecordTables } from './rows';
import type { Answer } from './vocabulary';

/** The fields of each table that belong to the core; what is not here arrives with the details. */
export const CORE_FIELDS = {
  states: ['id', 'iso2', 'name', 'aliases', 'un_member', 'un_member_since', 'un_group', 'small'],
  'former-members': ['name', 'from', 'until'],
  groups: ['id', 'name', 'colours', 'members', 'founded'],
  processes: ['id', 'name', 'short', 'start', 'end', 'outcome', 'chair'],
  events: [
    'id',
    'date',
    'end',
    'kind',
    'process',
    'title',
    'symbol',
    'vote',
    'establishes',
    'led_to',
    'questions',
    'norms',
    'documents',
    'votes',
    'importance',
    'verified',
  ],
  documents: ['id', 'symbol', 'title', 'date', 'kind', 'issued'],
  questions: [
    'id',
    'kind',
    'label',
    'proposition',
    'support',
    'qualified',
    'oppose',
    'theme',
    'order',
    'lens',
  ],
  positions: [
    'id',
    'actor',
    'question',
    'stance',
    'kind',
    'date',
    'from',
    'until',
    'colours_from',
    'event',
    'document',
    'basis',
    'colours',
    'verified',
  ],
  votes: [
    'id',
    'symbol',
    'date',
    'body',
    'title',
    'tally',
    'roll',
    'roll_complete',
    'adjacent',
    'verified',
    'document',
    'event',
  ],
  seats: ['process', 'state', 'confirmed'],
  cosponsorships: [
    'id',
    'title',
    'date',
    'states',
    'complete',
    'count',
    'document',
    'verified',
    'kind',
    'lead',
    'through_group',
  ],
  norms: ['id', 'short'],
  'open-issues': ['id', 'question', 'questions'],
  terms: ['id', 'term'],
  forwarding: ['id', 'to'],
} as const satisfies {
  readonly [Table in keyof RecordTables]?: readonly (keyof RecordTables[Table][number])[];
};

type CoreFields = typeof CORE_FIELDS;
export type CoreTable = keyof CoreFields;

/** Rows cut down to their core fields. */
export type CoreTables = {
  readonly [Table in CoreTable]: readonly Pick<
    RecordTables[Table][number],
    CoreFields[Table][number] & keyof RecordTables[Table][number]
  >[];
} & { readonly about: AboutRow };

/** A table as columns: `[fields, ...rows]`, blank cells as '' (no text of the record is empty) and trailing blanks left out. */
type PackedTable = readonly (readonly unknown[])[];

export type PackedCore = { readonly [Table in CoreTable]: PackedTable } & { readonly about: AboutRow };

const BLANK = '';
const ANSWER_LETTERS: Readonly<Record<Answer, string>> = { yes: 'y', no: 'n', abstain: 'a', absent: '-' };

/** Cuts the core out of the whole record and packs it; votes' rolls become one letter a state. */
export function packCore(tables: RecordTables, about: AboutRow): PackedCore {
  const codes = tables.states.map((state) => state.id);
  const packed: Record<string, unknown> = { about };
  for (const table of Object.keys(CORE_FIELDS) as CoreTable[]) {
    const fields = CORE_FIELDS[table] as readonly string[];
    const rows = tables[table] as readonly object[];
    packed[table] = [
      fields,
      ...rows.map((row) => packRow(withShortId(table, row as Record<string, unknown>), fields, codes)),
    ];
  }
  return packed as PackedCore;
}

function withShortId(table: CoreTable, row: Record<string, unknown>): Record<string, unknown> {
  return 'id' in row ? { ...row, id: packId(table, row) } : row;
}

function packRow(row: Record<string, unknown>, fields: readonly string[], codes: readonly string[]) {
  const cells = fields.map((field) => {
    const value = row[field];
    if (value === undefined) return BLANK;
    return field === 'roll' && value !== null ? packRoll(value as Record<string, Answer>, codes) : value;
  });
  while (cells.at(-1) === BLANK) cells.pop();
  return cells;
}

function packRoll(roll: Readonly<Record<string, Answer>>, codes: readonly string[]): string {
  return codes.map((code) => (roll[code] ? ANSWER_LETTERS[roll[code]] : '.')).join('');
}

/** The inverse of `packCore`. */
export function unpackCore(packed: PackedCore): CoreTables {
  const codes = packed.states.slice(1).map((row) => String(row[0]));
  const tables: Record<string, unknown> = { about: packed.about };
  for (const table of Object.keys(CORE_FIELDS) as CoreTable[]) {
    const [fields = [], ...rows] = packed[table];
    tables[table] = rows.map((cells) => {
      const row = unpackRow(cells, fields as string[], codes);
      return fields.includes('id') ? { ...row, id: unpackId(table, row) } : row;
    });
  }
  return tables as CoreTables;
}

function unpackRow(cells: readonly unknown[], fields: readonly string[], codes: readonly string[]) {
  const row: Record<string, unknown> = {};
  cells.forEach((cell, index) => {
    const field = fields[index];
    if (field === undefined || cell === BLANK) return;
    row[field] = field === 'roll' && typeof cell === 'string' ? unpackRoll(cell, codes) : cell;
  });
  return row;
}

function unpackRoll(letters: string, codes: readonly string[]): Record<string, Answer> {
  const answers = new Map(
    Object.entries(ANSWER_LETTERS).map(([answer, letter]) => [letter, answer as Answer]),
  );
  const roll: Record<string, Answer> = {};
  codes.forEach((code, index) => {
    const answer = answers.get(letters[index] ?? '.');
    if (answer) roll[code] = answer;
  });
  return roll;
}
