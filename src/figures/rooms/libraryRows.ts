// Every document of the record as a row of the library: what it is, who wrote it, what it holds, where it can be read.
import { stretchOf } from '../../atlas/dates';
import type { DateText } from '../../atlas/dates';
import type { DocumentId } from '../../atlas/brand';
import type { AtlasDocument } from '../../atlas/model';
import type { DocumentRow } from '../../atlas/rows';
import type { DocumentKind } from '../../atlas/vocabulary';
import { formatDateInWords } from '../../i18n/format';
import type { LibraryWords } from '../../i18n/roomsLibrary';
import type { ReaderContext } from '../reader/context';
import { describeDoubt } from '../reader/doubt';
import { nameActorText, nameAll, nameEvent, nameProcess, nameState, nameVote } from '../reader/named';
import type { Named } from '../reader/named';
import { describeSources } from '../reader/sources';
import type { SourceList } from '../reader/sources';
import { describeTally } from '../reader/tally';
import { familyOf } from './documentFamilies';
import type { Family } from './documentFamilies';

/** How the record says that a text was decided: the vote and its result, or that there was none. */
export interface DecisionOn {
  readonly key: string;
  readonly vote: Named | null;
  readonly text: string;
}

export interface LibraryRow {
  readonly id: DocumentId;
  readonly symbol: string | null;
  readonly title: string;
  /** As the record writes it, and in words. */
  readonly date: DateText;
  readonly when: string;
  readonly issued: DateText | null;
  readonly issuedWhen: string | null;
  readonly year: number;
  readonly kind: DocumentKind;
  readonly kindName: string;
  readonly family: Family;
  readonly process: Named | null;
  /** Whose paper it is; of a text put to the vote, the states on record as having tabled it. */
  readonly by: readonly Named[];
  readonly publisher: string | null;
  readonly gist: string;
  readonly decisions: readonly DecisionOn[];
  readonly events: readonly Named[];
  /** Where the text itself can be read. */
  readonly url: string | null;
  readonly doubt: string | null;
  readonly isConfirmed: boolean;
  readonly sources: SourceList;
}

/** In the order of their dates. */
export function tabulateLibrary(context: ReaderContext, words: LibraryWords): readonly LibraryRow[] {
  const { atlas, details } = context;
  if (!details) return [];
  const events = eventsOf(context);
  const tabled = tabledBy(context);
  const decided = decisionsOf(context, words);
  return [...atlas.documents.values()]
    .flatMap((document) => {
      const row = details.documents.get(document.id);
      if (!row) return [];
      const byStates = nameAll(context, tabled.get(document.id) ?? [], nameState);
      return [
        {
          ...describeDocumentRow(context, document, row),
          by:
            row.actor === undefined
              ? byStates
              : [nameActorText(context, row.actor)].flatMap((by) => by ?? []),
          decisions: decided.get(document.id) ?? [],
          events: nameAll(context, events.get(document.id) ?? [], nameEvent),
        },
      ];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}

function describeDocumentRow(context: ReaderContext, document: AtlasDocument, row: DocumentRow) {
  const { lang } = context.view;
  return {
    id: document.id,
    symbol: document.symbol,
    title: document.title,
    date: document.date,
    when: formatDateInWords(document.date, lang, 'short'),
    issued: document.issued,
    issuedWhen: document.issued && formatDateInWords(document.issued, lang, 'short'),
    year: Number(document.date.slice(0, 4)),
    kind: document.kind,
    kindName: context.texts.documentKind[document.kind],
    family: familyOf(document.kind),
    process: row.process === undefined ? null : nameProcess(context, row.process),
    publisher: row.publisher ?? null,
    gist: row.summary,
    url: row.url ?? null,
    doubt: describeDoubt(context, row),
    isConfirmed: row.verified,
    sources: describeSources(context, row.sources),
  };
}

/** By the first day that a date covers, then the last: a year stands before its days. */
export function compareDates(a: DateText, b: DateText): number {
  const [one, other] = [stretchOf(a), stretchOf(b)];
  return one.from - other.from || other.until - one.until;
}

type Lists<Item> = ReadonlyMap<string, readonly Item[]>;

function collect<Item>(pairs: Iterable<readonly [string, Item]>): Lists<Item> {
  const lists = new Map<string, Item[]>();
  for (const [id, item] of pairs) {
    const list = lists.get(id);
    if (list) list.push(item);
    else lists.set(id, [item]);
  }
  return lists;
}

function eventsOf({ atlas }: ReaderContext): Lists<string> {
  return collect(
    [...atlas.events.values()].flatMap(({ id, documents }) => documents.map((of) => [of, id] as const)),
  );
}

/** The states that tabled a text, by its roll call or the list of those who joined it. */
function tabledBy({ atlas, details }: ReaderContext): Lists<string> {
  const votes = [...(details?.votes.values() ?? [])].flatMap(({ document, resolution, sponsor }) =>
    [...new Set([document, resolution])].map((text) => [text, sponsor] as const),
  );
  const leads = [...atlas.cosponsorships.values()].flatMap(({ document, kind, leads: states }) =>
    document === null || kind === 'votes against' ? [] : states.map((state) => [document, state] as const),
  );
  return collect([...votes, ...leads]);
}

/** What was decided on a text itself; the votes on its drafts stand with the drafts. */
function decisionsOf(context: ReaderContext, words: LibraryWords): Lists<DecisionOn> {
  const { atlas, details } = context;
  const votes = [...atlas.votes.values()].map((vote) => {
    const text = words.voted(vote.body, describeTally(context, vote.tally).text);
    return [vote.document, { key: vote.id, vote: nameVote(context, vote.id), text }] as const;
  });
  const adoptions = [...(details?.adoptions.values() ?? [])].map(({ id, body, resolution }) => {
    return [resolution, { key: id, vote: null, text: words.withoutVote(body) }] as const;
  });
  return collect<DecisionOn>([...votes, ...adoptions]);
}
