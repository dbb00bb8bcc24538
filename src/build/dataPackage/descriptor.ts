// The descriptor of the package, after the Data Package and Table Schema standards, version 1 (frictionlessdata.io).
import { TABLE_NAMES, type AboutRow, type TableName } from '../../atlas/rows';
import type { Column } from './columns';
import { schemaPath } from './schemas';
import type { Sheet } from './sheets';

export const CHANGE_LOG = 'CHANGES.md';

export function descriptorOf(sheets: readonly Sheet[], about: AboutRow): object {
  return {
    profile: 'data-package',
    name: 'un-cyber-negotiations-atlas',
    title: about.title,
    version: about.edition,
    date: about.as_of,
    changes: CHANGE_LOG,
    description: 'See README.md for what the files hold and what they do not.',
    licenses: [
      {
        name: about.data_licence,
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: [...sheets.map(tabularResource), ...TABLE_NAMES.map(jsonResource)],
  };
}

function tabularResource(sheet: Sheet): object {
  return {
    name: sheet.name,
    path: `${sheet.name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: sheet.columns.map(fieldOf),
      ...(sheet.primaryKey.length > 0 ? { primaryKey: sheet.primaryKey } : {}),
      ...(sheet.foreignKeys.length > 0 ? { foreignKeys: foreignKeysOf(sheet) } : {}),
    },
  };
}

function fieldOf({ name, type, description, isRequired, allowed }: Column): object {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    // In the values of the type: numbers and flags are none of the words.
    ...(allowed
      ? { enum: type === 'string' ? allowed : allowed.map((value) => JSON.parse(value) as unknown) }
      : {}),
  };
  const isHeld = Object.keys(constraints).length > 0;
  return { name, type, description, ...(isHeld ? { constraints } : {}) };
}

/** In the standard, an empty name means the resource itself. */
function foreignKeysOf({ name, foreignKeys }: Sheet): readonly object[] {
  return foreignKeys.map(({ field, sheet }) => ({
    fields: field,
    reference: { resource: sheet === name ? '' : sheet, fields: 'id' },
  }));
}

/** The standard has a word for tables alone: `jsonSchema` is ours, and names a file of the package. */
function jsonResource(table: TableName): object {
  return {
    name: `${table}-json`,
    path: `${table}.json`,
    profile: 'data-resource',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    jsonSchema: schemaPath(table),
  };
}
