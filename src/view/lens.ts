// The lens as a link writes it: `question:<id>`, `seats:all`, `change:<question id>,<date>`, `none`.
import type { ProcessId, QuestionId, StateCode, VoteId } from '../atlas/brand';
import { isOneOf } from '../atlas/vocabulary';
import type { Reject } from './parameter';
import { parseId, splitKind } from './references';
import { LENS_KINDS } from './view';
import type { Lens } from './view';
import { parseDate } from './writtenDates';

/** What the id of a lens names. */
const LENS_TARGETS = {
  question: 'question',
  vote: 'vote',
  seats: 'process',
  cosponsors: 'cosponsorship',
  agreement: 'state',
} as const;

function parseQuestion(text: string, reject: Reject): QuestionId | undefined {
  return parseId('question', text, reject) as QuestionId | undefined;
}

function parseChange(rest: string, reject: Reject): Lens | undefined {
  const [id = '', date = '', ...more] = rest.split(',', 3);
  if (more.length > 0) return reject('malformed');
  const question = parseQuestion(id, reject);
  if (question === undefined) return undefined;
  const since = parseDate(date, reject);
  return since === undefined ? undefined : { kind: 'change', question, date: since };
}

export function parseLens(text: string, reject: Reject): Lens | undefined {
  const [kind, rest] = splitKind(text);
  if (!isOneOf(LENS_KINDS, kind)) return reject('unknown-value');
  if (kind === 'none') return text === 'none' ? { kind } : reject('malformed');
  if (kind === 'change') return parseChange(rest, reject);
  const target = LENS_TARGETS[kind];
  const id = parseId(target, rest, reject);
  if (id === undefined) return undefined;
  switch (kind) {
    case 'question':
      return { kind, question: id as QuestionId };
    case 'vote':
      return { kind, vote: id as VoteId };
    case 'seats':
      return { kind, process: id as ProcessId | 'all' };
    case 'cosponsors':
      return { kind, cosponsorship: id };
    case 'agreement':
      return { kind, state: id as StateCode };
    default:
      return kind satisfies never;
  }
}
