import type { DocumentId } from '../../atlas/brand';
import type { AtlasDocument, Vote } from '../../atlas/model';
import type { DocumentRow } from '../../atlas/rows';
import { formatDateInWords } from '../../i18n/format';
import { acquisOf } from './acquisOf';
import type { Acquis } from './acquisOf';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { joinedListsOf } from './joinedLists';
import type { JoinedList } from './joinedLists';
import { nameActorText, nameAll, nameEvent, nameProcess } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { groupByQuestion, sortByStance } from './positionLine';
import type { PositionGroup } from './positionLine';
import { describeSources } from './sources';
import type { SourceList } from './sources';
import { describeVoteLine } from './votesOn';
import type { VoteLine } from './votesOn';

export interface DatedLine {
  readonly id: string;
  readonly text: string;
  readonly when: string | null;
  readonly sources: SourceList;
}

export interface DocumentPage extends PageFrame, Acquis {
  readonly kind: 'document';
  readonly facts: readonly Fact[];
  readonly summary: string | null;
  /** Where the text can be read. */
  readonly url: string | null;
  readonly events: readonly Named[];
  readonly votes: readonly VoteLine[];
  readonly adoptions: readonly DatedLine[];
  readonly milestones: readonly DatedLine[];
  readonly joined: readonly JoinedList[];
  readonly positions: readonly PositionGroup[];
}

export function describeDocument(context: ReaderContext, id: DocumentId): DocumentPage | null {
  const { atlas, details } = context;
  const document = atlas.documents.get(id);
  if (!document) return null;
  const row = details?.documents.get(id);
  const positions = [...atlas.positions.values()].filter((position) => position.document === id);
  const events = [...atlas.events.values()].filter(({ documents }) => documents.includes(id));
  const votes = [...atlas.votes.values()].filter((vote) => isVoteOn(context, vote, id));
  return {
    kind: 'document',
    ...createFrame(context, { kind: 'document', id }, headOf(context, document, row), row),
    ...acquisOf(context, id),
    facts: factsOf(context, row),
    summary: row?.summary ?? null,
    url: row?.url ?? (document.symbol ? `https://undocs.org/${document.symbol}` : null),
    events: nameAll(
      context,
      events.map((event) => event.id),
      nameEvent,
    ),
    votes: votes.map((vote) => describeVoteLine(context, vote)),
    adoptions: adoptionsOf(context, id),
    milestones: milestonesOf(context, id),
    joined: joinedListsOf(context, id),
    positions: groupByQuestion(context, positions, (list) => sortByStance(context, list)),
  };
}

function headOf(
  { texts, view, words }: ReaderContext,
  document: AtlasDocument,
  row: DocumentRow | undefined,
) {
  const date = formatDateInWords(document.date, view.lang);
  const issued = document.issued && words.timeline.issued(formatDateInWords(document.issued, view.lang));
  const kind = texts.documentKind[document.kind];
  return createHead(kind, document.title, [document.symbol, date, issued], row?.verified ?? true);
}

function factsOf(context: ReaderContext, row: DocumentRow | undefined): readonly Fact[] {
  const { fact } = context.texts;
  return facts(
    [fact.process, row?.process === undefined ? null : nameProcess(context, row.process)],
    [fact.actor, row?.actor === undefined ? null : nameActorText(context, row.actor)],
    [fact.publisher, row?.publisher],
  );
}

/** A vote on the text itself, on a draft that became it, or one whose papers it belongs to. */
function isVoteOn({ details }: ReaderContext, vote: Vote, id: DocumentId): boolean {
  const row = details?.votes.get(vote.id);
  return vote.document === id || row?.resolution === id || (row?.documents?.includes(id) ?? false);
}

function adoptionsOf(context: ReaderContext, id: DocumentId): readonly DatedLine[] {
  const { details, texts, view } = context;
  return [...(details?.adoptions.values() ?? [])]
    .filter((row) => row.document === id || row.resolution === id || row.documents?.includes(id))
    .map((row) => ({
      id: row.id,
      text: texts.vote.adoptedIn(row.body, formatDateInWords(row.date, view.lang)),
      when: null,
      sources: describeSources(context, row.sources),
    }));
}

function milestonesOf(context: ReaderContext, id: DocumentId): readonly DatedLine[] {
  const { details, texts, view } = context;
  return [...(details?.milestones.values() ?? [])]
    .filter((row) => row.document === id)
    .map((row) => ({
      id: row.id,
      text: row.text,
      when: texts.document.supporters(row.count, formatDateInWords(row.date, view.lang)),
      sources: describeSources(context, row.sources),
    }));
}
