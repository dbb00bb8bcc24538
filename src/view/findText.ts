// The words of a search, the only free text in a View.
import { MAX_FIND } from './limits';
import type { Reject } from './parameter';

// Control characters, lone surrogates, broken encodings, and marks that turn the direction of the line.
const UNSEARCHABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/gu;

/** Blanks of any kind become spaces, none at the ends. */
function straighten(text: string): string {
  return text.replace(/\s/gu, ' ').trim();
}

export function parseFind(text: string, reject: Reject): string | undefined {
  if (text.length > MAX_FIND) return reject('too-long');
  const find = straighten(text);
  return find.search(UNSEARCHABLE) < 0 ? find : reject('malformed');
}
