import { describe, expect, it } from 'vitest';
import { markWords, snippetOf } from '../../../src/figures/findAll/snippet';
import { fold, shortSymbol, termsOf, termsOfQuery } from '../../../src/figures/findAll/words';

const show = (pieces: ReturnType<typeof markWords>) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('words', () => {
  it('lose case, accents and apostrophes', () => {
    expect(fold('Côte d’Ivoire')).toBe('cote divoire');
    expect(termsOf('São Tomé, and/or cyber/ICT-related')).toEqual([
      'sao',
      'tome',
      'and',
      'or',
      'cyber',
      'ict',
      'related',
    ]);
  });

  it.each(['A/RES/75/240', 'a/res/75/240', 'A/75/240', 'RES/75/240', '75/240'])(
    '%s is one word, the same however it is written',
    (symbol) => expect(termsOf(`(${symbol}).`)).toEqual(['75/240']),
  );

  it('other symbols stay whole', () => {
    expect(shortSymbol('A/C.1/78/L.60/Rev.1')).toBe('a/c.1/78/l.60/rev.1');
    expect(termsOf('see A/C.1/78/L.60/Rev.1.')).toEqual(['see', 'a/c.1/78/l.60/rev.1']);
  });

  it('a question leaves out what says nothing, unless there is nothing else', () => {
    expect(termsOfQuery('the use of force')).toEqual(['use', 'force']);
    expect(termsOfQuery('the')).toEqual(['the']);
  });
});

describe('marks', () => {
  it('stand on the words that answered, as they are written', () => {
    expect(show(markWords('Côte d’Ivoire and Cuba', new Set(['divoire', 'cuba'])))).toBe(
      'Côte [d’Ivoire] and [Cuba]',
    );
  });

  it('all pieces together are the text', () => {
    const text = 'Report A/75/816 of the OEWG: due diligence.';
    const pieces = markWords(text, new Set(['75/816', 'due']));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(show(pieces)).toBe('Report [A/75/816] of the OEWG: [due] diligence.');
  });

  it('a snippet shows the first marked word of a long text, cut between words', () => {
    const text = `${'before '.repeat(40)}diligence ${'after '.repeat(60)}`.trim();
    const cut = show(snippetOf(text, new Set(['diligence'])));
    expect(cut).toMatch(/^… (before )+\[diligence\] (after )+…$/);
    expect(cut.length).toBeLessThan(170);
  });

  it('a short text stands whole', () => {
    expect(show(snippetOf('All of it.', new Set()))).toBe('All of it.');
  });
});
