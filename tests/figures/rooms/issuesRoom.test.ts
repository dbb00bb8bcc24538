// Open issues of the real record: what the room draws is what map and legend say of the same question and day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../../src/atlas/brand';
import { dayOf, formatDay } from '../../../src/atlas/dates';
import type { Day } from '../../../src/atlas/dates';
import { STANCES } from '../../../src/atlas/vocabulary';
import { BAND_KEYS, bandOfCounts, countsAt, stancesAt } from '../../../src/figures/bandOfCounts';
import { colourByChange } from '../../../src/figures/colourByChange';
import { colourByQuestion } from '../../../src/figures/colouring';
import { createReaderContext } from '../../../src/figures/reader/context';
import { describeStandClasses, describeStandMoves } from '../../../src/figures/rooms/issueNames';
import { layoutBar } from '../../../src/figures/rooms/issueStands';
import { changeInWords, countsInWords } from '../../../src/figures/rooms/issueWords';
import { createIssuesRoom, FEW, scaleTicks } from '../../../src/figures/rooms/issuesRoom';
import {
  articlesOf,
  countMembers,
  sourcesOf,
  tabulateCounts,
  tabulateNames,
  tabulatePoints,
} from '../../../src/figures/rooms/issuesTable';
import { chooseThen, THEN_IDS, thenChoices } from '../../../src/figures/rooms/issuesThen';
import { en } from '../../../src/i18n/en';
import { issues as words } from '../../../src/i18n/roomsIssues';
import { parse } from '../../../src/view/codec';
import { recordAtlas, recordDetails, recordTables } from '../../recordAtlas';

const atlas = recordAtlas();
const tables = recordTables()['open-issues'];
const contextAt = (query: string) => createReaderContext(atlas, recordDetails(), parse(query).view, en);
const roomAt = (query: string, then: Day | null) => createIssuesRoom(contextAt(query), then);
const entriesOf = (room: ReturnType<typeof roomAt>) => room.parts.flatMap(({ issues }) => issues);
const rowsOf = (room: ReturnType<typeof roomAt>) => entriesOf(room).flatMap(({ rows }) => rows);

const march2022 = dayOf(2022, 4, 1);
const now = roomAt('', march2022);
const context = contextAt('');
const rowOf = (key: string, room = now) => {
  const row = rowsOf(room).find((other) => other.key === key);
  if (!row) throw new Error(`No row ${key}`);
  return row;
};
const days = fc
  .tuple(
    fc.integer({ min: 1998, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => dayOf(year, month, date));

describe('createIssuesRoom', () => {
  it('has every issue once, a row for each question that the record gives it', () => {
    const entries = entriesOf(now);
    expect(new Set(entries.map(({ id }) => id as string))).toEqual(new Set(tables.map(({ id }) => id)));
    expect(entries).toHaveLength(tables.length);
    for (const { id, questions } of tables) {
      expect(entries.find((entry) => entry.id === id)?.rows.map(({ question }) => question.focus.id)).toEqual(
        questions,
      );
    }
  });

  it('groups issues by what they are about, in the order of the record', () => {
    expect(now.parts.map(({ id, issues }) => [id, issues.map((issue) => issue.id)])).toEqual([
      [
        'law',
        [
          'international-law-applies',
          'ihl-in-armed-conflict',
          'un-charter-applies',
          'sovereignty',
          'data-and-extraterritoriality',
          'non-intervention-use-of-force',
          'self-defence',
          'anticipatory-self-defence',
          'responses-and-countermeasures',
          'attribution',
          'due-diligence',
        ],
      ],
      [
        'norms',
        [
          'new-norms',
          'theme-threats-ukraine',
          'theme-framework-basis',
          'theme-binding-instrument',
          'theme-national-survey',
          'theme-critical-infrastructure',
        ],
      ],
      [
        'work',
        [
          'theme-stakeholders',
          'theme-informal-mode',
          'theme-poc',
          'theme-capacity-building',
          'theme-poa-rid',
          'theme-thematic-groups',
        ],
      ],
    ]);
  });

  it('says of each issue what its page in the reader says', () => {
    for (const entry of entriesOf(now)) {
      const row = tables.find(({ id }) => id === entry.id);
      expect(entry.page.converges).toEqual(row?.converges);
      expect(entry.page.diverges).toEqual(row?.diverges);
      expect(sourcesOf(entry.page)).toHaveLength(row?.sources.length ?? -1);
      expect(articlesOf(context, entry.page)).toBe((row?.articles ?? []).join('; '));
      expect(entry.page.documents.map(({ focus }) => focus.id)).toEqual(row?.key_documents ?? []);
      expect(entry.parent?.focus.id).toBe(row?.parent);
    }
  });

  it.each(['1999', '2013-06-30', '2019-06-02', '2021-03-12', '2022-04-01', '2024-07-12', '2025-12-31'])(
    'counts as of %s what the map counts, with groups and without',
    (asof) => {
      for (const groups of [true, false]) {
        const query = `?asof=${asof}${groups ? '' : '&groups=off'}`;
        const { on } = contextAt(query);
        for (const row of rowsOf(roomAt(query, null))) {
          const question = atlas.questions.get(row.question.focus.id);
          if (!question) throw new Error('No question');
          const legend = colourByQuestion(atlas, question, on, groups);
          expect(row.now.onRecord).toBe(legend.onRecord);
          expect(row.now.group).toBe(legend.throughGroup);
          for (const { key, members } of row.now.parts) {
            expect(legend.counts.find((count) => count.key === key)?.members).toBe(members);
          }
        }
      }
    },
  );

  it('at any two dates agrees with the band of counts and with the map of two dates', () => {
    fc.assert(
      fc.property(days, days, fc.boolean(), (one, other, groups) => {
        const [then, on] = one < other ? [one, other] : [other, one];
        const room = roomAt(`?asof=${formatDay(on)}${groups ? '' : '&groups=off'}`, then);
        const seen = new Map(rowsOf(room).map((row) => [row.question.focus.id, row]));
        for (const [id, row] of seen) {
          const band = bandOfCounts(atlas, id, groups);
          for (const [counts, day] of [
            [row.now, on],
            [row.then, then],
          ] as const) {
            expect(
              BAND_KEYS.map((key) => counts?.parts.find((part) => part.key === key)?.members ?? 0),
            ).toEqual(countsAt(band, day));
            const { throughGroup, ...stances } = stancesAt(band, day);
            expect(counts).toMatchObject({ ...stances, group: throughGroup });
          }
          const question = atlas.questions.get(id);
          const change = question && colourByChange(atlas, question, then, on, groups);
          const sumOf = (kind: string) =>
            change?.counts.reduce((sum, { key, members }) => sum + (key.startsWith(kind) ? members : 0), 0);
          expect(row.moves).toEqual({
            new: sumOf('new-'),
            moved: sumOf('moved-'),
            withdrawn: sumOf('withdrawn'),
            unchanged: sumOf('unchanged'),
          });
          // What is new, moved or the same is what is on record now; the rest was on record then.
          const { moves, now: counts, then: before } = row;
          expect((moves?.new ?? 0) + (moves?.moved ?? 0) + (moves?.unchanged ?? 0)).toBe(counts.onRecord);
          expect((moves?.withdrawn ?? 0) + (moves?.moved ?? 0) + (moves?.unchanged ?? 0)).toBe(
            before?.onRecord,
          );
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('draws bars on one scale, end to end, never longer than it', () => {
    for (const { now: counts, then } of rowsOf(now)) {
      for (const each of [counts, then]) {
        const bar = each ? layoutBar(each, now.most) : [];
        let end = 0;
        for (const { start, length } of bar) {
          expect(start).toBeCloseTo(end, 2);
          expect(length).toBeGreaterThan(0);
          end = start + length;
        }
        expect(end).toBeCloseTo(((each?.onRecord ?? 0) / now.most) * 100, 2);
        expect(end).toBeLessThanOrEqual(100.01);
      }
    }
    expect(scaleTicks(now.most).at(0)).toBe(0);
    expect(scaleTicks(now.most).at(-1)).toBeLessThanOrEqual(now.most);
  });

  it('names the states of a question with few on record, and draws no bar of them', () => {
    const row = rowOf('theme-capacity-building cb-fund');
    expect(row.form).toBe('names');
    expect(row.isLens).toBe(false);
    expect(row.named.flatMap(({ names }) => names).filter(({ isObserver }) => !isObserver)).toHaveLength(
      row.now.onRecord,
    );
    for (const each of rowsOf(now)) {
      const most = Math.max(each.now.onRecord, each.then?.onRecord ?? 0);
      expect(each.form).toBe(most === 0 ? 'nobody' : most <= FEW ? 'names' : 'bars');
    }
  });

  it('as of 1999 has every issue and nobody on record, and nothing earlier to compare with', () => {
    const early = roomAt('?asof=1999', null);
    expect(early.isEmpty).toBe(true);
    expect(entriesOf(early)).toHaveLength(tables.length);
    expect(rowsOf(early).every(({ form, then, moves }) => form === 'nobody' && !then && !moves)).toBe(true);
    expect(early.most).toBeGreaterThan(0);
    expect(now.isEmpty).toBe(false);
  });

  it('marks where a question comes for the first time', () => {
    const first = rowsOf(now).filter(({ isFirst }) => isFirst);
    const ids = rowsOf(now).map(({ question }) => question.focus.id);
    expect(first.map(({ question }) => question.focus.id)).toEqual([...new Set(ids)]);
  });

  it('keeps an issue without a question', () => {
    const [first] = atlas.issues.values();
    if (!first) throw new Error('No issue');
    const bare = new Map([[first.id, { ...first, questions: ['unheard-of' as QuestionId] }]]);
    const room = createIssuesRoom({ ...context, atlas: { ...atlas, issues: bare } }, null);
    expect(entriesOf(room).map(({ rows }) => rows)).toEqual([[]]);
  });
});

describe('the earlier date', () => {
  it('is a turn of the negotiations as the record dates it, before the as-of date', () => {
    expect(thenChoices(atlas, context.on).map(({ id, day }) => [id, formatDay(day)])).toEqual([
      ['gge-2015-report', '2015-07-22'],
      ['oewg-2019', '2019-06-02'],
      ['oewg-2021-report', '2021-03-12'],
      ['oewg-2021-s2', '2022-04-01'],
      ['apr-2022', '2022-07-29'],
      ['apr-2023', '2023-07-31'],
      ['apr-2024', '2024-07-12'],
    ]);
    for (const id of THEN_IDS) expect(words.since[id]).toBeTruthy();
  });

  it.each([
    ['2025-12-31', 'oewg-2021-s2'],
    ['2022-04-02', 'oewg-2021-s2'],
    ['2022-04-01', 'oewg-2021-report'],
    ['2020', 'oewg-2019'],
    ['2016', 'gge-2015-report'],
    ['2010', undefined],
  ])('as of %s is %s, where none is asked for', (asof, id) => {
    const choices = thenChoices(atlas, contextAt(`?asof=${asof}`).on);
    expect(chooseThen(choices)?.id).toBe(id);
    expect(choices.every(({ day }) => day < contextAt(`?asof=${asof}`).on)).toBe(true);
  });

  it('that is asked for is kept; where it is not earlier any more the nearest before it is taken', () => {
    const all = thenChoices(atlas, context.on);
    expect(chooseThen(all, 'apr-2024')?.id).toBe('apr-2024');
    expect(chooseThen(all.slice(0, 2), 'apr-2024')?.id).toBe('oewg-2019');
  });
});

describe('who is behind the numbers', () => {
  it('names as many members as are counted, own words and group statements apart', () => {
    for (const row of rowsOf(now)) {
      const classes = describeStandClasses(context, row.stand);
      for (const { key, members } of row.now.parts) {
        expect(countMembers(classes.find((each) => each.key === key)?.names ?? [])).toBe(members);
      }
      for (const { key, voice } of classes) expect(/^through /.test(voice)).toBe(key.endsWith('-group'));
    }
  });

  it('leads from each name to the statement that it stands by', () => {
    const { stand } = rowOf('due-diligence due-diligence');
    for (const { names } of describeStandClasses(context, stand)) {
      for (const { id, focus } of names) {
        const standing = stand.now.standingOf.get(id);
        expect(focus).toEqual({
          kind: 'position',
          id: standing?.kind === 'stance' ? standing.position.id : '',
        });
      }
    }
  });

  it('names who is new and who moved, from where to where', () => {
    for (const row of rowsOf(now)) {
      const moves = describeStandMoves(context, row.stand);
      expect(moves?.newOnRecord.reduce((sum, { names }) => sum + countMembers(names), 0)).toBe(
        row.moves?.new,
      );
      expect(countMembers((moves?.moved ?? []).map(({ state }) => state))).toBe(row.moves?.moved);
      for (const { move } of moves?.moved ?? []) expect(move).toMatch(/^from “.+” .+ to “.+”/);
    }
    expect(describeStandMoves(context, { ...rowOf('sovereignty sovereignty-rule').stand, then: null })).toBe(
      null,
    );
  });

  it('says the numbers in one sentence', () => {
    const counts = { ...rowOf('sovereignty sovereignty-rule').now, support: 2, qualified: 1, oppose: 0 };
    expect(countsInWords({ ...counts, onRecord: 3, joint: 0, group: 0 }, words)).toBe(
      '2 for, 1 qualified, 0 against',
    );
    expect(countsInWords({ ...counts, onRecord: 3, joint: 1, group: 1 }, words)).toBe(
      '2 for, 1 qualified, 0 against (of these 3, 1 named in joint texts and 1 through a group)',
    );
    expect(countsInWords({ ...counts, onRecord: 0 }, words)).toBe('no state on record');
    expect(changeInWords({ new: 1, moved: 0, withdrawn: 0, unchanged: 4 })).toBe(
      '1 new, 0 moved, 4 unchanged',
    );
    expect(changeInWords({ new: 1, moved: 0, withdrawn: 2, unchanged: 4 })).toBe(
      '1 new, 0 moved, 2 no longer on record, 4 unchanged',
    );
  });
});

describe('the tables', () => {
  const dates = { now: '31 December 2025', then: '1 April 2022' };
  const counts = tabulateCounts(context, now.parts, words, dates);
  const names = tabulateNames(context, now.parts, words, dates);
  const points = tabulatePoints(context, now.parts, words);

  it('have their cells under their columns, and a key of its own for each row', () => {
    for (const { rows, columns } of [counts, names, points]) {
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  it('have a row for each stance on each question of an issue, with the numbers of the figure', () => {
    expect(counts.rows).toHaveLength(rowsOf(now).length * STANCES.length);
    for (const row of rowsOf(now)) {
      const ofRow = counts.rows.filter(({ key }) => key.startsWith(`${row.key} `)).map(({ cells }) => cells);
      const column = (index: number) => ofRow.map((cells) => Number(cells[index]));
      const sum = (index: number) => column(index).reduce((total, count) => total + count, 0);
      expect(column(3)).toEqual(STANCES.map((stance) => row.now[stance]));
      expect(column(7)).toEqual(STANCES.map((stance) => row.then?.[stance]));
      expect([sum(5), sum(6), sum(3)]).toEqual([row.now.joint, row.now.group, row.now.onRecord]);
      expect(sum(4)).toBe(row.now.onRecord - row.now.joint - row.now.group);
      expect([sum(8), sum(9), sum(10)]).toEqual([row.moves?.new, row.moves?.moved, row.moves?.unchanged]);
    }
  });

  it('name each state that is on record on a question once, and who moved from where to where', () => {
    for (const { question, now: standing, moves } of rowsOf(now)) {
      const ofQuestion = names.rows.filter(({ cells }) => cells[0] === question.name);
      const isChange = ({ cells }: (typeof ofQuestion)[number]) => /since 1 April 2022$/.test(cells[1] ?? '');
      const classes = ofQuestion.filter((row) => !isChange(row));
      expect(classes.reduce((sum, { cells }) => sum + Number(cells[2]), 0)).toBe(standing.onRecord);
      const named = classes.flatMap(({ cells }) => (cells[3] ?? '').split(', '));
      const signed = (sign: string) => named.filter((name) => name.endsWith(sign)).length;
      // Observer States are named too.
      expect(signed('⁺')).toBeGreaterThanOrEqual(moves?.new ?? 0);
      expect(signed('*')).toBeGreaterThanOrEqual(moves?.moved ?? 0);
      const moved = ofQuestion.find(({ cells }) => cells[1]?.startsWith('* Moved'));
      expect(Number(moved?.cells[2] ?? 0)).toBe(moves?.moved);
    }
  });

  it('leave out what is not compared', () => {
    const alone = roomAt('', null).parts;
    const one = { ...dates, then: null };
    expect(tabulateCounts(context, alone, words, one).columns).toHaveLength(7);
    expect(tabulateCounts(context, alone, words, one).rows[0]?.cells).toHaveLength(7);
    expect(tabulateNames(context, alone, words, one).rows.some(({ key }) => key.endsWith(' moved'))).toBe(
      false,
    );
  });

  it('have a row for each point, document and source of an issue', () => {
    for (const { question, converges, diverges, sources, key_documents } of tables) {
      const of = (what: string) =>
        points.rows
          .filter(({ cells }) => cells[0] === question && cells[1] === what)
          .map(({ cells }) => cells[2]);
      expect(of(words.agreed)).toEqual(converges);
      expect(of(words.divides)).toEqual(diverges);
      expect(of(words.table.source)).toHaveLength(sources.length);
      expect(of(words.documents)).toHaveLength(key_documents?.length ?? 0);
    }
  });
});
