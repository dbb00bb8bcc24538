import { describe, expect, test } from 'vitest';
import { factAt, pageAt } from './readerPages';

const cuba = pageAt('focus=state:CUB', 'state');
const standOf = (page: typeof cuba, question: string) =>
  page.stands.find((stand) => stand.question.focus.id === question);

describe('a state that spoke often: Cuba on 31 December 2025', () => {
  test('is headed by its regional group and the number of its statements', () => {
    expect(cuba.head).toEqual({
      kicker: 'State',
      title: 'Cuba',
      subtitle: 'Latin American and Caribbean Group · UN member since 1945 · 36 statements on record',
      isConfirmed: true,
    });
    expect(factAt(cuba, 'UN member since')).toBe('24 October 1945');
    expect(cuba.groupsTitle).toBe('Groups on 31 December 2025');
    expect(cuba.groups.map(({ short }) => short)).toEqual(['NAM', 'OAS', 'G77', 'SIDS']);
    expect(cuba.groups[1]?.note).toMatch(/^Does not take part/);
  });

  test('stands on 18 questions and is not on record on six core questions', () => {
    expect(cuba.stands).toHaveLength(18);
    expect(cuba.unrecorded.map(({ name }) => name)).toEqual([
      'Countermeasures by third states',
      'Public and collective attribution',
      'Due diligence as a duty',
      'Thematic groups in the mechanism',
      'An active contact-point network',
      'A UN capacity-building fund',
    ]);
    expect(cuba.isEmpty).toBe(false);
  });

  test('its evidence and its papers follow the as-of date; what later statements cite stands apart', () => {
    const sum = (uses: readonly { count: number }[]) => uses.reduce((total, { count }) => total + count, 0);
    expect(cuba.evidence.after).toEqual([]);
    const early = pageAt('focus=state:CUB&asof=2019-12-31', 'state').evidence;
    expect(sum(early.until) + sum(early.after)).toBe(sum(cuba.evidence.until));
    expect(sum(early.after)).toBeGreaterThan(sum(early.until));
    const papers = (asof: string) => pageAt(`focus=state:CZE&asof=${asof}`, 'state').documents;
    expect(papers('2025-12-31').after).toEqual([]);
    expect(papers('2000-12-31').until).toEqual([]);
    expect(papers('2000-12-31').after).toEqual(papers('2025-12-31').until);
    expect(papers('2000-12-31').after.length).toBeGreaterThan(0);
  });

  test('the question that colours the map comes first, the others in their order', () => {
    const first = (query: string) => pageAt(query, 'state').stands.map(({ question }) => question.focus.id);
    expect(first('focus=state:CUB').slice(0, 2)).toEqual(['binding-instrument', 'intl-law-applies']);
    expect(first('focus=state:CUB&lens=question:ihl')[0]).toBe('ihl');
    expect(first('focus=state:CUB&lens=none')[0]).toBe('intl-law-applies');
  });

  test("a stance is in the question's own words, with voice, date and how long it has been so", () => {
    const treaty = standOf(cuba, 'binding-instrument');
    expect(treaty?.stance).toEqual({
      key: 'support-joint',
      meaning: 'A treaty is needed',
      voice: 'named in a joint text',
    });
    expect(treaty?.line.when).toBe('29 May 2025');
    expect(treaty?.since).toBe('the same since 1 April 2022');
    expect(treaty?.line.sources.best?.label).toBeTruthy();
  });

  test('a statement known to the days of its session says between which days', () => {
    expect(standOf(cuba, 'new-norms')?.line.when).toBe('between 28 March and 1 April 2022');
  });

  test('its history holds every statement, question by question', () => {
    expect(cuba.history.until.flatMap(({ lines }) => lines)).toHaveLength(36);
    expect(cuba.history.after).toEqual([]);
    expect(cuba.history.until.find(({ key }) => key === 'binding-instrument')?.lines).toHaveLength(6);
  });

  test('an earlier date knows less, and marks what came later', () => {
    const before = pageAt('focus=state:CUB&asof=2019-12-31', 'state');
    expect(standOf(before, 'binding-instrument')).toBeUndefined();
    const later = before.history.after.find(({ key }) => key === 'binding-instrument');
    expect(later?.lines.map((line) => line.marks)).toContainEqual(['after the date shown']);
  });

  test('its votes, seats and joint texts', () => {
    expect(cuba.votes.rows.until).toHaveLength(18);
    expect(cuba.votes.unrecorded).toBe(9);
    expect(cuba.votes.rows.until.find(({ vote }) => vote.focus.id === 'a-res-73-27')).toMatchObject({
      symbol: 'A/RES/73/27',
      date: '5 Dec 2018',
      answer: 'yes',
    });
    expect(cuba.seats.until.map(({ name }) => name)).toEqual(['GGE 2016/17']);
    expect(cuba.joined.until.map(({ id }) => id)).toEqual([
      'like-minded-statement-2024-07',
      'moscow-statement-2025-05-29',
    ]);
  });
});

describe('an as-of date in the past', () => {
  const ids = (items: readonly { focus: { id: string } }[]) => items.map(({ focus }) => focus.id);

  test.each([
    ['1999-01-01', '19 statements on record, none by 1 January 1999'],
    ['2021-12-31', '19 statements on record, 12 of them by 31 December 2021'],
    ['2025-12-31', '19 statements on record'],
  ])('on %s the head says how many of the statements there were', (asof, words) => {
    const { head } = pageAt(`focus=state:CHE&asof=${asof}`, 'state');
    expect(head.subtitle).toBe(`Western European and Others Group · UN member since 2002 · ${words}`);
  });

  test('nobody belongs to a group that was not founded yet', () => {
    expect(ids(pageAt('focus=state:CHE&asof=1999-01-01', 'state').groups)).toEqual(['OSCE']);
    expect(ids(pageAt('focus=state:CHE', 'state').groups)).toEqual(['OSCE', 'FOC']);
  });

  test('votes, seats and joint texts after it stand apart', () => {
    const egypt = pageAt('focus=state:EGY&asof=2016-01-01', 'state');
    expect(egypt.afterTitle).toBe('After 1 January 2016');
    expect(ids(egypt.seats.until)).toEqual(['gge-2012', 'gge-2014']);
    expect(ids(egypt.seats.after)).toEqual(['gge-2016']);
    expect(egypt.joined.until).toEqual([]);
    expect(egypt.joined.after).not.toEqual([]);
    const { until, after } = egypt.votes.rows;
    expect(until.at(-1)?.symbol).toBe('A/RES/63/37');
    expect(after[0]?.symbol).toBe('A/RES/71/28');
    const brazil = pageAt('focus=state:BRA&asof=2016-01-01', 'state');
    expect(ids(brazil.chairs.until)).toEqual(['gge-2014']);
    expect(ids(brazil.chairs.after)).toEqual(['gge-2019']);
  });

  test('no statement stands on both sides of it, and none is lost', () => {
    const { history } = pageAt('focus=state:CHE&asof=2021-12-31', 'state');
    const count = (side: typeof history.until) => side.flatMap(({ lines }) => lines).length;
    expect([count(history.until), count(history.after)]).toEqual([12, 7]);
  });
});

describe('the question on the map', () => {
  test('is marked, with and without a statement on it', () => {
    const marked = (query: string) => pageAt(query, 'state').stands.filter(({ isOnMap }) => isOnMap);
    expect(marked('focus=state:CUB').map(({ question }) => question.focus.id)).toEqual([
      'binding-instrument',
    ]);
    expect(marked('focus=state:CUB&lens=none')).toEqual([]);
    const silent = pageAt('focus=state:CUB&lens=question:due-diligence', 'state').unrecorded;
    expect(silent.map(({ note }) => note).filter((note) => note !== null)).toEqual(['On the map now']);
  });
});

describe('other states', () => {
  test('Nauru has no statement of its own; one reaches it through a group', () => {
    const nauru = pageAt('focus=state:NRU', 'state');
    expect(nauru.isEmpty).toBe(true);
    expect(nauru.head.subtitle).toBe('Asia-Pacific Group · UN member since 1999 · no statement on record');
    expect(nauru.history).toEqual({ until: [], after: [] });
    expect(nauru.stands.map(({ question, stance }) => [question.focus.id, stance.voice])).toEqual([
      ['cb-coordination', 'through Pacific Islands Forum'],
    ]);
    expect(nauru.unrecorded).toHaveLength(20);
    expect(nauru.votes.rows.until).toHaveLength(17);
  });

  test('with group statements off, what came through a group is gone and said to be', () => {
    const nauru = pageAt('focus=state:NRU&groups=off', 'state');
    expect(nauru.stands).toEqual([]);
    expect(nauru.notices).toEqual(['Statements of groups are switched off in this view and left out here.']);
  });

  test('a state that joined later is not yet a member', () => {
    const montenegro = pageAt('focus=state:MNE&asof=2005-01-01', 'state');
    expect(montenegro.stands).toEqual([]);
    expect(montenegro.notices).toEqual([
      'On 1 January 2005 Montenegro was not yet a member of the United Nations.',
    ]);
  });

  test('an unconfirmed seat and an unconfirmed membership are marked', () => {
    const belarus = pageAt('focus=state:BLR', 'state');
    expect(belarus.seats.until.map(({ name, isConfirmed }) => [name, isConfirmed])).toContainEqual([
      'GGE 2004/05',
      false,
    ]);
    const coalition = pageAt('focus=group:FOC', 'group').members.find(({ isConfirmed }) => !isConfirmed);
    const member = pageAt(`focus=state:${String(coalition?.focus.id)}`, 'state');
    expect(member.groups).toContainEqual(
      expect.objectContaining({ name: 'Freedom Online Coalition', isConfirmed: false }),
    );
  });

  test('practice is listed with a mark and without a stance', () => {
    const lines = pageAt('focus=state:GEO', 'state').history.until.flatMap((group) => group.lines);
    expect(lines.find(({ id }) => id === 'p-geo-attribution-2020-02-20-1')).toMatchObject({
      stance: null,
      marks: ['state practice'],
      when: '20 February 2020',
    });
  });

  test('without the texts the core stands: stances, dates, votes', () => {
    const early = pageAt('focus=state:CUB', 'state', false);
    expect(early.stands).toHaveLength(18);
    expect(early.votes.rows.until).toHaveLength(18);
    expect(early.stands.every(({ line }) => line.summary === null && line.sources.best === null)).toBe(true);
  });
});
