// The words that answered, marked in their text, and the piece of a long text about the first of them.
import { wordsOf } from './words';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const LENGTH = 150;
const BEFORE = 40;

/** A whole text with the marked words; the pieces together are the text. */
export function markWords(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, until, term } of wordsOf(text)) {
    if (!terms.has(term)) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, until), isMarked: true });
    at = until;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** Some 150 characters about the first marked word, cut between words; the text's beginning where none is marked. */
export function snippetOf(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const first = wordsOf(text).find(({ term }) => terms.has(term))?.from ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const rest = text.slice(from);
  const cut = rest.length <= LENGTH ? rest : rest.slice(0, rest.lastIndexOf(' ', LENGTH));
  const open = from > 0 ? '… ' : '';
  const end = cut.length < rest.length ? ' …' : '';
  return markWords(`${open}${cut}${end}`, terms);
}
