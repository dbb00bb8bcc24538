import type { IssueId } from '../../atlas/brand';
import type { Question } from '../../atlas/model';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { nameAll, nameDocument, nameIssue, nameQuestion } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';

export interface IssuePage extends PageFrame {
  readonly kind: 'issue';
  readonly facts: readonly Fact[];
  readonly converges: readonly string[];
  readonly diverges: readonly string[];
  readonly questions: readonly Named[];
  /** The first of them that colours the map. */
  readonly lens: Question | null;
  readonly documents: readonly Named[];
  readonly parts: readonly Named[];
}

export function describeIssue(context: ReaderContext, id: IssueId): IssuePage | null {
  const { atlas, details, texts } = context;
  const issue = atlas.issues.get(id);
  if (!issue) return null;
  const row = details?.['open-issues'].get(id);
  const parts = [...(details?.['open-issues'].values() ?? [])].filter(({ parent }) => parent === id);
  const kicker = row ? texts.issueKind[row.kind] : texts.concept.issue;
  return {
    kind: 'issue',
    ...createFrame(context, { kind: 'issue', id }, createHead(kicker, issue.question), row),
    facts: facts(
      [texts.fact.parent, row?.parent === undefined ? null : nameIssue(context, row.parent)],
      [texts.fact.articles, row?.articles?.join('; ')],
    ),
    converges: row?.converges ?? [],
    diverges: row?.diverges ?? [],
    lens:
      issue.questions
        .flatMap((question) => atlas.questions.get(question) ?? [])
        .find(({ isLens }) => isLens) ?? null,
    questions: nameAll(context, issue.questions, nameQuestion),
    documents: nameAll(context, row?.key_documents ?? [], nameDocument),
    parts: nameAll(
      context,
      parts.map((part) => part.id),
      nameIssue,
    ),
  };
}
