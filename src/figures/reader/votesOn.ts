// Recorded votes in a list: name, date and result.
import type { Vote } from '../../atlas/model';
import type { ReaderContext } from './context';
import { nameVote } from './named';
import type { Named } from './named';
import { describeTally } from './tally';
import type { TallyLine } from './tally';

export interface VoteLine {
  readonly id: string;
  readonly vote: Named | null;
  readonly tally: TallyLine;
  readonly about: string | null;
}

export function describeVoteLine(context: ReaderContext, vote: Vote): VoteLine {
  return {
    id: vote.id,
    vote: nameVote(context, vote.id),
    tally: describeTally(context, vote.tally),
    about: context.details?.votes.get(vote.id)?.about ?? null,
  };
}
