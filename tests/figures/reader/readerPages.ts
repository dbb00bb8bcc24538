// Pages of the real record, for tests of the view-models.
import { createReaderContext } from '../../../src/figures/reader/context';
import { describePage } from '../../../src/figures/reader/page';
import type { ReaderPage } from '../../../src/figures/reader/page';
import { en } from '../../../src/i18n/en';
import { resolve } from '../../../src/view/resolve';
import { parse } from '../../../src/view/codec';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const atlas = recordAtlas();
const texts = recordDetails();

/** The page that a query shows; `kind` says which is expected. */
export function pageAt<Kind extends ReaderPage['kind']>(
  query: string,
  kind: Kind,
  details = true,
): Extract<ReaderPage, { kind: Kind }> {
  const { view } = resolve(parse(query).view, atlas);
  const page = describePage(createReaderContext(atlas, details ? texts : null, view, en));
  if (page.kind !== kind) throw new Error(`"${query}" shows a page of kind ${page.kind}, not ${kind}`);
  return page as Extract<ReaderPage, { kind: Kind }>;
}

/** The words of a fact, as they are read. */
export function factAt(
  page: {
    readonly facts: readonly {
      readonly label: string;
      readonly values: readonly (string | { name: string })[];
    }[];
  },
  label: string,
): string | undefined {
  const values = page.facts.find((fact) => fact.label === label)?.values;
  return values?.map((value) => (typeof value === 'string' ? value : value.name)).join('; ');
}
