// How one state voted in every roll call on record.
import type { StateCode } from '../../atlas/brand';
import { isMemberOn } from '../../atlas/membership';
import type { Vote } from '../../atlas/model';
import type { Answer } from '../../atlas/vocabulary';
import { formatDateInWords } from '../../i18n/format';
import { mapByDate, splitByDate } from './byDate';
import type { ByDate } from './byDate';
import type { ReaderContext } from './context';
import { nameVote } from './named';
import type { Named } from './named';

export interface StateVote {
  readonly vote: Named;
  /** The symbol of the text, or what it was where none is on record. */
  readonly symbol: string;
  /** Short, for a line. */
  readonly date: string;
  readonly answer: Answer;
  readonly text: string;
}

export interface StateVotes {
  readonly rows: ByDate<StateVote>;
  /** Votes of its time as a member on which its answer is not on record. */
  readonly unrecorded: number;
}

export function describeStateVotes(context: ReaderContext, id: StateCode): StateVotes {
  const { atlas } = context;
  const state = atlas.states.get(id);
  const votes = [...atlas.votes.values()];
  const rows = mapByDate(
    splitByDate(votes, ({ day }) => day, context.on),
    (list) => list.flatMap((vote) => describeAnswer(context, vote, id) ?? []),
  );
  const unrecorded = votes.filter((vote) => !vote.roll?.has(id) && state && isMemberOn(state, vote.day));
  return { rows, unrecorded: unrecorded.length };
}

function describeAnswer(context: ReaderContext, vote: Vote, id: StateCode): StateVote | null {
  const { texts, view } = context;
  const answer = vote.roll?.get(id);
  const name = nameVote(context, vote.id);
  if (!answer || !name) return null;
  return {
    vote: name,
    symbol: vote.symbol ?? texts.state.draftIn(vote.body),
    date: formatDateInWords(vote.date, view.lang, 'short'),
    answer,
    text: texts.answer[answer],
  };
}
