// Where a state stands on each question as of the date, by the rule that colours the map.
import type { QuestionId, StateCode } from '../../atlas/brand';
import type { Position, Question } from '../../atlas/model';
import { stanceOf } from '../../atlas/stance';
import type { Standing } from '../../atlas/stance';
import { formatDayInWords } from '../../i18n/format';
import { askedQuestion } from '../../view/asked';
import { sinceDay } from '../../view/times';
import { describeMove } from '../changeWords';
import type { ReaderContext } from './context';
import { nameQuestion } from './named';
import type { Named } from './named';
import { describePosition, describeVoiced } from './positionLine';
import type { PositionLine, StanceWords } from './positionLine';

export interface StandLine {
  readonly question: Named;
  /** Whether it is the question that colours the map. */
  readonly isOnMap: boolean;
  readonly stance: StanceWords;
  /** The statement that it rests on. */
  readonly line: PositionLine;
  /** "the same since ...", where earlier statements say the same. */
  readonly since: string | null;
  /** Between two dates, on the question that is compared: from where to where it moved. */
  readonly move: string | null;
}

export interface Standings {
  /** Core questions with a stance, and others on which there is one. */
  readonly stands: readonly StandLine[];
  /** Core questions without a recorded statement. */
  readonly unrecorded: readonly Named[];
}

export function describeStandings(context: ReaderContext, state: StateCode): Standings {
  const { atlas, view, texts, on } = context;
  const stands: StandLine[] = [];
  const unrecorded: Named[] = [];
  for (const { id, isCore } of questionsInOrder(context)) {
    const standing = stanceOf(atlas, state, id, on, { groups: view.groups });
    const question = nameQuestion(context, id);
    if (!question) continue;
    if (standing.kind === 'stance') stands.push(describeStand(context, state, question, standing));
    else if (isCore) {
      const note = moveOf(context, state, id, standing) ?? texts.question.isOnMap;
      unrecorded.push(isAsked(context, id) ? { ...question, note } : question);
    }
  }
  return { stands, unrecorded };
}

/** The question that colours the map first: it is what the person is looking at. */
function questionsInOrder(context: ReaderContext): readonly Question[] {
  const questions = [...context.atlas.questions.values()];
  const onMap = questions.filter(({ id }) => isAsked(context, id));
  return [...onMap, ...questions.filter((question) => !onMap.includes(question))];
}

function isAsked({ view }: ReaderContext, question: QuestionId): boolean {
  return askedQuestion(view.lens) === question;
}

function describeStand(
  context: ReaderContext,
  state: StateCode,
  question: Named,
  standing: Extract<Standing, { kind: 'stance' }>,
): StandLine {
  const { position, stance, voice, group } = standing;
  const first = firstOfRun(context, state, position);
  return {
    question,
    isOnMap: isAsked(context, position.question),
    stance: describeVoiced(context, position, stance, voice, group),
    line: describePosition(context, position),
    since:
      first === position || group !== null
        ? null
        : context.texts.date.firstIn(formatDayInWords(first.countsFrom, context.view.lang)),
    move: moveOf(context, state, position.question, standing),
  };
}

/** What the map of two dates says of the state, in the words of its card. */
function moveOf(context: ReaderContext, state: StateCode, id: QuestionId, now: Standing): string | null {
  const { atlas, view } = context;
  const since = sinceDay(view);
  const question = atlas.questions.get(id);
  if (since === null || !question || !isAsked(context, id)) return null;
  const before = stanceOf(atlas, state, id, since, { groups: view.groups });
  const move = describeMove(atlas, question, before, now, view);
  return move && context.texts.date.moved(formatDayInWords(since, view.lang), context.asOf, move);
}

/** The first of the state's own statements that says the same without another stance between. */
function firstOfRun({ atlas }: ReaderContext, state: StateCode, position: Position): Position {
  const own = positionsOf(atlas.positionsOn.get(position.question), state);
  const before = own
    .filter(({ colours, countsFrom }) => colours && countsFrom < position.countsFrom)
    .reverse();
  const broken = before.findIndex(({ stance }) => stance !== position.stance);
  return before.slice(0, broken < 0 ? before.length : broken).at(-1) ?? position;
}

function positionsOf(
  actors: ReadonlyMap<string, readonly Position[]> | undefined,
  state: StateCode,
): readonly Position[] {
  return actors?.get(state) ?? [];
}

/** All statements of a state itself, on whatever question: practice and evidence that does not colour included. */
export function statementsOf({ atlas }: ReaderContext, state: StateCode): readonly Position[] {
  return [...atlas.positionsOn.values()].flatMap((actors) => positionsOf(actors, state));
}
