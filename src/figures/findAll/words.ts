// The words of a text, as the index and a question know them: without case and accents, symbols of documents whole.

export interface Word {
  readonly from: number;
  readonly until: number;
  /** How it is looked for. */
  readonly term: string;
}

/** A/RES/75/240, 75/240 or A/C.1/78/L.60/Rev.1; else letters and digits, with the apostrophes and accents inside. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.]*(?:\/[\p{L}\p{N}.]*[\p{L}\p{N}])+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const ADOPTED = /^(?:a\/)?(?:res|dec)\//;

/** What says nothing by itself. */
const SLIGHT = new Set('a an and as at by for from in is it of on or that the to with'.split(' '));

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

const isSymbol = (term: string): boolean => term.includes('/') && /\d/.test(term);

/** In the order of the text. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const term = fold(word);
    if (!term.includes('/')) return term === '' ? [] : [{ from: index, until: index + word.length, term }];
    if (isSymbol(term)) return [{ from: index, until: index + word.length, term: shortSymbol(term) }];
    return partsOf(word, index);
  });
}

/** "and/or" and "cyber/ICT" are two words each. */
function partsOf(word: string, start: number): readonly Word[] {
  let from = start;
  return word.split('/').flatMap((part) => {
    const at = from;
    from += part.length + 1;
    return part === '' ? [] : [{ from: at, until: at + part.length, term: fold(part) }];
  });
}

/** People write A/RES/75/240, A/75/240, RES/75/240 and 75/240: all are the same. */
export function shortSymbol(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(ADOPTED, '')
    .replace(/^a\/(?=\d)/, '');
}

export const termsOf = (text: string): string[] => wordsOf(text).map(({ term }) => term);

/** Without the words that say nothing, unless there are no others. */
export function termsOfQuery(text: string): readonly string[] {
  const terms = termsOf(text);
  const telling = terms.filter((term) => !SLIGHT.has(term));
  return telling.length > 0 ? telling : terms;
}
