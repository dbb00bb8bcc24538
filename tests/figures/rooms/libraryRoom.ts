// The library of the real record, for tests.
import { createReaderContext } from '../../../src/figures/reader/context';
import { tabulateLibrary } from '../../../src/figures/rooms/libraryRows';
import { en } from '../../../src/i18n/en';
import { library as words } from '../../../src/i18n/roomsLibrary';
import { defaultView } from '../../../src/view/view';
import { recordAtlas, recordDetails, recordTables } from '../../recordAtlas';

export const atlas = recordAtlas();
export const context = createReaderContext(atlas, recordDetails(), defaultView, en);
export const documents = recordTables().documents;
export const rows = tabulateLibrary(context, words);

/** The row of a document; a missing one is a fault of the test. */
export function rowOf(id: string) {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`The library has no document ${id}`);
  return row;
}
