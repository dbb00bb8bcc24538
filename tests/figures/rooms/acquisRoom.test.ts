// The framework by report, from the real record: nothing is lost, nothing is added.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReaderContext } from '../../../src/figures/reader/context';
import {
  countReports,
  createAcquis,
  filterPillar,
  itemsOf,
  layCells,
} from '../../../src/figures/rooms/acquisRoom';
import { tabulateAcquis } from '../../../src/figures/rooms/acquisTable';
import { acquis as words } from '../../../src/i18n/roomsAcquis';
import { en } from '../../../src/i18n/en';
import { defaultView } from '../../../src/view/view';
import { recordAtlas, recordDetails, recordTables } from '../../recordAtlas';

const context = createReaderContext(recordAtlas(), recordDetails(), defaultView, en);
const figure = createAcquis(context, words);
const { acquis: rows, 'acquis-reports': reportRows } = recordTables();
const items = itemsOf(figure);
const itemOf = (id: string) => {
  const item = items.find((other) => other.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
};

describe('createAcquis', () => {
  it('has every item of the record once, under its pillar, in the order of the record', () => {
    expect(items.map(({ id, pillar, text }) => [id, pillar, text])).toEqual(
      rows.map(({ id, pillar, item }) => [id, pillar, item]),
    );
    expect(figure.pillars.map(({ name, items: own }) => [name, own.length])).toEqual([
      ['Threats', 8],
      ['Norms', 8],
      ['International law', 14],
      ['Confidence building', 11],
      ['Capacity building', 8],
      ['Institutional dialogue', 7],
    ]);
  });

  it('puts the reports in order of time, each under a name of its own', () => {
    expect(figure.reports.map(({ name, symbol }) => `${name} ${symbol}`)).toEqual([
      'GGE 2010 A/65/201',
      'GGE 2013 A/68/98',
      'GGE 2015 A/70/174',
      'OEWG 2021 A/75/816',
      'GGE 2021 A/76/135',
      'OEWG 2022 A/77/275',
      'OEWG 2023 A/78/265',
      'OEWG 2024 A/79/214',
      'OEWG 2025 A/80/257',
    ]);
    expect(new Set(figure.reports.map(({ name }) => name)).size).toBe(reportRows.length);
    for (const { document, event, sources } of figure.reports) {
      expect(document?.focus.kind).toBe('document');
      expect(event?.focus.kind).toBe('event');
      expect(sources.best).not.toBeNull();
    }
  });

  it('marks exactly what the record says, and nothing else', () => {
    for (const row of rows) {
      const marked = itemOf(row.id).cells.flatMap(({ mark }, place) =>
        mark === 'introduced' || mark === 'developed' ? [`${mark} ${figure.reports[place]?.id}`] : [],
      );
      expect(new Set(marked), row.id).toEqual(
        new Set([
          `introduced ${row.introduced_in}`,
          ...(row.developed_in ?? []).map((report) => `developed ${report}`),
        ]),
      );
    }
  });

  it('says the path of an item in words, and does not read anything into silence', () => {
    expect(itemOf('acq-03').path).toBe(
      'Introduced in GGE 2015; taken further in OEWG 2021, GGE 2021 and OEWG 2022.',
    );
    expect(itemOf('acq-43').path).toBe(
      'Introduced in GGE 2010; no later report is on record as taking it further.',
    );
  });

  it('tells what is not confirmed, and gives every item a source', () => {
    const doubtful = rows.filter((row) => !row.verified || (row.unconfirmed ?? []).length > 0);
    expect(items.filter(({ isConfirmed }) => !isConfirmed).map(({ id }) => id)).toEqual(
      doubtful.map(({ id }) => id),
    );
    expect(itemOf('acq-03').doubt).toBe('Not yet confirmed: the place in the text.');
    expect(items.every(({ sources }) => sources.best !== null)).toBe(true);
  });

  it('is empty until the texts are there', () => {
    const bare = createReaderContext(recordAtlas(), null, defaultView, en);
    expect(createAcquis(bare, words)).toEqual({ reports: [], pillars: [] });
  });
});

describe('countReports', () => {
  it('counts what each report introduced and took further', () => {
    expect(
      countReports(figure).map(({ introduced, developed, sum }) => [introduced, developed, sum]),
    ).toEqual([
      [6, 0, 6],
      [8, 5, 14],
      [12, 13, 26],
      [8, 13, 34],
      [5, 24, 39],
      [1, 14, 40],
      [5, 14, 45],
      [5, 13, 50],
      [6, 14, 56],
    ]);
  });

  it('of the pillars add up to that of all', () => {
    const whole = countReports(figure);
    const sums = whole.map((_, place) =>
      figure.pillars
        .map(({ id }) => countReports(filterPillar(figure, id))[place])
        .reduce((sum, count) => sum + (count?.introduced ?? 0) + (count?.developed ?? 0), 0),
    );
    expect(sums).toEqual(whole.map(({ introduced, developed }) => introduced + developed));
  });
});

describe('layCells', () => {
  const path = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(11), fc.uniqueArray(fc.nat(11)))
    .map(([reports, at, later]) => {
      const introduced = at % reports;
      return {
        reports,
        introduced,
        developed: later.filter((place) => place > introduced && place < reports),
      };
    });

  it('draws one unbroken line from where an item came in to where it was last taken further', () => {
    fc.assert(
      fc.property(path, ({ reports, introduced, developed }) => {
        const cells = layCells(reports, introduced, developed);
        expect(cells).toHaveLength(reports);
        const last = Math.max(introduced, ...developed);
        cells.forEach(({ mark, line }, place) => {
          const isOn = place >= introduced && place <= last && last > introduced;
          expect(line).toBe(
            !isOn ? 'none' : place === introduced ? 'from' : place === last ? 'to' : 'through',
          );
          expect(mark === 'introduced').toBe(place === introduced);
          expect(mark === 'developed').toBe(developed.includes(place));
        });
      }),
    );
  });
});

describe('tabulateAcquis', () => {
  const row = (id: string) =>
    tabulateAcquis(figure, null, words, 'en').rows.find(({ key }) => key === id)?.cells;

  it('says of each item what the figure says', () => {
    const { columns, rows: all } = tabulateAcquis(figure, null, words, 'en');
    expect(all.map(({ key }) => key)).toEqual(items.map(({ id }) => id));
    expect(all.every(({ cells }) => cells.length === columns.length)).toBe(true);
    expect(row('acq-05')).toEqual([
      'Harmful activity against critical information infrastructure, essential public services and the technical basis of the internet is a serious concern.',
      'Threats',
      'GGE 2021 (A/76/135)',
      'OEWG 2022 (A/77/275), OEWG 2023 (A/78/265) and OEWG 2024 (A/79/214)',
      'A/76/135, section II',
      'Confirmed',
      expect.stringContaining('Existing and emerging threats'),
    ]);
    expect(row('acq-01')?.[5]).toBe('Not yet confirmed: the wording.');
  });

  it('holds the rows of the pillar that is shown, and its file is named after it', () => {
    const norms = tabulateAcquis(filterPillar(figure, 'norms'), 'norms', words, 'en');
    expect(norms.rows).toHaveLength(8);
    expect(norms.file).toBe('acquis_norms');
  });
});
