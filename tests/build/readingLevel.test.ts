import { describe, expect, it } from 'vitest';
import {
  gistsOf,
  levelOf,
  rankGists,
  sentencesOf,
  summarizeKinds,
  wordsOf,
  type Gist,
} from '../../src/build/readingLevel';
import { syllablesOf } from '../../src/build/readingLevel/syllables';
import { recordTables } from '../recordAtlas';

const gist = (id: string, text: string, table: Gist['table'] = 'events'): Gist => ({ table, id, text });

const EASY = 'The chair put a text to the vote.';
const HARD = 'Institutional modalities necessitated intergovernmental deliberation.';

describe('syllablesOf', () => {
  it.each([
    ['vote', 1],
    ['states', 1],
    ['rules', 1],
    ['reached', 1],
    ['noted', 2],
    ['agreed', 2],
    ['statement', 2],
    ['measures', 2],
    ['principle', 3],
    ['principles', 3],
    ['processes', 3],
    ['dialogue', 3],
    ['various', 3],
    ['creating', 3],
    ['media', 3],
    ['society', 4],
    ['security', 4],
    ['Jürg', 1],
    ['cooperation', 5],
    ['international', 5],
  ])('counts %s as %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('finds at least one in any word', () => {
    expect(syllablesOf('pst!')).toBe(1);
  });
});

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It ended. 54 states signed.', ['It ended.', '54 states signed.']],
    ['He called it “open.” Others left.', ['He called it “open.”', 'Others left.']],
    ['Report A/68/98, para. 19. It is short.', ['Report A/68/98, para. 19.', 'It is short.']],
    ['The paper of S. Boyko says so.', ['The paper of S. Boyko says so.']],
    ['No stop at the end', ['No stop at the end']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('wordsOf', () => {
  it.each([
    ['Report A/77/275 of 2021-2025', ['Report', 'A/77/275', 'of', '2021-2025']],
    ['a five-year group', ['a', 'five', 'year', 'group']],
    ['law – and norms', ['law', 'and', 'norms']],
  ])('finds the words of %j', (sentence, words) => {
    expect(wordsOf(sentence)).toEqual(words);
  });
});

describe('levelOf', () => {
  it('is the two formulas of Flesch and Kincaid', () => {
    const { ease, grade, sentences } = levelOf(EASY);
    expect(sentences).toEqual([8]);
    expect(ease).toBeCloseTo(206.835 - 1.015 * 8 - 84.6, 6);
    expect(grade).toBeCloseTo(0.39 * 8 + 11.8 - 15.59, 6);
  });

  it('takes numbers, symbols and abbreviations for one syllable each', () => {
    expect(levelOf('UNODA put A/77/275 to the GGE in 2022.')).toEqual(
      levelOf('She put it to the group in spring.'),
    );
  });

  it('finds two short sentences easier than the same words in one', () => {
    const apart = levelOf('The group met in June. It did not agree.');
    expect(apart.sentences).toEqual([5, 4]);
    expect(apart.grade).toBeLessThan(levelOf('The group met in June, it did not agree.').grade);
  });

  it('has a finite level for a text without words', () => {
    expect(levelOf('').ease).toBeCloseTo(206.835, 6);
  });
});

describe('rankGists', () => {
  it('puts the hardest first, and a text of an event and its document once with both places', () => {
    const ranked = rankGists([gist('easy', EASY), gist('hard', HARD), gist('paper', EASY, 'documents')]);
    expect(ranked.map(({ text, places }) => [text, places])).toEqual([
      [HARD, ['src/record/events.json hard']],
      [EASY, ['src/record/events.json easy', 'src/record/documents.json paper']],
    ]);
  });
});

describe('summarizeKinds', () => {
  it('gives each kind its medians, its hardest and the number of gists that are too long', () => {
    const kinds = summarizeKinds([gist('a', EASY), gist('b', `${EASY} ${EASY} ${EASY}`), gist('c', HARD)]);
    const [easy, hard] = [levelOf(EASY), levelOf(HARD)];
    expect(kinds).toEqual([
      {
        table: 'events',
        count: 3,
        ease: easy.ease,
        grade: easy.grade,
        worst: hard.grade,
        longestSentence: 8,
        tooLong: 1,
      },
    ]);
  });
});

describe('gistsOf', () => {
  const tables = recordTables();
  const gists = gistsOf(tables);

  it('has one of every event, process, question and document', () => {
    const { events, processes, questions, documents } = tables;
    expect(gists).toHaveLength(events.length + processes.length + questions.length + documents.length);
  });

  it('has none of more than two sentences in the record', () => {
    expect(gists.filter(({ text }) => sentencesOf(text).length > 2).map(({ id }) => id)).toEqual([]);
  });
});
