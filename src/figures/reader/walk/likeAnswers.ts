// What is alike by what states and groups said: states, groups, questions, statements.
import type { GroupId, PositionId, QuestionId, StateCode } from '../../../atlas/brand';
import type { Day } from '../../../atlas/dates';
import { isMembershipOn } from '../../../atlas/membership';
import type { Atlas } from '../../../atlas/model';
import type { WalkWords } from '../../../i18n/walk';
import { formatReference } from '../../../view/formatReference';
import { LEAST_SHARED, agreementOf, answersOn, shareOf, totalOf } from '../../agreement';
import type { ReaderContext } from '../context';
import { countShared, sortLikes } from './like';
import type { Like, Weighed } from './like';

type Why = WalkWords['why'];

/** Those that answered alike most often, of those with enough answers in common to claim it. */
export function likeState(context: ReaderContext, id: StateCode, why: Why): readonly Like[] {
  const { atlas, on, view } = context;
  const sheets = answersOn(atlas, on, view.groups);
  const likes = [...atlas.states.keys()].flatMap((other): readonly Weighed[] => {
    const agreement = other === id ? null : agreementOf(sheets, id, other);
    const share = agreement && shareOf(agreement);
    if (!agreement || share === null || share === 0) return [];
    const { equal, shared } = totalOf(agreement);
    // As much alike over more answers is nearer.
    return [{ id: other, why: why.answers(equal, shared), weight: share, distance: -shared }];
  });
  return sortLikes(likes);
}

/** At least half of those who answered both gave one answer to both. */
const LEAST_ALIKE = 0.5;

/** Those that the same states answered alike, then those of its theme. */
export function likeQuestion(context: ReaderContext, id: QuestionId, why: Why): readonly Like[] {
  const { atlas, on, view } = context;
  const question = atlas.questions.get(id);
  if (!question) return [];
  const { questions, stancesOf } = answersOn(atlas, on, view.groups);
  const own = questions.findIndex((asked) => asked.id === id);
  const sheets = [...stancesOf.values()];
  const alike = questions.flatMap((other, at): readonly Weighed[] => {
    if (own < 0 || other.id === id) return [];
    const both = sheets.filter((sheet) => sheet[own] && sheet[at]);
    const equal = both.filter((sheet) => sheet[own] === sheet[at]).length;
    const share = equal / both.length;
    if (both.length < LEAST_SHARED || share < LEAST_ALIKE) return [];
    const respect = why.states(equal, both.length);
    return [{ id: other.id, why: respect, weight: share, distance: -both.length }];
  });
  const ofTheme = [...atlas.questions.values()]
    .filter(({ theme }) => theme === question.theme)
    .map((other) => ({ id: other.id, why: why.theme }));
  // Two of each sort where there are enough of both.
  return [...sortLikes(alike).slice(0, 2), ...ofTheme];
}

/** The same answer to the same question by somebody else, the nearest in time first. */
export function likePosition({ atlas }: ReaderContext, id: PositionId, why: Why): readonly Like[] {
  const position = atlas.positions.get(id);
  if (!position) return [];
  const { question, stance, actor, countsFrom } = position;
  const likes = [...atlas.positions.values()].flatMap((other): readonly Weighed[] => {
    if (other.question !== question || other.stance !== stance) return [];
    if (formatReference(other.actor) === formatReference(actor)) return [];
    const distance = Math.abs(other.countsFrom - countsFrom);
    return [{ id: other.id, why: stance === null ? why.question : why.stance, weight: 0, distance }];
  });
  return sortLikes(likes);
}

function membersOf(atlas: Atlas, id: GroupId, on: Day): readonly StateCode[] {
  const memberships = atlas.groups.get(id)?.memberships ?? [];
  return memberships.filter((membership) => isMembershipOn(membership, on)).map(({ state }) => state);
}

/** Those with the most members in common on the as-of date. */
export function likeGroup(context: ReaderContext, id: GroupId, why: Why): readonly Like[] {
  const { atlas, on } = context;
  const members = membersOf(atlas, id, on);
  const likes = [...atlas.groups.keys()].flatMap((other): readonly Weighed[] => {
    const theirs = other === id ? [] : membersOf(atlas, other, on);
    const shared = countShared(members, theirs);
    if (shared === 0) return [];
    // Of all that are in either: a group of everybody is like none.
    const either = members.length + theirs.length - shared;
    return [{ id: other, why: why.members(shared), weight: shared / either, distance: 0 }];
  });
  return sortLikes(likes);
}
