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

/** What a person types or pastes, as a View may hold it. */
export function cleanFind(text: string): string {
  const whole = straighten(text.slice(0, 10 * MAX_FIND))
    .replace(UNSEARCHABLE, '')
    .trim();
  // The cut may part a pair of surrogates, and leave a blank at the end.
  return whole
    .slice(0, MAX_FIND)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
