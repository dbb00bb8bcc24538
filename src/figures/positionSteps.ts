// How the positions of one or a few actors moved: a row for each question on which one of them is ever on record, in it a
// strip for each actor, with a bar from each statement to the next and a tick where the actor spoke.
import type { PositionId, QuestionId } from '../atlas/brand';
import { formatActor } from '../atlas/createPositions';
import { addDays, clampDay } from '../atlas/dates';
import type { Day, Stretch } from '../atlas/dates';
import type { Actor, Atlas, Question } from '../atlas/model';
import type { Standing } from '../atlas/stance';
import { en } from '../i18n/en';
import { formatDateInWords, formatDayInWords } from '../i18n/format';
import { steps } from '../i18n/steps';
import type { StanceClass } from './colouring';
import { standingChanges } from './standingChanges';
import { createTimeScale } from './timeline/timeScale';
import { windowOf } from './timeline/timeWindow';

/** What held from one day to another; start and length in percent of the years covered. */
export interface StepBar {
  readonly key: StanceClass;
  readonly position: PositionId;
  readonly from: Day;
  /** `null`: to the end of the record. */
  readonly until: Day | null;
  readonly start: number;
  readonly length: number;
  /** The question's words for the stance, and how it is known. */
  readonly stance: string;
  readonly text: string;
}

export interface StepTick {
  readonly position: PositionId;
  readonly day: Day;
  readonly at: number;
  /** Whether it colours the map; one that is evidence only is drawn hollow. */
  readonly colours: boolean;
  readonly text: string;
}

export interface StepStrip {
  readonly actor: Actor;
  /** `CUB`, `group:EU`. */
  readonly key: string;
  readonly name: string;
  readonly bars: readonly StepBar[];
  readonly ticks: readonly StepTick[];
}

export interface StepRow {
  readonly question: QuestionId;
  readonly label: string;
  readonly strips: readonly StepStrip[];
}

/** In the record's order of questions. */
export function layoutSteps(
  atlas: Atlas,
  actors: readonly Actor[],
  groups: boolean,
  lang: string,
): readonly StepRow[] {
  return [...atlas.questions.values()].flatMap((question) => {
    const strips = actors.map((actor) => stripOf(atlas, actor, question, groups, lang));
    if (strips.every(({ bars, ticks }) => bars.length + ticks.length === 0)) return [];
    return [{ question: question.id, label: question.label, strips }];
  });
}

export function nameOfActor(atlas: Atlas, actor: Actor): string {
  const named = actor.kind === 'state' ? atlas.states.get(actor.id) : atlas.groups.get(actor.id);
  return named?.name ?? actor.id;
}

/** Where a day stands in the years covered, in percent. */
export function percentOfDay(day: number, covers: Stretch): number {
  const scale = createTimeScale(windowOf(covers), 100);
  return Math.round(Math.min(Math.max(scale.x(day), 0), 100) * 100) / 100;
}

function stripOf(atlas: Atlas, actor: Actor, question: Question, groups: boolean, lang: string): StepStrip {
  const key = formatActor(actor);
  const { covers } = atlas.about;
  const spoken = (atlas.positionsOn.get(question.id)?.get(key) ?? []).filter(
    ({ isPractice, countsFrom }) => !isPractice && countsFrom <= covers.until,
  );
  return {
    actor,
    key,
    name: nameOfActor(atlas, actor),
    bars: barsOf(atlas, actor, question, groups, lang),
    ticks: spoken.map(({ id, countsFrom, colours, date, isStanding }) => ({
      position: id,
      day: countsFrom,
      at: percentOfDay(countsFrom, covers),
      colours,
      text: isStanding ? steps.standing : steps.tick(formatDateInWords(date, lang)),
    })),
  };
}

function barsOf(
  atlas: Atlas,
  actor: Actor,
  question: Question,
  groups: boolean,
  lang: string,
): readonly StepBar[] {
  const { covers } = atlas.about;
  const changes = standingChanges(atlas, actor, question.id, groups);
  return changes.flatMap(({ from, standing }, index): readonly StepBar[] => {
    if (standing.kind !== 'stance' || from > covers.until) return [];
    const next = changes[index + 1]?.from;
    const until = next === undefined || next > covers.until ? null : addDays(next, -1);
    const start = percentOfDay(clampDay(from, covers), covers);
    const stance = stanceInWords(atlas, actor, question, standing);
    const [first, last] = [from, until ?? from].map((day) => formatDayInWords(day, lang));
    return [
      {
        key: `${standing.stance}-${standing.voice}`,
        position: standing.position.id,
        from,
        until,
        start,
        length: percentOfDay((until ?? covers.until) + 1, covers) - start,
        stance,
        text:
          until === null ? steps.barOpen(stance, first ?? '') : steps.bar(stance, first ?? '', last ?? ''),
      },
    ];
  });
}

/** "A treaty is needed (through African Union)". */
function stanceInWords(
  atlas: Atlas,
  actor: Actor,
  question: Question,
  { stance, voice, group }: Extract<Standing, { kind: 'stance' }>,
): string {
  const through = group === null ? null : steps.through(atlas.groups.get(group)?.name ?? group);
  const how = actor.kind === 'group' ? steps.groupStatement : (through ?? en.voice[voice]);
  return steps.voiced(question.meaning[stance], how);
}

/** The statement that a press on a strip means: the tick beside it, else the bar below it; percent. */
export function positionAt({ bars, ticks }: StepStrip, at: number, reach: number): PositionId | null {
  const near = ticks
    .filter((tick) => Math.abs(tick.at - at) <= reach)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  const bar = bars.find(({ start, length }) => start <= at && at <= start + length);
  return near?.position ?? bar?.position ?? null;
}
