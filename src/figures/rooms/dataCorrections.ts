// The corrections made to sources, with what in the record has the right fact.
import { formatReference } from '../../view/formatReference';
import type { RoomsData } from '../../i18n/roomsData';
import type { ReaderContext } from '../reader/context';
import { isDoubtful } from '../reader/doubt';
import {
  nameDocument,
  nameEvent,
  nameGroup,
  nameIssue,
  nameNorm,
  namePosition,
  nameProcess,
  nameQuestion,
  nameState,
  nameTerm,
  nameVote,
} from '../reader/named';
import type { Name, Named } from '../reader/named';
import { describeSources } from '../reader/sources';
import type { SourceList } from '../reader/sources';
import type { TextTable } from '../table/textTable';
import { sourceInWords } from './twin';

export interface Correction {
  readonly id: string;
  /** The text that slips, by its title. */
  readonly page: string;
  readonly kind: string;
  readonly says: string;
  readonly right: string;
  readonly why: string;
  readonly about: readonly Named[];
  readonly sources: SourceList;
  readonly isDoubtful: boolean;
}

/** How things are named, by the kind of a reference. */
export const NAMERS: Readonly<Record<string, Name>> = {
  event: nameEvent,
  process: nameProcess,
  document: nameDocument,
  question: nameQuestion,
  position: namePosition,
  vote: nameVote,
  state: nameState,
  group: nameGroup,
  norm: nameNorm,
  issue: nameIssue,
  term: nameTerm,
};

export function listCorrections(context: ReaderContext): readonly Correction[] {
  const { details, texts } = context;
  return [...(details?.corrections.values() ?? [])].map((row) => ({
    id: row.id,
    page: details?.sources.get(row.seed)?.title ?? row.seed,
    kind: texts.correctionKind[row.kind],
    says: row.says,
    right: row.right,
    why: row.why,
    about: (row.about ?? []).flatMap((reference) => nameReference(context, reference) ?? []),
    sources: describeSources(context, row.sources),
    isDoubtful: isDoubtful(row),
  }));
}

/** What `event:res-73-27` refers to, where it has a page. */
function nameReference(context: ReaderContext, reference: string): Named | null {
  const [kind = '', ...id] = reference.split(':');
  return NAMERS[kind]?.(context, id.join(':')) ?? null;
}

/** What the sources say and what is right, as it is listed. */
export function correctionsAsText(
  lines: readonly Correction[],
  { corrections: { table, unconfirmed } }: RoomsData,
): TextTable {
  return {
    header: [
      table.page,
      table.kind,
      table.says,
      table.right,
      table.why,
      table.about,
      table.source,
      table.doubt,
    ],
    rows: lines.map(({ page, kind, says, right, why, about, sources, isDoubtful: isUnsure }) => [
      page,
      kind,
      says,
      right,
      why,
      about.map(({ focus }) => formatReference(focus)).join(', '),
      sourceInWords(sources),
      isUnsure ? unconfirmed : '',
    ]),
  };
}
