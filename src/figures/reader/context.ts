// What the view-models of the reader are functions of. Details are null until the texts have arrived: then a page
// holds what the core knows, and empty texts.
import type { Day } from '../../atlas/dates';
import type { Details } from '../../atlas/details';
import type { Atlas } from '../../atlas/model';
import type { Messages } from '../../i18n/en';
import { formatDateInWords } from '../../i18n/format';
import { reader } from '../../i18n/reader';
import type { ReaderWords } from '../../i18n/reader';
import { asOfDay } from '../../view/moves';
import type { View } from '../../view/view';

export interface ReaderContext {
  readonly atlas: Atlas;
  readonly details: Details | null;
  readonly view: View;
  readonly words: Messages;
  readonly texts: ReaderWords;
  /** The last day that counts, and the as-of date in words. */
  readonly on: Day;
  readonly asOf: string;
}

export function createReaderContext(
  atlas: Atlas,
  details: Details | null,
  view: View,
  words: Messages,
): ReaderContext {
  const asOf = formatDateInWords(view.asof, view.lang);
  return { atlas, details, view, words, texts: reader, on: asOfDay(view), asOf };
}
