import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/atlas/csv';
import { colourByQuestion, colourByVote } from '../../../src/figures/colouring';
import { formatFigureJson, tabulateFigure } from '../../../src/figures/share/figureData';
import type { FigureKind } from '../../../src/figures/share/figureData';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import { en } from '../../../src/i18n/en';
import { share } from '../../../src/i18n/share';
import { parse } from '../../../src/view/codec';
import { asOfDay, windowStretch } from '../../../src/view/moves';
import { resolve } from '../../../src/view/resolve';
import { recordAtlas, recordDetails } from '../../recordAtlas';
import { readCsv } from './readers';

const atlas = recordAtlas();
const details = recordDetails();
const ADDRESS = 'https://example.org/?asof=2021';

function dataOf(query: string, kind: FigureKind) {
  const { view } = resolve(parse(query).view, atlas);
  const { lens } = view;
  const question = lens.kind === 'question' ? atlas.questions.get(lens.question) : undefined;
  const vote = lens.kind === 'vote' ? atlas.votes.get(lens.vote) : undefined;
  const colouring = vote
    ? colourByVote(atlas, vote)
    : question && colourByQuestion(atlas, question, asOfDay(view), view.groups);
  if (!colouring) throw new Error('no colouring');
  const window = windowOf(windowStretch(view));
  const now = { atlas, details, view, colouring, window, words: en, share: share.data, address: ADDRESS };
  return { colouring, data: tabulateFigure(now, kind) };
}

const at = (data: ReturnType<typeof dataOf>['data'], row: readonly string[], column: string) =>
  row[data.table.header.indexOf(column)];

describe('the states of a question', () => {
  const { colouring, data } = dataOf('lens=question:ihl&asof=2021', 'states');

  it('each state has a row, and each row the View', () => {
    expect(data.table.rows).toHaveLength(atlas.states.size);
    for (const row of data.table.rows) expect(at(data, row, 'View')).toBe(ADDRESS);
  });

  it('a state with a stance has the sources of the statement that it rests on, one without has none', () => {
    const coded = data.table.rows.map((row) => [row[1] ?? '', at(data, row, 'Sources') ?? ''] as const);
    let stated = 0;
    for (const [code, sources] of coded) {
      const standing = colouring.standingOf.get(code as never);
      if (standing?.kind !== 'stance') expect(sources, code).toBe('');
      else {
        const first = details.positions.get(standing.position.id)?.sources[0]?.source ?? '';
        expect(sources, code).toContain(details.sources.get(first)?.title);
        stated += 1;
      }
    }
    expect(stated).toBeGreaterThan(10);
  });

  it('reads back from CSV cell by cell', () => {
    expect(readCsv(formatCsv(data.table.header, data.table.rows))).toEqual([
      data.table.header,
      ...data.table.rows,
    ]);
  });

  it('is the same as JSON, with edition, licence, date and View', () => {
    const about = { atlas: 'A', edition: '1', licence: 'CC-BY-4.0', asOf: '2021' };
    const read = JSON.parse(formatFigureJson(data, about, ADDRESS));
    expect(read).toMatchObject({ ...about, view: ADDRESS, title: data.title });
    expect(read.rows.map((row: Record<string, string>) => Object.values(row))).toEqual(data.table.rows);
  });
});

it('under a vote every row has the sources of the vote', () => {
  const { data } = dataOf('lens=vote:a-res-73-27', 'states');
  const first = details.votes.get('a-res-73-27')?.sources[0]?.source ?? '';
  for (const row of data.table.rows)
    expect(at(data, row, 'Sources')).toContain(details.sources.get(first)?.title);
});

describe('the events in sight', () => {
  it('are those of the window that pass the filters, with their sources', () => {
    const { data } = dataOf('window=2018..2019&kinds=resolution', 'events');
    const expected = [...atlas.events.values()].filter(
      ({ kind, date, end }) =>
        kind === 'resolution' && date.slice(0, 4) <= '2019' && (end ?? date).slice(0, 4) >= '2018',
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(data.table.rows.map(([id]) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    for (const row of data.table.rows) {
      expect(at(data, row, 'Sources')).toMatch(/https?:/);
      expect(at(data, row, 'View')).toBe(ADDRESS);
    }
  });

  it('all of them where nothing is filtered, and what is not yet confirmed is said to be', () => {
    const { data } = dataOf('', 'events');
    const unconfirmed = data.table.rows.filter((row) => at(data, row, 'Remark') === 'not yet confirmed');
    const ids = new Set(data.table.rows.map(([id]) => id));
    expect(unconfirmed.map(([id]) => id)).toEqual(
      [...atlas.events.values()]
        .filter(({ id, isConfirmed }) => ids.has(id) && !isConfirmed)
        .map(({ id }) => id),
    );
  });
});
