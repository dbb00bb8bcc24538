import { describe, expect, it, test } from 'vitest';
import { compareActors } from '../../../src/figures/compare/compareActors';
import type { Compared, ComparedRow } from '../../../src/figures/compare/compareActors';
import { countPairs, sortByVerdict, verdictOf } from '../../../src/figures/compare/verdict';
import { createReaderContext } from '../../../src/figures/reader/context';
import { en } from '../../../src/i18n/en';
import { parse } from '../../../src/view/codec';
import { recordAtlas, recordDetails } from '../../recordAtlas';
import { pageAt } from '../reader/readerPages';

const atlas = recordAtlas();

function comparedAt(query: string): Compared {
  const { view } = parse(query);
  return compareActors(createReaderContext(atlas, recordDetails(), view, en), view.compare);
}

function row(compared: Compared, key: string): ComparedRow {
  const found = compared.parts.flatMap(({ rows }) => rows).find((one) => one.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
}

describe('verdictOf', () => {
  it.each([
    [['support', 'support'], 'equal'],
    [['support', 'oppose'], 'part'],
    [['support', null], 'open'],
    // Silence is no agreement.
    [[null, null], 'open'],
    [['support', 'support', null], 'open'],
    [['support', 'oppose', null], 'part'],
    [['support'], 'open'],
  ] as const)('%j is %s', (answers, verdict) => {
    expect(verdictOf(answers)).toBe(verdict);
  });
});

test('countPairs counts for each two the rows that have an answer of both', () => {
  expect(
    countPairs(
      [
        ['yes', 'yes', 'no'],
        ['yes', null, 'yes'],
        [null, null, null],
      ],
      3,
    ),
  ).toEqual([
    { pair: [0, 1], both: 1, equal: 1 },
    { pair: [0, 2], both: 2, equal: 1 },
    { pair: [1, 2], both: 1, equal: 0 },
  ]);
});

test('sortByVerdict puts first where they part and keeps the order otherwise', () => {
  const rows = (['open', 'equal', 'part', null, 'part'] as const).map((verdict, at) => ({ verdict, at }));
  expect(sortByVerdict(rows).map(({ at }) => at)).toEqual([2, 4, 1, 0, 3]);
});

describe('Cuba and the United States at the end of 2025', () => {
  const compared = comparedAt('compare=state:CUB,state:USA');

  it('part on a treaty, each with the statement that says so', () => {
    const { verdict, cells } = row(compared, 'question:binding-instrument');
    expect(verdict).toBe('part');
    expect(cells.map(({ key, text, to }) => [key, text, to?.id])).toEqual([
      ['support-joint', 'A treaty is needed', 'p-cub-binding-instrument-2025-05-29-1'],
      ['oppose-own', 'No treaty needed', 'p-usa-binding-instrument-2023-05-1'],
    ]);
    expect(cells.map(({ note }) => note)).toEqual([
      'named in a joint text, 29 May 2025',
      'own words, between 15 May and 31 May 2023',
    ]);
  });

  it('voted apart on resolution 73/27', () => {
    const { verdict, cells } = row(compared, 'vote:a-res-73-27');
    expect(verdict).toBe('part');
    expect(cells.map(({ key, text }) => [key, text])).toEqual([
      ['yes', 'Yes'],
      ['no', 'No'],
    ]);
  });

  it('had seats in groups of experts, which neither agree nor part', () => {
    const { verdict, cells } = row(compared, 'process:gge-2016');
    expect(verdict).toBeNull();
    expect(cells.map(({ text }) => text)).toEqual(['Had a seat', 'Had a seat']);
    expect(row(compared, 'process:gge-2004').cells.map(({ text }) => text)).toEqual([
      'No seat',
      'Had a seat',
    ]);
  });

  it('shows first where they part', () => {
    for (const { kind, rows } of compared.parts) {
      const verdicts = rows.map(({ verdict }) => verdict);
      if (kind !== 'seat')
        expect(verdicts.lastIndexOf('part')).toBe(verdicts.filter((v) => v === 'part').length - 1);
    }
  });

  it('counts agreement as the rows show it', () => {
    const [pair] = compared.pairs;
    const count = (kind: string, ...verdicts: string[]) =>
      compared.parts
        .find((part) => part.kind === kind)
        ?.rows.filter(({ verdict }) => verdicts.includes(verdict ?? '')).length;
    expect(pair?.questions.equal).toBe(count('question', 'equal'));
    expect(pair?.questions.both).toBe(count('question', 'equal', 'part'));
    expect(pair?.votes?.equal).toBe(count('vote', 'equal'));
    expect(pair?.votes?.both).toBe(count('vote', 'equal', 'part'));
  });
});

describe('the date and the switch of groups', () => {
  it('know nothing of what came later', () => {
    const before = comparedAt('compare=state:CUB,state:USA&asof=2018-12-04');
    expect(before.parts.flatMap(({ rows }) => rows).some(({ key }) => key === 'vote:a-res-73-27')).toBe(
      false,
    );
    expect(() => row(before, 'question:binding-instrument')).toThrow();
  });

  it('take the statements of groups from their members, and count one statement as one', () => {
    const [together] = comparedAt('compare=state:AUT,state:BEL').pairs;
    expect(together?.sameStatement).toBeGreaterThan(0);
    expect(together?.sameStatement).toBeLessThanOrEqual(together?.questions.equal ?? 0);
    const [apart] = comparedAt('compare=state:AUT,state:BEL&groups=off').pairs;
    expect(apart?.sameStatement).toBe(0);
    expect(apart?.questions.both).toBeLessThan(together?.questions.both ?? 0);
  });
});

describe('a state and a group', () => {
  const compared = comparedAt('compare=state:RUS,group:EU');

  it('compares statements; of a vote it tells the tally of the members, which agrees with nobody', () => {
    const { verdict, cells } = row(compared, 'vote:a-res-73-27');
    expect(verdict).toBeNull();
    // All 28 members of that day, the United Kingdom among them, voted no.
    expect(cells[1]).toMatchObject({
      text: '0 yes, 28 no, 0 abstained',
      note: 'its 28 members of that day; it has no vote of its own',
      answer: null,
    });
    expect(compared.pairs[0]?.votes).toBeNull();
    expect(row(compared, 'question:binding-instrument').cells[1]?.note).toMatch(/^group statement, /);
  });
});

test('who was not a member yet or stayed away has not agreed', () => {
  // South Sudan was admitted in 2011; Benin did not vote on 73/27.
  const compared = comparedAt('compare=state:SSD,state:BEN');
  expect(row(compared, 'vote:a-res-61-54').cells[0]?.text).toBe('Not yet a UN member');
  const { verdict, cells } = row(compared, 'vote:a-res-73-27');
  expect([verdict, cells[1]?.text, cells[1]?.answer]).toEqual(['open', 'Did not vote', null]);
});

describe('the page', () => {
  it('is shown when nothing else is read, and steps behind what is', () => {
    expect(pageAt('compare=state:CUB,state:USA', 'compared').head.title).toBe(
      'Cuba and United States of America',
    );
    expect(pageAt('compare=state:CUB,state:USA&focus=state:FRA', 'state').name).toBe('France');
  });

  it('of one alone asks for a second', () => {
    const page = pageAt('compare=state:CUB', 'compared');
    expect([page.head.title, page.compared, page.isFull]).toEqual(['Compare Cuba', null, false]);
  });

  it('of four says that it is full', () => {
    expect(pageAt('compare=state:CUB,state:USA,group:EU,state:CHN', 'compared').isFull).toBe(true);
  });
});
