// What a link asked for and did not get, as data; the words for it are made elsewhere.

export const DROP_REASONS = [
  // by form
  'unknown-parameter',
  'duplicate',
  'malformed',
  'unknown-value',
  'too-long',
  'too-many',
  'reversed',
  'without-story',
  'newer-version',
  // by form or against the Atlas
  'out-of-range',
  // against the Atlas
  'too-short',
  'not-found',
  'not-a-lens',
  'not-built',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export interface Dropped {
  /** As it stood in the link; made safe to show, like `value`. */
  readonly parameter: string;
  readonly value: string;
  readonly reason: DropReason;
}

const MAX_EXCERPT = 80;
const MAX_REPORTED = 20;
// Control characters, marks that turn the direction of the line in which the report is read, lone surrogates.
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

function excerptOf(text: string): string {
  const points = Array.from(text.slice(0, 2 * MAX_EXCERPT + 2));
  const excerpt = points.length > MAX_EXCERPT ? `${points.slice(0, MAX_EXCERPT).join('')}…` : text;
  return excerpt.replace(UNSHOWABLE, '\uFFFD');
}

function createDropped(parameter: string, value: string, reason: DropReason): Dropped {
  return { parameter: excerptOf(parameter), value: excerptOf(value), reason };
}

export interface DropLog {
  readonly drop: (parameter: string, value: string, reason: DropReason) => undefined;
  /** The first reports, and one that counts the rest: a hostile link must not fill the page. */
  readonly reports: () => readonly Dropped[];
}

export function createDropLog(): DropLog {
  const first: Dropped[] = [];
  let rest = 0;
  return {
    drop(parameter, value, reason) {
      if (first.length < MAX_REPORTED) first.push(createDropped(parameter, value, reason));
      else rest += 1;
    },
    reports: () => (rest === 0 ? first : [...first, createDropped('', String(rest), 'too-many')]),
  };
}
