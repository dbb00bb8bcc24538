// Documents per year, stacked by family: one bar a year from the first that the atlas covers to the last that it has a
// document of, empty years included.
import { formatDay } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import type { LibraryWords } from '../../i18n/roomsLibrary';
import { FAMILIES } from './documentFamilies';
import type { Family } from './documentFamilies';
import type { LibraryRow } from './libraryRows';

export interface BarPart {
  readonly family: Family;
  readonly count: number;
  /** Px from the top of the bar, and px high. */
  readonly y: number;
  readonly height: number;
}

export interface YearBar {
  readonly year: number;
  readonly count: number;
  /** Px of the whole bar. */
  readonly height: number;
  /** The year, its number of documents, and how many there are of each family. */
  readonly label: string;
  readonly parts: readonly BarPart[];
}

/** `all` fixes years and scale, so that bars shrink under a filter and stay comparable; `shown` are counted. */
export function layoutYears(
  atlas: Atlas,
  all: readonly LibraryRow[],
  shown: readonly LibraryRow[],
  height: number,
  words: LibraryWords,
): readonly YearBar[] {
  const yearOf = (day: Atlas['about']['covers']['from']) => Number(formatDay(day).slice(0, 4));
  const known = all.map(({ year }) => year);
  const first = Math.min(yearOf(atlas.about.covers.from), ...known);
  const last = Math.max(yearOf(atlas.about.covers.until), ...known);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const most = Math.max(1, ...years.map((year) => known.filter((at) => at === year).length));
  const unit = height / most;
  return years.map((year) => {
    const rows = shown.filter((row) => row.year === year);
    const counts = FAMILIES.map(
      (family) => [family, rows.filter((row) => row.family === family).length] as const,
    );
    const of = counts.filter(([, count]) => count > 0);
    return {
      year,
      count: rows.length,
      label: [
        words.bar(year, rows.length),
        ...of.map(([family, count]) => words.part(words.family[family], count)),
      ].join(', '),
      height: round(rows.length * unit),
      parts: stack(of, unit, rows.length * unit),
    };
  });
}

/** From the ground up, each part on the one before. */
function stack(
  counts: readonly (readonly [Family, number])[],
  unit: number,
  ground: number,
): readonly BarPart[] {
  let top = ground;
  return counts.map(([family, count]) => {
    top -= count * unit;
    return { family, count, y: round(top), height: round(count * unit) };
  });
}

const round = (px: number): number => Math.round(px * 100) / 100;
