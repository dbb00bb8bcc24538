// How much is on record on each question: by year, by group of states, by how it is known. Numbers of the record alone.
import { formatActor } from '../../atlas/createPositions';
import type { Position } from '../../atlas/model';
import type { Basis } from '../../atlas/vocabulary';
import type { RoomsData } from '../../i18n/roomsData';
import type { ReaderContext } from '../reader/context';
import { nameQuestion } from '../reader/named';
import type { Named } from '../reader/named';
import { ALL, UNCONFIRMED, levelOf, questionsOf } from './coverageGrid';
import type { CoverageCell, CoverageColumn, CoverageGrid, CoverageKind } from './coverageGrid';
import { groupColumns, tabulateGroups } from './groupCoverage';

/** The year in which a statement is dated, whatever the precision of its date. */
export function yearOf({ date }: Position): string {
  return date.slice(0, 4);
}

/** Every year that the atlas covers, and later ones of which something is on record. */
export function yearsOf({ atlas }: ReaderContext): readonly string[] {
  const { from, until } = atlas.about.covers;
  const [first, last] = [from, until].map((day) => new Date(day * 86_400_000).getUTCFullYear());
  const covered = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) =>
    String((first ?? 0) + index),
  );
  const recorded = [...atlas.positions.values()].map(yearOf);
  return [...new Set([...covered, ...recorded])].sort();
}

export function tabulateCoverage(context: ReaderContext, kind: CoverageKind, texts: RoomsData): CoverageGrid {
  if (kind === 'group')
    return { kind, columns: groupColumns(context, texts), rows: tabulateGroups(context, texts) };
  const columns = kind === 'year' ? yearColumns(context, texts) : basisColumns(context, texts);
  const all = [...context.atlas.positions.values()];
  const rowOf = (key: string, question: Named | null, name: string, own: readonly Position[]) => ({
    key,
    question,
    name,
    cells: columns.map((column) => cellOf(kind, column, own, question === null, texts)),
  });
  const rows = questionsOf(context).map(({ id, label }) =>
    rowOf(
      id,
      nameQuestion(context, id),
      label,
      all.filter(({ question }) => question === id),
    ),
  );
  return { kind, columns, rows: [...rows, rowOf(ALL, null, texts.coverage.sumOfQuestions, all)] };
}

/** The statements that a cell counts. */
export function belongsTo(kind: CoverageKind, column: string, position: Position): boolean {
  if (column === ALL) return true;
  if (column === UNCONFIRMED) return !position.isConfirmed;
  return (kind === 'year' ? yearOf(position) : position.basis) === column;
}

function cellOf(
  kind: CoverageKind,
  { key, isAside }: CoverageColumn,
  own: readonly Position[],
  isSum: boolean,
  texts: RoomsData,
): CoverageCell {
  const counted = own.filter((position) => belongsTo(kind, key, position));
  const unsure = counted.filter(({ isConfirmed }) => !isConfirmed).length;
  const actors = new Set(counted.map(({ actor }) => formatActor(actor))).size;
  return {
    column: key,
    text: counted.length > 0 ? String(counted.length) : '',
    level: isSum || isAside ? 0 : levelOf(kind, counted.length),
    said: texts.coverage.statements(counted.length, actors, unsure),
    shares: null,
    twin: [counted.length, actors, unsure].map(String),
  };
}

function yearColumns(context: ReaderContext, texts: RoomsData): readonly CoverageColumn[] {
  const years = yearsOf(context).map((year) => ({
    key: year,
    short: `’${year.slice(2)}`,
    name: year,
    group: null,
    isAside: false,
  }));
  return [...years, sumColumn(texts)];
}

function basisColumns({ texts: words }: ReaderContext, texts: RoomsData): readonly CoverageColumn[] {
  const bases = (Object.keys(words.basis) as Basis[]).map((basis) => {
    const name = words.basis[basis];
    return { key: basis, short: name, name, group: null, isAside: false };
  });
  const { unconfirmed } = texts.coverage;
  const doubtful = {
    key: UNCONFIRMED,
    short: unconfirmed,
    name: unconfirmed,
    group: null,
    isAside: true,
  };
  return [...bases, sumColumn(texts), doubtful];
}

function sumColumn({ coverage: { sum } }: RoomsData): CoverageColumn {
  return { key: ALL, short: sum, name: sum, group: null, isAside: true };
}
