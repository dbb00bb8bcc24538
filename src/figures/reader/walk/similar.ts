// What is like the thing that is read, and in which respect: at most four, the most alike first. Nothing is guessed
// from words; each likeness is one that the record has.
import type { Focus } from '../../../view/view';
import { formatReference } from '../../../view/formatReference';
import { walk as words } from '../../../i18n/walk';
import type { ReaderContext } from '../context';
import type { Named } from '../named';
import { likeGroup, likePosition, likeQuestion, likeState } from './likeAnswers';
import { likeDocument, likeEvent, likeVote } from './likeHappenings';
import type { Like } from './like';
import { likeIssue, likeNorm, likeProcess, likeSource, likeTerm } from './likeTexts';
import { nameFocus } from './nameFocus';

export interface Similar {
  readonly named: Named;
  /** In which respect, in a word or two. */
  readonly why: string;
}

const MOST = 4;

/** Without `apart`, which the page leads to anyway. */
export function similarTo(
  context: ReaderContext,
  focus: Focus,
  apart: readonly (Named | null)[] = [],
): readonly Similar[] {
  const without = new Set(apart.flatMap((named) => (named ? [formatReference(named.focus)] : [])));
  without.add(formatReference(focus));
  const similar: Similar[] = [];
  for (const { id, why } of alike(context, focus)) {
    const other = { kind: focus.kind, id } as Focus;
    const reference = formatReference(other);
    const named = without.has(reference) ? null : nameFocus(context, other);
    if (named) similar.push({ named, why });
    without.add(reference);
    if (similar.length === MOST) break;
  }
  return similar;
}

/** The most alike first. */
function alike(context: ReaderContext, focus: Focus): readonly Like[] {
  const { why } = words;
  switch (focus.kind) {
    case 'event':
      return likeEvent(context, focus.id, why);
    case 'document':
      return likeDocument(context, focus.id, why);
    case 'vote':
      return likeVote(context, focus.id, why);
    case 'state':
      return likeState(context, focus.id, why);
    case 'question':
      return likeQuestion(context, focus.id, why);
    case 'position':
      return likePosition(context, focus.id, why);
    case 'group':
      return likeGroup(context, focus.id, why);
    case 'process':
      return likeProcess(context, focus.id, why);
    case 'norm':
      return likeNorm(context, focus.id, why);
    case 'issue':
      return likeIssue(context, focus.id, why);
    case 'term':
      return likeTerm(context, focus.id, why);
    case 'source':
      return likeSource(context, focus.id, why);
    case 'room':
      return [];
    default:
      return focus satisfies never;
  }
}
