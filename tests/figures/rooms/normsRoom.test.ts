// Norms, measures and principles of the real record.
import { describe, expect, it } from 'vitest';
import { createReaderContext } from '../../../src/figures/reader/context';
import { layoutAgreed } from '../../../src/figures/rooms/agreedAxis';
import { createAcquis, itemsOf } from '../../../src/figures/rooms/acquisRoom';
import { countByReport, createNormsRoom, entriesOf, filterNorms } from '../../../src/figures/rooms/normsRoom';
import { tabulateNorms } from '../../../src/figures/rooms/normsTable';
import { letterOf, relatedItems } from '../../../src/figures/rooms/sameParagraph';
import { en } from '../../../src/i18n/en';
import { acquis as acquisWords } from '../../../src/i18n/roomsAcquis';
import { norms as words } from '../../../src/i18n/roomsNorms';
import { defaultView } from '../../../src/view/view';
import { recordAtlas, recordDetails, recordTables } from '../../recordAtlas';

const context = createReaderContext(recordAtlas(), recordDetails(), defaultView, en);
const parts = createNormsRoom(context, words, acquisWords);
const tables = recordTables();
const all = parts.flatMap(entriesOf);
const partOf = (id: string) => {
  const part = parts.find((other) => other.id === id);
  if (!part) throw new Error(`No part ${id}`);
  return part;
};
const entryOf = (id: string) => {
  const entry = all.find((other) => other.id === id);
  if (!entry) throw new Error(`No entry ${id}`);
  return entry;
};

describe('createNormsRoom', () => {
  it('has every norm, measure and principle of the record, in its order', () => {
    expect(all.map(({ id }) => id)).toEqual(
      [tables.norms, tables.cbms, tables.principles].flatMap((rows) => rows.map(({ id }) => id)),
    );
  });

  it('gives norms their letters, measures their numbers, principles none', () => {
    expect(
      entriesOf(partOf('norms'))
        .map(({ mark }) => mark)
        .join(''),
    ).toBe('(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)');
    expect(
      entriesOf(partOf('measures'))
        .map(({ mark }) => mark)
        .join(''),
    ).toBe('12345678');
    expect(entriesOf(partOf('principles')).every(({ mark }) => mark === '')).toBe(true);
    expect(partOf('principles').groups.map(({ name, entries }) => [name, entries.length])).toEqual([
      ['Process and purpose', 5],
      ['Partnerships', 3],
      ['People', 2],
    ]);
  });

  it('leads from a norm to its page, and says who brought it and who took it further', () => {
    const { page, origin, developed, locator, kind } = entryOf('norm-c');
    expect(page?.focus).toEqual({ kind: 'norm', id: 'norm-c' });
    expect(origin?.document.focus).toEqual({ kind: 'document', id: 'gge-2015-report' });
    expect(developed.map(({ name }) => name)).toEqual(['GGE 2021']);
    expect([locator, kind]).toEqual(['A/70/174, para 13 (c)', 'What states should not do']);
  });

  it('says when and in which report each measure was agreed, no more precisely than the record', () => {
    expect(
      entriesOf(partOf('measures')).map(({ origin }) => `${origin?.report.symbol} ${origin?.report.date}`),
    ).toEqual([
      ...Array.from({ length: 4 }, () => 'A/78/265 July 2023'),
      ...Array.from({ length: 4 }, () => 'A/79/214 12 July 2024'),
    ]);
    expect(countByReport(entriesOf(partOf('measures'))).map(([{ name }, count]) => [name, count])).toEqual([
      ['OEWG 2023', 4],
      ['OEWG 2024', 4],
    ]);
  });

  it('has a source for each, and a doubt wherever the record has one', () => {
    expect(all.every(({ sources }) => sources.best !== null)).toBe(true);
    const rows = [...tables.norms, ...tables.cbms, ...tables.principles];
    for (const row of rows)
      expect(entryOf(row.id).doubt !== null, row.id).toBe(
        !row.verified || (row.unconfirmed ?? []).length > 0,
      );
  });

  it('has no parts until the texts are there', () => {
    expect(
      createNormsRoom(createReaderContext(recordAtlas(), null, defaultView, en), words, acquisWords),
    ).toEqual([]);
  });
});

describe('relatedItems', () => {
  const items = itemsOf(createAcquis(context, acquisWords));
  const related = (locator: string) => relatedItems(locator, items).map(({ id }) => id);

  it('finds what stands at the same place, and nothing else', () => {
    expect(related('A/70/174, para 13 (a)')).toEqual(['acq-11']);
    expect(related('A/70/174, para 13 (b)')).toEqual(['acq-11', 'acq-28']);
    expect(related('A/78/265, annex B')).toEqual(['acq-39']);
    expect(related('A/79/214, annex B')).toEqual(['acq-39']);
    expect(related('A/75/816, annex I, para 56')).toEqual(['acq-45']);
    expect(related('A/70/174, para 28 (b)')).toEqual(['acq-21']);
    expect(related('A/70/174')).toEqual([]);
  });

  it.each([
    ['A/70/174, para 13 (k)', 'k'],
    ['A/70/174, para 13 (a)-(k)', null],
    ['A/70/174, para 28 (c)', null],
    ['A/76/135, norm 13 (b)', 'b'],
  ])('reads the letter of %s as %s', (locator, letter) => {
    expect(letterOf(locator)).toBe(letter);
  });
});

describe('filterNorms', () => {
  const idsOf = (typed: string) =>
    filterNorms(parts, typed)
      .flatMap(entriesOf)
      .map(({ id }) => id);

  it('finds every word that was typed, whatever its case', () => {
    expect(idsOf('SUPPLY chain')).toEqual(['norm-i']);
    expect(idsOf('para 13 (k)')).toEqual(['norm-k']);
    expect(idsOf('atlantis')).toEqual([]);
  });

  it('shows all for nothing, and no group without entries', () => {
    expect(idsOf('  ')).toEqual(all.map(({ id }) => id));
    for (const { groups } of filterNorms(parts, 'ownership'))
      expect(groups.every(({ entries }) => entries.length > 0)).toBe(true);
  });
});

describe('layoutAgreed', () => {
  const { years, stops } = layoutAgreed(entriesOf(partOf('measures')), 2021, 2025);

  it('places each report within its year, with the measures that it brought', () => {
    expect(stops.map(({ entries }) => entries.map(({ mark }) => mark).join(''))).toEqual(['1234', '5678']);
    for (const { at, origin } of stops) {
      const year = years.find(({ year: own }) => String(own) === origin.report.year)?.at ?? NaN;
      expect(at).toBeGreaterThan(year);
      expect(at).toBeLessThan(year + 0.2);
    }
  });

  it('begins with the first year and keeps room for all of the last', () => {
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(years[0]?.at).toBe(0);
    expect(years.at(-1)?.at).toBeCloseTo(0.8, 2);
  });
});

describe('tabulateNorms', () => {
  it('has a row for each entry that is shown', () => {
    const { rows, columns } = tabulateNorms(parts, words, 'en');
    expect(rows.map(({ key }) => key)).toEqual(all.map(({ id }) => id));
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    expect(rows.find(({ key }) => key === 'cbm-5')?.cells).toEqual([
      '5 Exchange on cooperation and partnership',
      'Confidence-building measures',
      entryOf('cbm-5').text,
      'A/79/214, annex B',
      'OEWG 2024 (A/79/214), 12 July 2024',
      '',
      'Not yet confirmed: the summary and the number.',
      expect.any(String),
    ]);
  });
});
