// The descriptor of the package, after the Data Package and Table Schema standards, version 1 (frictionlessdata.io).
import { TABLE_NAMES, type AboutRow } from '../../atlas/rows';
import type { Column } from './columns';
import type { Sheet } from './sheets';

export function descriptorOf(sheets: readonly Sheet[], about: AboutRow): object {
  return {
    profile: 'data-package',
    name: 'un-cyber-negotiations-atlas',
    title: about.title,
    version: about.edition,
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

function fieldOf({ name, type, description, isRequired }: Column): object {
  return { name, type, description, ...(isRequired ? { constraints: { required: true } } : {}) };
}

/** In the standard, an empty name means the resource itself. */
function foreignKeysOf({ name, foreignKeys }: Sheet): readonly object[] {
  return foreignKeys.map(({ field, sheet }) => ({
    fields: field,
    reference: { resource: sheet === name ? '' : sheet, fields: 'id' },
  }));
}

function jsonResource(table: string): object {
  return {
    name: `${table}-json`,
    path: `${table}.json`,
    profile: 'data-resource',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  };
}
