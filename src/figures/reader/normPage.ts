import type { NormId } from '../../atlas/brand';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { nameAll, nameDocument, nameEvent } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';

export interface NormPage extends PageFrame {
  readonly kind: 'norm';
  readonly summary: string | null;
  readonly guidance: string | null;
  readonly facts: readonly Fact[];
  readonly events: readonly Named[];
}

export function describeNorm(context: ReaderContext, id: NormId): NormPage | null {
  const { atlas, details, texts } = context;
  const norm = atlas.norms.get(id);
  if (!norm) return null;
  const row = details?.norms.get(id);
  const { fact } = texts;
  const events = [...atlas.events.values()].filter(({ norms }) => norms.includes(id));
  return {
    kind: 'norm',
    ...createFrame(
      context,
      { kind: 'norm', id },
      createHead(texts.concept.norm, norm.short, [row?.locator]),
      row,
    ),
    summary: row?.summary ?? null,
    guidance: row?.guidance ?? null,
    facts: facts(
      [fact.kind, row && texts.normKind[row.kind]],
      [fact.locator, row?.locator],
      [fact.introducedBy, row && nameDocument(context, row.document)],
      [
        fact.developedBy,
        nameAll(context, row ? reportDocuments(context, row.developed_in) : [], nameDocument),
      ],
    ),
    events: nameAll(
      context,
      events.map((event) => event.id),
      nameEvent,
    ),
  };
}

/** The documents of reports of the acquis. */
function reportDocuments({ details }: ReaderContext, reports: readonly string[] = []): readonly string[] {
  return reports.map((id) => details?.['acquis-reports'].get(id)?.document ?? id);
}
