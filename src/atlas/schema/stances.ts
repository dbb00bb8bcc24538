// What was in dispute and what was said on it.
import type { IssueRow, MentionRow, PositionRow, QuestionRow } from '../rows';
import { BASES, ISSUE_KINDS, STANCES, THEMES } from '../vocabulary';
import { citations, evidence } from './evidence';
import { actor, count, date, flag, fullDate, list, object, oneOf, optional, slug, text } from './fields';

const meaning = text(32, 'a text for the legend');

export const question = object<QuestionRow>('a question', {
  id: slug,
  kind: oneOf(['core', 'extra']),
  label: text(40, 'a label'),
  proposition: text(180, 'one sentence'),
  explanation: text(200),
  support: meaning,
  qualified: meaning,
  oppose: meaning,
  theme: oneOf(THEMES),
  order: count(1, 200),
  lens: flag,
});

export const position = object<PositionRow>('a position', {
  id: slug,
  actor,
  question: slug,
  stance: oneOf([...STANCES, null]),
  kind: optional(oneOf(['state practice'])),
  date,
  date_note: optional(text(160)),
  from: optional(fullDate),
  until: optional(fullDate),
  colours_from: optional(fullDate),
  event: optional(slug),
  document: optional(slug),
  occasion: text(160),
  summary: text(400),
  basis: oneOf(BASES),
  weight: optional(oneOf(['reported by press'])),
  colours: optional(oneOf([false])),
  ...evidence,
});

export const mention = object<MentionRow>('a stance of an unnamed bloc', {
  id: slug,
  text: text(160),
  actor: optional(actor),
  question: slug,
  stance: oneOf(STANCES),
  summary: text(260),
  sources: citations,
});

export const issue = object<IssueRow>('an open issue', {
  id: slug,
  kind: oneOf(ISSUE_KINDS),
  parent: optional(slug),
  question: text(140, 'a question'),
  converges: optional(list(text(260))),
  diverges: optional(list(text(260))),
  questions: optional(list(slug)),
  key_documents: optional(list(slug)),
  articles: optional(list(text(100))),
  ...evidence,
});
