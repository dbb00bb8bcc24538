import type { TermId } from '../../atlas/brand';
import type { ReaderContext } from './context';
import { createHead } from './head';
import { nameAll, nameTerm } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';

export interface TermPage extends PageFrame {
  readonly kind: 'term';
  readonly id: TermId;
  readonly definition: string | null;
  readonly seeAlso: readonly Named[];
}

export function describeTerm(context: ReaderContext, id: TermId): TermPage | null {
  const { atlas, details, texts } = context;
  const term = atlas.terms.get(id);
  if (!term) return null;
  const row = details?.terms.get(id);
  const head = createHead(texts.concept.term, term.term, [row?.abbreviation], row?.verified ?? true);
  return {
    kind: 'term',
    id,
    ...createFrame(context, { kind: 'term', id }, head, row),
    definition: row?.definition ?? null,
    seeAlso: nameAll(context, row?.see_also ?? [], nameTerm),
  };
}
