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
      subtitle: 'Latin American and Caribbean Group · 36 statements on record',
      isConfirmed: true,
    });
    expect(factAt(cuba, 'UN member since')).toBe('24 October 1945');
    expect(cuba.groupsTitle).toBe('Groups on 31 December 2025');
    expect(cuba.groups.map(({ focus }) => focus.id)).toEqual(['NAM', 'OAS', 'G77', 'SIDS']);
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
    expect(cuba.history.flatMap(({ lines }) => lines)).toHaveLength(36);
    expect(cuba.history.find(({ key }) => key === 'binding-instrument')?.lines).toHaveLength(6);
  });

  test('an earlier date knows less, and marks what came later', () => {
    const before = pageAt('focus=state:CUB&asof=2019-12-31', 'state');
    expect(standOf(before, 'binding-instrument')).toBeUndefined();
    const marks = before.history
      .find(({ key }) => key === 'binding-instrument')
      ?.lines.map((line) => line.marks);
    expect(marks).toContainEqual(['after the date shown']);
  });

  test('its votes, seats and joint texts', () => {
    expect(cuba.votes.rows).toHaveLength(18);
    expect(cuba.votes.unrecorded).toBe(9);
    expect(cuba.votes.rows.find(({ vote }) => vote.focus.id === 'a-res-73-27')?.answer).toBe('yes');
    expect(cuba.seats.map(({ name }) => name)).toEqual(['GGE 2016/17']);
    expect(cuba.joined.map(({ id }) => id)).toEqual([
      'like-minded-statement-2024-07',
      'moscow-statement-2025-05-29',
    ]);
  });
});

describe('other states', () => {
  test('Nauru has no statement of its own; one reaches it through a group', () => {
    const nauru = pageAt('focus=state:NRU', 'state');
    expect(nauru.isEmpty).toBe(true);
    expect(nauru.head.subtitle).toBe('Asia-Pacific Group · no statement on record');
    expect(nauru.history).toEqual([]);
    expect(nauru.stands.map(({ question, stance }) => [question.focus.id, stance.voice])).toEqual([
      ['cb-coordination', 'through Pacific Islands Forum'],
    ]);
    expect(nauru.unrecorded).toHaveLength(20);
    expect(nauru.votes.rows).toHaveLength(17);
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
    expect(belarus.seats.map(({ name, isConfirmed }) => [name, isConfirmed])).toContainEqual([
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
    const lines = pageAt('focus=state:GEO', 'state').history.flatMap((group) => group.lines);
    expect(lines.find(({ id }) => id === 'p-geo-attribution-2020-02-20-1')).toMatchObject({
      stance: null,
      marks: ['state practice'],
      when: '20 February 2020',
    });
  });

  test('without the texts the core stands: stances, dates, votes', () => {
    const early = pageAt('focus=state:CUB', 'state', false);
    expect(early.stands).toHaveLength(18);
    expect(early.votes.rows).toHaveLength(18);
    expect(early.stands.every(({ line }) => line.summary === null && line.sources.best === null)).toBe(true);
  });
});
