// Lists of the states that joined a text, for the page of the text.
import type { DocumentId } from '../../atlas/brand';
import { formatDateInWords } from '../../i18n/format';
import type { ReaderContext } from './context';
import { nameAll, nameState, sortByName } from './named';
import type { Named } from './named';
import { describeSources } from './sources';
import type { SourceList } from './sources';

export interface JoinedList {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly leads: readonly Named[];
  readonly states: readonly Named[];
  readonly isConfirmed: boolean;
  readonly sources: SourceList;
}

export function joinedListsOf(context: ReaderContext, document: DocumentId): readonly JoinedList[] {
  const { atlas, details, texts, view } = context;
  return [...atlas.cosponsorships.values()]
    .filter((list) => list.document === document)
    .map((list) => {
      const row = details?.cosponsorships.get(list.id);
      const parts = [
        row ? texts.cosponsorshipKind[row.kind] : null,
        formatDateInWords(list.date, view.lang),
        list.states.length > 0 ? texts.document.named(list.states.length) : null,
        list.count === null ? null : texts.document.ofCount(list.count),
        list.isComplete ? null : texts.document.incomplete,
      ];
      return {
        id: list.id,
        title: list.title,
        summary: parts.filter((part) => part !== null).join(', '),
        leads: nameAll(context, list.leads, nameState),
        states: sortByName(context, nameAll(context, list.states, nameState)),
        isConfirmed: list.isConfirmed,
        sources: describeSources(context, row?.sources),
      };
    });
}
