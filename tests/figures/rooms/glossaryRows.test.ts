import { describe, expect, it } from 'vitest';
import {
  filterTerms,
  groupByLetter,
  tabulateGlossary,
  writeTerms,
} from '../../../src/figures/rooms/glossaryRows';
import { glossary as words } from '../../../src/i18n/roomsGlossary';
import { recordTables } from '../../recordAtlas';
import { context } from './libraryRoom';

const terms = recordTables().terms;
const rows = tabulateGlossary(context, words);
const rowOf = (id: string) => rows.find((row) => row.id === id);
const belongs = (id: string) => rowOf(id)?.belongs.map(({ focus }) => `${focus.kind}:${focus.id}`);

describe('tabulateGlossary', () => {
  it('has every term of the record once, in the order of the alphabet', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
    const names = rows.map(({ term }) => term);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  it('gives each its meaning, abbreviation, sources and what to see also', () => {
    for (const term of terms) {
      const row = rowOf(term.id);
      expect(row?.definition).toBe(term.definition);
      expect(row?.abbreviation).toBe(term.abbreviation ?? null);
      expect(row?.seeAlso.map(({ focus }) => focus.id)).toEqual(term.see_also ?? []);
      expect(row?.sources.best).not.toBeNull();
      expect(row?.isConfirmed).toBe(term.verified);
      expect(row?.doubt === null).toBe(term.verified && !term.unconfirmed?.length);
    }
  });

  it('leads to what the record has under the same name, and to nothing that only looks alike', () => {
    expect(belongs('binding-instrument')).toEqual([
      'question:binding-instrument',
      'issue:theme-binding-instrument',
    ]);
    expect(belongs('poa')).toEqual(['question:poa', 'process:poa']);
    expect(belongs('oewg')).toEqual(['process:oewg-2019', 'process:oewg-2021']);
    expect(belongs('gge')).toHaveLength(6);
    expect(belongs('vulnerability')).toEqual(['norm:norm-j']);
    expect(belongs('cert')).toEqual(['norm:norm-k']);
    expect(belongs('soft-law')).toEqual([]);
    expect(rowOf('poa')?.belongs.map(({ note }) => note)).toEqual(['question', 'process']);
  });
});

describe('filterTerms', () => {
  const found = (typed: string) => filterTerms(rows, typed).map(({ id }) => id);

  it('finds terms, abbreviations and meanings, whatever their case', () => {
    expect(found('oewg')).toContain('oewg');
    expect(found('critical INFRASTRUCTURE')).toEqual(
      expect.arrayContaining(['cii', 'critical-infrastructure']),
    );
    expect(found('norm (j)')).toEqual(['vulnerability']);
    expect(found('atlantis')).toEqual([]);
    expect(found(' ')).toHaveLength(rows.length);
  });
});

describe('groupByLetter', () => {
  it('has each term under the first letter of its name, the letters in order', () => {
    const groups = groupByLetter(rows);
    expect(groups.flatMap((group) => group.rows)).toEqual(rows);
    expect(groups.map(({ letter }) => letter)).toEqual(groups.map(({ letter }) => letter).toSorted());
    for (const { letter, rows: entries } of groups)
      expect(entries.every(({ term }) => term.startsWith(letter))).toBe(true);
  });
});

describe('writeTerms', () => {
  it('writes one row a term under one header', () => {
    const { header, rows: cells } = writeTerms(rows, words);
    expect(cells).toHaveLength(terms.length);
    expect(header).toEqual(Object.values(words.csv));
    expect(cells.find(([id]) => id === 'poa')?.slice(1, 3)).toEqual(['Programme of Action', 'PoA']);
  });
});
