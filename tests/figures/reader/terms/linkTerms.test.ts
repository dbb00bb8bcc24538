import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createTermIndex, linkTerms } from '../../../../src/figures/reader/terms/linkTerms';
import { placeDefinition } from '../../../../src/figures/reader/terms/placeDefinition';
import { termIndexOf } from '../../../../src/figures/reader/terms/termIndexOf';
import { TABLE_NAMES } from '../../../../src/atlas/rows';
import { recordDetails } from '../../../recordAtlas';

// All of the record is read.
vi.setConfig({ testTimeout: 60_000 });

const details = recordDetails();
const index = termIndexOf(details);
const linked = (text: string, except?: string) =>
  linkTerms(text, index, except)
    .filter(({ term }) => term !== null)
    .map(({ text: word, term }) => `${word} > ${String(term)}`);

/** Every text of the record, whatever its field. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
const texts = TABLE_NAMES.flatMap((table) => [...details[table].values()].flatMap(textsIn));

function expectWhole(text: string): void {
  const pieces = linkTerms(text, index);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  let end = 0;
  for (const piece of pieces) {
    expect(piece.at).toBe(end);
    expect(piece.text).not.toBe('');
    end += piece.text.length;
  }
  const terms = pieces.flatMap(({ term }) => term ?? []);
  expect(new Set(terms).size).toBe(terms.length);
  for (const term of terms) expect(details.terms.has(term)).toBe(true);
}

test('every text of the record stays what it is, without overlap, each term once', () => {
  expect(texts.length).toBeGreaterThan(5000);
  for (const text of new Set(texts)) expectWhole(text);
});

test('so does any text made of terms and other words', () => {
  const word = fc.oneof(
    fc.constantFrom(...[...index.idOf.keys()], 'proxy', 'first', '-', '/', 'S', "'"),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom('', ' ', '-'), (words, joint) =>
      expectWhole(words.join(joint)),
    ),
  );
});

test('nearly every term of the glossary is found under its own name', () => {
  const lost = [...details.terms.values()].filter(
    ({ id, term }) => !linkTerms(term, index).some((piece) => piece.term === id),
  );
  expect(lost.map(({ id }) => id)).toEqual(['like-minded-group', 'observer', 'proxy', 'roadmap']);
});

describe('what is a term', () => {
  test.each([
    [
      'the longest name at a place',
      'Critical information infrastructure',
      ['Critical information infrastructure > cii'],
    ],
    ['whole words only', 'consensually, ICT-enabled, A/ICT/1, preICT', []],
    ['a short form only as it is written', 'The first to act, ci and CI', ['CI > critical-infrastructure']],
    [
      'plurals, and singulars of plurals',
      'capacity-building and a countermeasure',
      ['capacity-building > capacity-building', 'countermeasure > countermeasures'],
    ],
    ['the first of two', 'sovereignty, Sovereignty', ['sovereignty > sovereignty']],
    ['no everyday word', 'An observer saw a roadmap for a like-minded group behind a proxy.', []],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test('a text that explains a term does not lead to it', () => {
    expect(linked('Sovereignty and jurisdiction', 'sovereignty')).toEqual(['jurisdiction > jurisdiction']);
  });

  test('without terms a text is one piece, an empty text none', () => {
    expect(linkTerms('ICT', createTermIndex([]))).toEqual([{ at: 0, text: 'ICT', term: null }]);
    expect(linkTerms('', index)).toEqual([]);
  });
});

test('a definition stands below its word, above it at the foot of the window, never outside', () => {
  const sight = { width: 320, height: 640 };
  const size = { width: 300, height: 100 };
  expect(placeDefinition({ left: 10, top: 20, bottom: 40 }, size, sight)).toEqual({ left: 10, top: 40 });
  expect(placeDefinition({ left: 200, top: 600, bottom: 620 }, size, sight)).toEqual({ left: 12, top: 500 });
  expect(placeDefinition({ left: -9, top: 10, bottom: 630 }, size, sight)).toEqual({ left: 8, top: 8 });
});
