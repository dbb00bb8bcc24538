// One statement as the reader shows it, wherever it stands: who, on what, which stance in the question's own words,
// when, how it is known, and where it is written.
import type { PositionId } from '../../atlas/brand';
import type { Position } from '../../atlas/model';
import { voiceOf } from '../../atlas/stance';
import { STANCES } from '../../atlas/vocabulary';
import type { Stance, Voice } from '../../atlas/vocabulary';
import type { ClassKey } from '../colouring';
import { mapByDate, splitByDate } from './byDate';
import type { ByDate } from './byDate';
import type { ReaderContext } from './context';
import { nameActor, nameGroup, nameQuestion } from './named';
import type { Named } from './named';
import { describeSources } from './sources';
import type { SourceList } from './sources';
import { describeWhen } from './whenStated';

/** A stance with how it is known. */
export interface StanceWords {
  readonly key: ClassKey;
  readonly meaning: string;
  readonly voice: string;
}

export interface PositionLine {
  readonly id: PositionId;
  readonly actor: Named | null;
  readonly question: Named | null;
  readonly stance: StanceWords | null;
  readonly when: string;
  readonly occasion: string | null;
  readonly summary: string | null;
  readonly sources: SourceList;
  /** What keeps it from counting like the others. */
  readonly marks: readonly string[];
  readonly isConfirmed: boolean;
}

export interface PositionGroup {
  readonly key: string;
  readonly title: Named | null;
  readonly lines: readonly PositionLine[];
}

export function describePosition(context: ReaderContext, position: Position): PositionLine {
  const row = context.details?.positions.get(position.id);
  return {
    id: position.id,
    actor: nameActor(context, position.actor),
    question: nameQuestion(context, position.question),
    stance: describeStance(context, position),
    when: describeWhen(context, position),
    occasion: row?.occasion ?? null,
    summary: row?.summary ?? null,
    sources: describeSources(context, row?.sources),
    marks: describeMarks(context, position),
    isConfirmed: position.isConfirmed,
  };
}

/** The statement's own stance: a group speaks as a group, a state alone or by name with others. */
function describeStance(context: ReaderContext, position: Position): StanceWords | null {
  const { stance, basis } = position;
  if (stance === null) return null;
  const voice = position.actor.kind === 'group' ? 'group' : voiceOf(basis);
  const meaning = meaningOf(context, position, stance);
  return { key: `${stance}-${voice}`, meaning, voice: describeBasis(context, position) };
}

/** How it is known. A text that a group made is its own, not one that it joined. */
export function describeBasis({ texts }: ReaderContext, { actor, basis }: Position): string {
  const isOwn = actor.kind === 'group' && basis === 'group statement';
  return isOwn ? texts.position.groupStatement : texts.basis[basis];
}

/** The stance of a state, with the voice in which it reaches it. */
export function describeVoiced(
  context: ReaderContext,
  position: Position,
  stance: Stance,
  voice: Voice,
  group: string | null,
): StanceWords {
  const { texts, words } = context;
  const through = group === null ? null : nameGroup(context, group);
  return {
    key: `${stance}-${voice}`,
    meaning: meaningOf(context, position, stance),
    voice: through ? texts.position.through(through.name) : words.voice[voice],
  };
}

function meaningOf({ atlas, texts }: ReaderContext, position: Position, stance: Stance): string {
  return atlas.questions.get(position.question)?.meaning[stance] ?? texts.stance[stance];
}

function describeMarks({ texts, on }: ReaderContext, position: Position): readonly string[] {
  const { practice, notColouring, later } = texts.position;
  const isPlain = position.colours || position.isPractice || !position.isConfirmed;
  return [
    ...(position.isPractice ? [practice] : []),
    ...(isPlain ? [] : [notColouring]),
    ...(position.countsFrom > on ? [later] : []),
  ];
}

const STANCE_ORDER = new Map<Stance | null, number>(
  [...STANCES, null].map((stance, index) => [stance, index]),
);

/** By stance, groups before states, then by name. */
export function sortByStance(context: ReaderContext, positions: readonly Position[]): readonly Position[] {
  const { compare } = new Intl.Collator(context.view.lang);
  const nameOf = (position: Position) => nameActor(context, position.actor)?.name ?? position.actor.id;
  const rank = ({ stance, actor }: Position) =>
    (STANCE_ORDER.get(stance) ?? 0) * 2 + (actor.kind === 'group' ? 0 : 1);
  return [...positions].sort(
    (a, b) => rank(a) - rank(b) || compare(nameOf(a), nameOf(b)) || a.countsFrom - b.countsFrom,
  );
}

/** Statements under the questions that they answer, in the record's order of questions. */
export function groupByQuestion(
  context: ReaderContext,
  positions: readonly Position[],
  sort: (positions: readonly Position[]) => readonly Position[],
): readonly PositionGroup[] {
  return [...context.atlas.questions.keys()].flatMap((question) => {
    const own = positions.filter((position) => position.question === question);
    if (own.length === 0) return [];
    const lines = sort(own).map((position) => describePosition(context, position));
    return [{ key: question, title: nameQuestion(context, question), lines }];
  });
}

/** In the order in which they count. */
export function sortByDate(positions: readonly Position[]): readonly Position[] {
  return [...positions].sort((a, b) => a.countsFrom - b.countsFrom || (a.id < b.id ? -1 : 1));
}

/** All statements of an actor, question by question: those of the date, then those that came after it. */
export function describeHistory(
  context: ReaderContext,
  positions: readonly Position[],
): ByDate<PositionGroup> {
  return mapByDate(splitAt(context, positions), (list) => groupByQuestion(context, list, sortByDate));
}

/** "17 statements on record, 12 of them by 31 December 2021". */
export function countStatements(context: ReaderContext, positions: readonly Position[]): string {
  const { until } = splitAt(context, positions);
  return context.texts.position.onRecord(positions.length, until.length, context.asOf);
}

function splitAt({ on }: ReaderContext, positions: readonly Position[]): ByDate<Position> {
  return splitByDate(positions, ({ countsFrom }) => countsFrom, on);
}
