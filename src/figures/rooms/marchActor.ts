// One actor at the session: all that it said, and where it stands on the same questions by the end of the record.
import type { PositionId, QuestionId } from '../../atlas/brand';
import type { Position } from '../../atlas/model';
import type { MarchWords } from '../../i18n/roomsMarch';
import { formatDayInWords } from '../../i18n/format';
import type { ReaderContext } from '../reader/context';
import { nameActor } from '../reader/named';
import type { Named } from '../reader/named';
import { describeVoiced } from '../reader/positionLine';
import type { StanceWords } from '../reader/positionLine';
import { describeWhen } from '../reader/whenStated';
import { standingOfActor } from '../standingChanges';
import type { March } from './marchRoom';
import type { MarchRow } from './marchRows';
import { sayingsOf } from './marchSaid';
import type { SaidOn } from './marchSaid';

/** A question on which the actor stands elsewhere by the end of the record. */
export interface Since {
  readonly id: QuestionId;
  readonly question: string;
  readonly then: StanceWords | null;
  readonly now: StanceWords;
  /** The statement that it now rests on. */
  readonly position: PositionId;
  readonly when: string;
}

export interface ActorPanel {
  readonly name: Named | null;
  readonly said: readonly SaidOn[];
  /** What groups said for it where it has no words of its own. */
  readonly through: readonly SaidOn[];
  readonly moved: readonly Since[];
  /** How many questions it was on record at, and the last day of the record in words. */
  readonly asked: number;
  readonly until: string;
}

export function describeActor(context: ReaderContext, march: March, row: MarchRow): ActorPanel {
  const { atlas } = context;
  const shown = [...new Set(row.cells.flat().map(({ position }) => position))].flatMap(
    (id) => atlas.positions.get(id) ?? [],
  );
  const questions = [...new Set(march.columns.map(({ question }) => question.id))].filter((id) =>
    shown.some(({ question }) => question === id),
  );
  const isOwn = ({ actor }: Position) => actor.kind === row.actor.kind && actor.id === row.actor.id;
  return {
    name: nameActor(context, row.actor),
    said: sayingsOf(context, questions, shown.filter(isOwn)),
    through: sayingsOf(
      context,
      questions,
      shown.filter((position) => !isOwn(position)),
    ),
    moved: questions.flatMap((id) => movedOn(context, march, row, id)),
    asked: questions.length,
    until: formatDayInWords(atlas.about.covers.until, context.view.lang),
  };
}

/** By the rule that colours the map: on the last day of the session, and on that of the record. */
function movedOn(
  context: ReaderContext,
  { event }: March,
  { actor }: MarchRow,
  id: QuestionId,
): readonly Since[] {
  const { atlas, view } = context;
  const on = (day: typeof event.stretch.until) => standingOfActor(atlas, actor, id, day, view.groups);
  const then = on(event.stretch.until);
  const now = on(atlas.about.covers.until);
  const question = atlas.questions.get(id);
  if (now.kind !== 'stance' || !question) return [];
  if (then.kind === 'stance' && then.stance === now.stance) return [];
  const wordsOf = ({ position, stance, voice, group }: typeof now) =>
    describeVoiced(context, position, stance, voice, actor.kind === 'group' ? null : group);
  return [
    {
      id,
      question: question.label,
      then: then.kind === 'stance' ? wordsOf(then) : null,
      now: wordsOf(now),
      position: now.position.id,
      when: describeWhen(context, now.position),
    },
  ];
}

/** What the panel of an actor says of the time since, in one sentence. */
export function describeSince({ moved, asked, until }: ActorPanel, words: MarchWords): string {
  return moved.length === 0
    ? words.actor.unmoved(asked, until)
    : words.actor.moved(moved.length, asked, until);
}
