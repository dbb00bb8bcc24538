// One topic of the session: how the record sums it up, what is said of unnamed blocs, who said what.
import { describeDoubt } from '../reader/doubt';
import type { ReaderContext } from '../reader/context';
import { mentionsOn } from '../reader/mentions';
import type { MentionLine } from '../reader/mentions';
import { nameIssue } from '../reader/named';
import type { Named } from '../reader/named';
import { describeSources } from '../reader/sources';
import type { SourceList } from '../reader/sources';
import type { QuestionId } from '../../atlas/brand';
import type { March, MarchTopic } from './marchRoom';
import { sayingsOf } from './marchSaid';
import type { SaidOn } from './marchSaid';
import { TOPIC_RULES } from './marchTopics';

export interface MarchIssue {
  readonly id: string;
  readonly name: Named;
  readonly converges: readonly string[];
  readonly diverges: readonly string[];
  readonly sources: SourceList;
  readonly doubt: string | null;
}

export interface TopicPanel {
  readonly issues: readonly MarchIssue[];
  readonly said: readonly SaidOn[];
  readonly mentions: readonly MentionLine[];
}

export function describeTopic(context: ReaderContext, march: March, topic: MarchTopic): TopicPanel {
  return {
    issues: TOPIC_RULES[topic.id].issues.flatMap((id) => describeIssue(context, id)),
    said: sayingsOf(
      context,
      topic.questions.map(({ id }) => id),
      topic.statements,
    ),
    mentions: mentionsAt(context, march, topic),
  };
}

function describeIssue(context: ReaderContext, id: string): readonly MarchIssue[] {
  const row = context.details?.['open-issues'].get(id);
  const name = nameIssue(context, id);
  if (!row || !name) return [];
  const { converges = [], diverges = [] } = row;
  const sources = describeSources(context, row.sources);
  return [{ id, name, converges, diverges, sources, doubt: describeDoubt(context, row) }];
}

/** What the accounts of the session say of unnamed blocs on the questions of the topic. */
function mentionsAt(
  context: ReaderContext,
  { statements }: March,
  topic: MarchTopic,
): readonly MentionLine[] {
  const accounts = new Set(
    statements.flatMap(({ id }) =>
      (context.details?.positions.get(id)?.sources ?? []).map(({ source }) => source),
    ),
  );
  return TOPIC_RULES[topic.id].questions
    .flatMap((question) => mentionsOn(context, question as QuestionId))
    .filter(({ sources: { best } }) => best !== null && accounts.has(best.id));
}
