// How one state voted in every roll call on record.
import type { StateCode } from '../../atlas/brand';
import { isMemberOn } from '../../atlas/membership';
import type { Answer } from '../../atlas/vocabulary';
import { formatDateInWords } from '../../i18n/format';
import type { ReaderContext } from './context';
import { nameVote } from './named';
import type { Named } from './named';

export interface StateVote {
  readonly vote: Named;
  readonly date: string;
  readonly title: string;
  readonly answer: Answer;
  readonly text: string;
}

export interface StateVotes {
  readonly rows: readonly StateVote[];
  /** Votes of its time as a member on which its answer is not on record. */
  readonly unrecorded: number;
}

export function describeStateVotes(context: ReaderContext, id: StateCode): StateVotes {
  const { atlas, view, words } = context;
  const state = atlas.states.get(id);
  const votes = [...atlas.votes.values()];
  const rows = votes.flatMap((vote): readonly StateVote[] => {
    const answer = vote.roll?.get(id);
    const name = nameVote(context, vote.id);
    if (!answer || !name) return [];
    const date = formatDateInWords(vote.date, view.lang);
    return [{ vote: name, date, title: vote.title, answer, text: words.answer[answer] }];
  });
  const unrecorded = votes.filter((vote) => !vote.roll?.has(id) && state && isMemberOn(state, vote.day));
  return { rows, unrecorded: unrecorded.length };
}
