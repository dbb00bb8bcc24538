// The record as open data: data/ of the built site, one JSON and one CSV file a concept, with a descriptor, schemas,
// a log of changes and a README. The same record gives the same bytes.
import type { Plugin } from 'vite';
import { TABLE_NAMES, type AboutRow, type RecordTables } from '../atlas/rows';
import { formatCsv } from '../atlas/csv';
import { changesOf } from './dataPackage/changes';
import { CHANGE_LOG, descriptorOf } from './dataPackage/descriptor';
import { readmeOf } from './dataPackage/readme';
import { publishedSchema, schemaPath } from './dataPackage/schemas';
import { sheetsOf, type Sheet } from './dataPackage/sheets';
import { readRecord } from './readRecord';

/** The files of the package: name and text. */
export function dataFiles(tables: RecordTables, about: AboutRow): ReadonlyMap<string, string> {
  const sheets = sheetsOf(tables);
  return new Map([
    ['README.md', readmeOf(tables, about, sheets)],
    ['datapackage.json', formatJson(descriptorOf(sheets, about))],
    [CHANGE_LOG, changesOf(tables)],
    ...TABLE_NAMES.map((table) => [schemaPath(table), formatJson(publishedSchema(table))] as const),
    ...TABLE_NAMES.map((table) => [`${table}.json`, formatJson(tables[table])] as const),
    ...sheets.map((sheet) => [`${sheet.name}.csv`, formatSheet(sheet)] as const),
  ]);
}

/** Writes the package beside the built site, under data/. */
export function dataPackage(): Plugin {
  return {
    name: 'atlas:data-package',
    apply: 'build',
    generateBundle() {
      const { tables, about } = readRecord();
      for (const [name, source] of dataFiles(tables, about)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function formatSheet({ columns, rows }: Sheet): string {
  const header = columns.map(({ name }) => name);
  return formatCsv(
    header,
    rows.map((row) => columns.map(({ textOf }) => textOf(row))),
  );
}
