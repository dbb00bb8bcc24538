// The files of the data package, which stand beside the page under data/.
import type { TableName } from '../../atlas/rows';

export const PACKAGE_FOLDER = './data';

export interface DataFile {
  readonly kind: 'CSV' | 'JSON' | 'Schema';
  readonly href: string;
}

/** The files of one concept. */
export function filesOf(table: TableName): readonly DataFile[] {
  return [
    { kind: 'CSV', href: `${PACKAGE_FOLDER}/${table}.csv` },
    { kind: 'JSON', href: `${PACKAGE_FOLDER}/${table}.json` },
    { kind: 'Schema', href: `${PACKAGE_FOLDER}/schemas/${table}.schema.json` },
  ];
}
