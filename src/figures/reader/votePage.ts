import type { VoteId } from '../../atlas/brand';
import type { Vote } from '../../atlas/model';
import { formatDateInWords } from '../../i18n/format';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { nameAll, nameDocument, nameEvent, nameState } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { describeRoll } from './roll';
import type { Roll } from './roll';
import { describeTally } from './tally';
import type { TallyLine } from './tally';

export interface VotePage extends PageFrame {
  readonly kind: 'vote';
  readonly id: VoteId;
  readonly facts: readonly Fact[];
  readonly about: string | null;
  readonly isAdjacent: boolean;
  readonly isOnMap: boolean;
  readonly tally: TallyLine;
  readonly roll: Roll;
  /** Papers of the vote other than the text itself: committee report, meeting record. */
  readonly documents: readonly Named[];
}

export function describeVote(context: ReaderContext, id: VoteId): VotePage | null {
  const { atlas, details, texts, view, words } = context;
  const vote = atlas.votes.get(id);
  if (!vote) return null;
  const row = details?.votes.get(id);
  const title = words.vote.titleOf(vote.symbol ?? vote.title, vote.body);
  const date = formatDateInWords(vote.date, view.lang);
  const others = (row?.documents ?? []).filter(
    (other) => other !== vote.document && other !== row?.resolution,
  );
  return {
    kind: 'vote',
    ...createFrame(
      context,
      { kind: 'vote', id },
      createHead(texts.concept.vote, title, [date], vote.isConfirmed),
      row,
    ),
    id,
    facts: factsOf(context, vote),
    about: row?.about ?? null,
    isAdjacent: vote.isAdjacent,
    isOnMap: view.lens.kind === 'vote' && view.lens.vote === id,
    tally: describeTally(context, vote.tally),
    roll: describeRoll(context, vote),
    documents: nameAll(context, others, nameDocument),
  };
}

function factsOf(context: ReaderContext, vote: Vote): readonly Fact[] {
  const { details, texts } = context;
  const row = details?.votes.get(vote.id);
  const became = row && row.resolution !== vote.document ? nameDocument(context, row.resolution) : null;
  return facts(
    [texts.fact.text, nameDocument(context, vote.document) ?? vote.title],
    [texts.fact.body, vote.body],
    [texts.fact.sponsor, row && nameState(context, row.sponsor)],
    [texts.fact.became, became],
    [texts.fact.event, nameEvent(context, vote.event)],
  );
}
