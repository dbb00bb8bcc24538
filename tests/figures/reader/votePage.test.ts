import { describe, expect, test } from 'vitest';
import { factAt, pageAt } from './readerPages';

describe('the page of a vote', () => {
  test('the vote that split the process: 119 to 46, with 14 abstentions', () => {
    const page = pageAt('focus=vote:a-res-73-27', 'vote');
    expect(page.tally.text).toBe('119 in favour, 46 against, 14 abstentions');
    expect(page.tally.parts).toEqual([
      { answer: 'yes', count: 119, start: 0, length: 66.48 },
      { answer: 'abstain', count: 14, start: 66.48, length: 7.821 },
      { answer: 'no', count: 46, start: 74.302, length: 25.698 },
    ]);
    expect(page.roll.lines.map(({ text }) => text)).toEqual([
      'Yes: 119',
      'No: 46',
      'Abstained: 14',
      'Did not vote: 14',
    ]);
    expect(page.roll.note).toBeNull();
    expect(factAt(page, 'Tabled by')).toBe('Russian Federation');
    expect(factAt(page, 'Event')).toBe('First OEWG established (73/27)');
    expect(page.isOnMap).toBe(false);
    expect(pageAt('lens=vote:a-res-73-27&focus=vote:a-res-73-27', 'vote').isOnMap).toBe(true);
  });

  test('a partial roll says how few it names', () => {
    const { roll } = pageAt('focus=vote:a-c1-74-l49-rev1', 'vote');
    expect(roll.lines.map(({ text }) => text)).toEqual(['No: 10', 'Abstained: 8']);
    expect(roll.note).toBe(
      'Only part of the roll is on record: 18 states are named. It says nothing of the others.',
    );
  });

  test('no roll and no count of abstentions are said', () => {
    const page = pageAt('focus=vote:a-c1-73-l37', 'vote');
    expect(page.roll).toEqual({ lines: [], note: 'How each state voted is not on record.' });
    expect(page.tally.text).toBe('139 in favour, 11 against, abstentions not on record');
    expect(factAt(page, 'Became')).toContain('A/RES/73/266');
  });
});
