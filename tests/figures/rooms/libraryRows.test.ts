import { describe, expect, it } from 'vitest';
import { createReaderContext } from '../../../src/figures/reader/context';
import { FAMILIES, familyOf, kindsOf } from '../../../src/figures/rooms/documentFamilies';
import { compareDates, tabulateLibrary } from '../../../src/figures/rooms/libraryRows';
import { DOCUMENT_KINDS } from '../../../src/atlas/vocabulary';
import { en } from '../../../src/i18n/en';
import { library as words } from '../../../src/i18n/roomsLibrary';
import { defaultView } from '../../../src/view/view';
import { atlas, documents, rowOf, rows } from './libraryRoom';

describe('tabulateLibrary', () => {
  it('has every document of the record once, in the order of dates', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
    for (const [index, row] of rows.slice(1).entries())
      expect(compareDates(rows[index]?.date ?? '', row.date)).toBeLessThanOrEqual(0);
  });

  it('says of each what the record says: title, date, gist, address and process', () => {
    for (const document of documents) {
      const row = rowOf(document.id);
      expect(row.title).toBe(document.title);
      expect(row.gist).toBe(document.summary);
      expect(row.date).toBe(document.date);
      expect(row.symbol).toBe(document.symbol ?? null);
      expect(row.url).toBe(document.url ?? null);
      expect(row.process?.focus.id ?? null).toBe(document.process ?? null);
      expect(row.sources.best).not.toBeNull();
    }
  });

  it('tells the papers of states and groups from the documents of the United Nations', () => {
    for (const document of documents)
      expect(rowOf(document.id).family === 'papers', document.id).toBe(document.actor !== undefined);
  });

  it('names the author of a paper, and who tabled a text, only where the record does', () => {
    expect(rowOf('eu-2024').by.map(({ name, focus }) => [focus.kind, name])).toEqual([
      ['group', atlas.groups.get('EU' as never)?.name],
    ]);
    expect(rowOf('a-res-73-27').by.map(({ name }) => name)).toEqual(['Russian Federation']);
    expect(rowOf('poa-proposal-2020').by.map(({ name }) => name)).toEqual(['France', 'Egypt']);
    expect(rowOf('a-76-136').by).toEqual([]);
    // Who voted against a draft did not table it.
    expect(rowOf('a-c1-77-l73').by.map(({ name }) => name)).not.toContain('China');
  });

  it('says how a text was decided: its own vote, never that on its draft, or that there was none', () => {
    expect(rowOf('a-res-73-27').decisions.map(({ text }) => text)).toEqual([
      'Recorded vote, UNGA plenary: 119 in favour, 46 against, 14 abstentions',
    ]);
    expect(rowOf('a-res-53-70').decisions).toEqual([
      { key: 'a-res-53-70', vote: null, text: 'Adopted without a vote, UNGA plenary' },
    ]);
    expect(rowOf('deu-2021').decisions).toEqual([]);
  });

  it('says when a document was issued where that is another day, and what is not yet confirmed', () => {
    expect(rowOf('a-res-53-70').issued).toBe('1999-01-04');
    expect(rows.filter(({ issued }) => issued !== null)).toHaveLength(
      documents.filter(({ issued }) => issued).length,
    );
    expect(rowOf('a-res-71-28').doubt).toBe('Not yet confirmed: the summary.');
    expect(rowOf('a-res-71-28').isConfirmed).toBe(true);
    expect(rowOf('a-78-76').isConfirmed).toBe(false);
  });

  it('leads to every event that names the document', () => {
    const named = [...atlas.events.values()].flatMap((event) =>
      event.documents.map((id) => `${id} ${event.id}`),
    );
    const linked = rows.flatMap(({ id, events }) => events.map(({ focus }) => `${id} ${focus.id}`));
    expect(linked.toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it('is empty until the texts are there', () => {
    expect(tabulateLibrary(createReaderContext(atlas, null, defaultView, en), words)).toEqual([]);
  });
});

describe('families of documents', () => {
  it('have every kind of the vocabulary in one of them', () => {
    expect(FAMILIES.flatMap(kindsOf).toSorted()).toEqual([...DOCUMENT_KINDS].toSorted());
    for (const family of FAMILIES) expect(kindsOf(family).map(familyOf)).not.toContain(undefined);
  });
});

describe('compareDates', () => {
  it.each([
    ['2020', '2020-03', -1],
    ['2020-01', '2020-01-01', -1],
    ['2019-12-31', '2020', -1],
    ['2020-03-01', '2020-03-01', 0],
  ])('%s and %s: %i', (a, b, sign) => {
    expect(Math.sign(compareDates(a, b))).toBe(sign);
    expect(Math.sign(compareDates(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});
