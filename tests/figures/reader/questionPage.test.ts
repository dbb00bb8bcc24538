import { describe, expect, test } from 'vitest';
import { recordAtlas } from '../../recordAtlas';
import { pageAt } from './readerPages';

describe('the page of a question', () => {
  const page = pageAt('focus=question:binding-instrument', 'question');

  test('counts each class, and the counts add up to 193', () => {
    expect(page.classes.map(({ key, members }) => [key, members])).toEqual([
      ['support-own', 4],
      ['support-joint', 16],
      ['oppose-own', 12],
      ['oppose-group', 23],
      ['none', 138],
    ]);
    expect(page.total).toBe(193);
    expect(page.observers).toBe(2);
    expect(page.classes.at(-1)?.namesTitle).toBe('No recorded statement: 138 and 2 observer States');
    expect(page.asOf).toBe('As of 31 December 2025');
  });

  test('names the states of each class and the groups through which they speak', () => {
    const throughGroup = page.classes.find(({ key }) => key === 'oppose-group');
    expect(throughGroup?.states).toHaveLength(23);
    expect(throughGroup?.text).toBe('No treaty needed, through a group');
    expect(throughGroup?.through).toBe('through European Union');
    expect(page.classes.find(({ key }) => key === 'support-joint')?.states.map(({ name }) => name)).toContain(
      'Cuba',
    );
  });

  test('lists group statements, mentions, issues and events', () => {
    expect(page.groupStatements).toHaveLength(3);
    expect(page.mentions.map(({ bloc }) => bloc)).toContain('most countries');
    expect(page.mentions.find(({ bloc }) => bloc === 'most countries')?.meaning).toBe('No treaty needed');
    expect(page.issues).toHaveLength(4);
    expect(page.events).toHaveLength(10);
  });

  test('is on the map by default, and a question with few states is no lens', () => {
    expect([page.isLens, page.isOnMap]).toEqual([true, true]);
    const fund = pageAt('focus=question:cb-fund', 'question');
    expect([fund.isLens, fund.isOnMap, fund.total]).toEqual([false, false, 193]);
  });

  test('every question adds up to 193, on any date and with group statements on or off', () => {
    for (const id of recordAtlas().questions.keys()) {
      for (const query of ['', '&asof=2003-06-30', '&groups=off']) {
        expect(pageAt(`focus=question:${id}${query}`, 'question', false).total, id + query).toBe(193);
      }
    }
  });
});
