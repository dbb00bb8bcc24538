import { describe, expect, it } from 'vitest';
import { originOf, writeDocuments } from '../../../src/figures/rooms/libraryText';
import { library as words } from '../../../src/i18n/roomsLibrary';
import { documents, rowOf, rows } from './libraryRoom';

describe('writeDocuments', () => {
  it('writes what is shown, in its order, with dates as the record has them', () => {
    const { header, rows: cells } = writeDocuments([rowOf('a-res-53-70'), rowOf('eu-2024')], words);
    expect(header).toEqual(Object.values(words.csv));
    const at = (row: number, column: string) => cells[row]?.[header.indexOf(column)];
    expect([at(0, 'Symbol'), at(0, 'Date'), at(0, 'Issued'), at(0, 'Origin')]).toEqual([
      'A/RES/53/70',
      '1998-12-04',
      '1999-01-04',
      'UN document',
    ]);
    expect([at(0, 'By'), at(0, 'Tabled by')]).toEqual(['', 'Russian Federation']);
    expect([at(1, 'Symbol'), at(1, 'Origin'), at(1, 'Tabled by')]).toEqual(['', 'Paper of a group', '']);
    expect(cells.every((row) => row.length === header.length)).toBe(true);
  });

  it('tells papers of states from those of groups', () => {
    const count = (origin: string) => rows.filter((row) => originOf(row, words) === origin).length;
    const actors = documents.flatMap(({ actor }) => actor ?? []);
    const groups = actors.filter((actor) => actor.startsWith('group:'));
    expect(groups.length).toBeGreaterThan(0);
    expect(count('Paper of a group')).toBe(groups.length);
    expect(count('National paper')).toBe(actors.length - groups.length);
    expect(count('UN document')).toBe(documents.length - actors.length);
  });
});
