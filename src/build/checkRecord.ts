// Says everything that is wrong with the record: `npm run check:record`; the build does the same and stops.
import { checkIntegrity } from '../atlas/integrity';
import { formatProblems, type Problem } from '../atlas/problem';
import { TABLE_NAMES, type AboutRow, type RecordTables } from '../atlas/rows';
import { checkShape } from '../atlas/schema';
import { isRun } from './isRun';
import { readRecord, type ReadRecord } from './readRecord';
import { findSeedRuns } from './seedRuns';

/** Shape, relations and wording of a record that could be read. */
export function checkRecord(
  tables: RecordTables,
  about: AboutRow,
  seedRuns?: ReadonlySet<number>,
): readonly Problem[] {
  const { problems, misshapen } = checkShape(tables, about);
  return [...problems, ...checkIntegrity(tables, about, misshapen), ...findSeedRuns(tables, about, seedRuns)];
}

/**
 * All problems of a record as it was read, with their lines. While a file cannot be read, only the files are judged:
 * every reference into it would seem to lead nowhere.
 */
export function findProblems(record: ReadRecord, seedRuns?: ReadonlySet<number>): readonly Problem[] {
  if (!record.isReadable) return record.problems;
  const found = checkRecord(record.tables, record.about, seedRuns);
  return [...record.problems, ...found.map(record.locate)];
}

function report(record: ReadRecord): boolean {
  const problems = findProblems(record);
  if (problems.length === 0) {
    const counts = TABLE_NAMES.map((table) => `${table} ${record.tables[table].length}`);
    console.log(`The record is sound: ${counts.join(', ')}`);
    return true;
  }
  console.error(formatProblems(problems));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the record`);
  if (!record.isReadable) console.error('The rest is checked once these files can be read');
  return false;
}

if (isRun(import.meta.url) && !report(readRecord())) process.exitCode = 1;
