// What can be cited of a View, as fields: the View itself, a page of this edition of the atlas, and the documents that
// its focus is about, which are cited by their symbol. How the fields are written is the business of each format.
import type { DocumentId } from '../../atlas/brand';
import type { DateText } from '../../atlas/dates';
import type { Details } from '../../atlas/details';
import type { Atlas } from '../../atlas/model';
import type { ShareWords } from '../../i18n/share';
import { format } from '../../view/format';
import { defaultView } from '../../view/view';
import type { Focus, View } from '../../view/view';
import { datesInWords, isShareable, subjectOfView } from '../citation';
import type { CitationWords } from '../citation';

export interface Cited {
  readonly kind: 'view' | 'document';
  /** Names it within a reference list. */
  readonly key: string;
  /** An institution or a state; `null`: not on record. */
  readonly author: string | null;
  readonly title: string;
  /** The atlas that a View is a page of. */
  readonly container: string | null;
  readonly edition: string | null;
  /** The UN symbol. */
  readonly symbol: string | null;
  readonly date: DateText;
  /** The date that the View shows, in words. */
  readonly asOf: string | null;
  readonly url: string | null;
  /** Day of use. */
  readonly accessed: DateText;
}

export interface Citing {
  readonly atlas: Atlas;
  readonly details: Details | null;
  readonly view: View;
  readonly words: CitationWords & Pick<ShareWords, 'authors' | 'unAuthors'>;
  /** Of the View. */
  readonly address: string;
  /** The day of use. */
  readonly today: DateText;
}

/** The View first, then the documents that its focus is about; those only once their texts are here. */
export function listCited(citing: Citing): readonly Cited[] {
  const documents = citedDocumentsOf(citing.atlas, citing.view);
  return [citeShown(citing), ...documents.flatMap((id) => citeDocument(citing, id) ?? [])];
}

/** The documents that the focus of a View is about, each once. */
export function citedDocumentsOf(atlas: Atlas, { focus }: View): readonly DocumentId[] {
  return focus ? [...new Set(documentsOf(atlas, focus))] : [];
}

function citeShown({ atlas, details, view, words, address, today }: Citing): Cited {
  const subject = subjectOfView(atlas, details, view, words);
  const { title, edition, asOf } = atlas.about;
  return {
    kind: 'view',
    // The theme is of the reader, not of what is cited.
    key: keyOf(`cyber-atlas-${edition}-${format({ ...view, theme: defaultView.theme })}`),
    author: words.authors,
    title: subject ?? title,
    container: subject === null ? null : title,
    edition,
    symbol: null,
    date: asOf,
    asOf: datesInWords(view, words),
    url: isShareable(address) ? address : null,
    accessed: today,
  };
}

function citeDocument({ atlas, details, words, today }: Citing, id: DocumentId): Cited | null {
  const row = details?.documents.get(id);
  if (!row) return null;
  const symbol = row.symbol ?? null;
  const body = symbol?.startsWith('A/') ? words.unAuthors.assembly : words.unAuthors.any;
  // What others report of a state is not its text.
  const isReported = row.publisher === 'reported';
  const actor = row.actor?.replace(/^group:/, '');
  const named =
    [...atlas.states.values(), ...atlas.groups.values()].find((one) => one.id === actor)?.name ?? null;
  return {
    kind: 'document',
    key: keyOf(id),
    author: isReported ? null : (named ?? (symbol === null ? null : body)),
    title: row.title,
    container: null,
    edition: null,
    symbol,
    date: row.date,
    asOf: null,
    url: row.url ?? null,
    accessed: today,
  };
}

function documentsOf(atlas: Atlas, { kind, id }: Focus): readonly DocumentId[] {
  switch (kind) {
    case 'document':
      return [id];
    case 'vote':
      return [atlas.votes.get(id)?.document ?? []].flat();
    case 'event':
      return atlas.events.get(id)?.documents ?? [];
    case 'position':
      return [atlas.positions.get(id)?.document ?? []].flat();
    default:
      return [];
  }
}

/** Letters, digits and hyphens: what every reader of BibTeX takes for a key. */
function keyOf(text: string): string {
  return decodeURIComponent(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
