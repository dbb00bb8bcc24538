// Events, documents and votes that are alike.
import type { DocumentId, EventId, VoteId } from '../../../atlas/brand';
import { stretchOf } from '../../../atlas/dates';
import type { WalkWords } from '../../../i18n/walk';
import type { ReaderContext } from '../context';
import { countShared, sortLikes } from './like';
import type { Like, Weighed } from './like';

type Why = WalkWords['why'];

/**
 * Those that came from what it came from, or led to what it led to; then those of the same kind in the same process.
 * What it is related to itself stands on its page.
 */
export function likeEvent({ atlas }: ReaderContext, id: EventId, why: Why): readonly Like[] {
  const event = atlas.events.get(id);
  if (!event) return [];
  const related = new Set([...event.cameFrom, ...event.ledTo]);
  const likes = [...atlas.events.values()].flatMap((other): readonly Weighed[] => {
    if (other.id === id || related.has(other.id)) return [];
    const origins = countShared(event.cameFrom, other.cameFrom);
    const outcomes = countShared(event.ledTo, other.ledTo);
    const isOfKind = other.kind === event.kind && other.process === event.process;
    if (origins + outcomes === 0 && !isOfKind) return [];
    const distance = Math.abs(other.stretch.from - event.stretch.from);
    const respect = origins > 0 ? why.origin : outcomes > 0 ? why.outcome : why.kind;
    return [{ id: other.id, why: respect, weight: origins + outcomes, distance }];
  });
  return sortLikes(likes);
}

/** Of the same kind in the same process, or by the same author. */
export function likeDocument({ details }: ReaderContext, id: DocumentId, why: Why): readonly Like[] {
  const row = details?.documents.get(id);
  if (!details || !row) return [];
  const { from } = stretchOf(row.date);
  const likes = [...details.documents.values()].flatMap((other): readonly Weighed[] => {
    if (other.id === id) return [];
    const isOfAuthor = row.actor !== undefined && other.actor === row.actor;
    const isOfProcess = row.process !== undefined && other.process === row.process;
    if (!isOfAuthor && !(isOfProcess && other.kind === row.kind)) return [];
    const respect = isOfAuthor ? why.author : why.kind;
    const distance = Math.abs(stretchOf(other.date).from - from);
    return [{ id: other.id, why: respect, weight: 0, distance }];
  });
  return sortLikes(likes);
}

/** On the same text, in committee and plenary; then on the texts of the same title in other years. */
export function likeVote({ atlas, details }: ReaderContext, id: VoteId, why: Why): readonly Like[] {
  const vote = atlas.votes.get(id);
  if (!vote) return [];
  const becameOf = (other: VoteId) => details?.votes.get(other)?.resolution ?? other;
  const likes = [...atlas.votes.values()].flatMap((other): readonly Weighed[] => {
    if (other.id === id) return [];
    const isOnText = becameOf(other.id) === becameOf(id);
    if (!isOnText && lineOf(other.title) !== lineOf(vote.title)) return [];
    const distance = Math.abs(other.day - vote.day);
    return [{ id: other.id, why: isOnText ? why.text : why.line, weight: Number(isOnText), distance }];
  });
  return sortLikes(likes);
}

/** Resolutions of a line bear one title year by year; what stands behind it in brackets or after a colon may differ. */
function lineOf(title: string): string {
  return title.replace(/\s*[:(].*$/s, '').toLowerCase();
}
