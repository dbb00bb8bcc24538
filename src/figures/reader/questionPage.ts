import type { QuestionId } from '../../atlas/brand';
import { STANCES } from '../../atlas/vocabulary';
import type { Stance } from '../../atlas/vocabulary';
import { colourByQuestion } from '../colouring';
import { describeClasses } from './classLine';
import type { ClassLine } from './classLine';
import { askedQuestion } from '../../view/asked';
import type { ReaderContext } from './context';
import { createHead } from './head';
import { mentionsOn } from './mentions';
import type { MentionLine } from './mentions';
import { nameAll, nameEvent, nameIssue } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { describePosition, sortByStance } from './positionLine';
import type { PositionLine } from './positionLine';

export interface QuestionPage extends PageFrame {
  readonly kind: 'question';
  readonly id: QuestionId;
  /** "As of 31 December 2025". */
  readonly asOf: string;
  readonly proposition: string;
  readonly explanation: string | null;
  readonly isLens: boolean;
  readonly isOnMap: boolean;
  readonly answers: readonly { readonly stance: Stance; readonly meaning: string }[];
  /** All classes that hold a state; `members` add up to `total`. */
  readonly classes: readonly ClassLine[];
  readonly total: number;
  readonly observers: number;
  readonly groupStatements: readonly PositionLine[];
  readonly mentions: readonly MentionLine[];
  readonly issues: readonly Named[];
  readonly events: readonly Named[];
}

export function describeQuestion(context: ReaderContext, id: QuestionId): QuestionPage | null {
  const { atlas, details, texts, words, view, on } = context;
  const question = atlas.questions.get(id);
  if (!question) return null;
  const head = createHead(texts.concept.question, question.label, [words.bar.themesOf[question.theme]]);
  const classes = describeClasses(context, question, colourByQuestion(atlas, question, on, view.groups));
  const ofGroups = [...atlas.positions.values()].filter(
    (position) => position.question === id && position.actor.kind === 'group',
  );
  return {
    kind: 'question',
    ...createFrame(context, { kind: 'question', id }, head, undefined),
    id,
    asOf: texts.question.asOf(context.asOf),
    proposition: question.proposition,
    explanation: details?.questions.get(id)?.explanation ?? null,
    isLens: question.isLens,
    isOnMap: askedQuestion(view.lens) === id,
    answers: STANCES.map((stance) => ({ stance, meaning: question.meaning[stance] })),
    classes,
    total: classes.reduce((sum, { members }) => sum + members, 0),
    observers: classes.reduce((sum, { observers }) => sum + observers, 0),
    groupStatements: sortByStance(context, ofGroups).map((position) => describePosition(context, position)),
    mentions: mentionsOn(context, id),
    issues: nameAll(context, idsReferring(atlas.issues.values(), id), nameIssue),
    events: nameAll(context, idsReferring(atlas.events.values(), id), nameEvent),
  };
}

function idsReferring(
  things: Iterable<{ readonly id: string; readonly questions: readonly QuestionId[] }>,
  question: QuestionId,
): readonly string[] {
  return [...things].filter(({ questions }) => questions.includes(question)).map(({ id }) => id);
}
