// What texts say of unnamed or loosely named blocs: listed, coded for nobody.
import type { QuestionId } from '../../atlas/brand';
import type { ReaderContext } from './context';
import { nameActorText } from './named';
import type { Named } from './named';
import { describeSources } from './sources';
import type { SourceList } from './sources';

export interface MentionLine {
  readonly id: string;
  /** The bloc, in the words of the text. */
  readonly bloc: string;
  readonly actor: Named | null;
  readonly meaning: string;
  readonly summary: string;
  readonly sources: SourceList;
}

export function mentionsOn(context: ReaderContext, question: QuestionId): readonly MentionLine[] {
  const { atlas, details, texts } = context;
  return [...(details?.mentions.values() ?? [])]
    .filter((row) => row.question === question)
    .map((row) => ({
      id: row.id,
      bloc: row.text,
      actor: row.actor === undefined ? null : nameActorText(context, row.actor),
      meaning: atlas.questions.get(question)?.meaning[row.stance] ?? texts.stance[row.stance],
      summary: row.summary,
      sources: describeSources(context, row.sources),
    }));
}
