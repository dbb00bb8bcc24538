// Who spoke: a row an actor, by regional group, groups of states first. A state without words of its own on a question
// has the statement of its group there, told apart, by the rule of the map: a member on the day of the statement.
import type { PositionId } from '../../atlas/brand';
import { formatActor, parseActor } from '../../atlas/createPositions';
import { isMembershipOn } from '../../atlas/membership';
import type { Actor, Position } from '../../atlas/model';
import { voiceOf } from '../../atlas/stance';
import { REGIONAL_GROUPS } from '../../atlas/vocabulary';
import type { RegionalGroup, Stance, Voice } from '../../atlas/vocabulary';
import type { MarchWords } from '../../i18n/roomsMarch';
import type { ReaderContext } from '../reader/context';
import { nameActor, nameGroup } from '../reader/named';
import { describeBasis } from '../reader/positionLine';
import { describeWhen } from '../reader/whenStated';
import type { March, MarchColumn } from './marchRoom';

export interface MarchMark {
  readonly position: PositionId;
  /** `null`: listed as evidence, without a stance. */
  readonly stance: Stance | null;
  readonly voice: Voice;
  /** The question's own words for the stance, how it is known, and when it was said. */
  readonly meaning: string;
  readonly basis: string;
  readonly when: string;
  /** On record, and does not colour the map. */
  readonly isAside: boolean;
  readonly isConfirmed: boolean;
}

export type SectionId = 'groups' | RegionalGroup | 'none';

export interface MarchRow {
  readonly key: string;
  readonly actor: Actor;
  readonly name: string;
  readonly section: SectionId;
  /** One a column. */
  readonly cells: readonly (readonly MarchMark[])[];
  /** Whether it said anything itself, alone or by name with others. */
  readonly isSpeaker: boolean;
}

export interface MarchSection {
  readonly id: SectionId;
  readonly title: string;
  readonly rows: readonly MarchRow[];
}

const SECTIONS: readonly SectionId[] = ['groups', ...REGIONAL_GROUPS, 'none'];

/** All that can have a row: who spoke, and whom a group spoke for. */
export function tabulateSpeakers(
  context: ReaderContext,
  { columns, statements }: March,
  words: MarchWords,
): readonly MarchRow[] {
  const speakers = new Set(statements.map(({ actor }) => formatActor(actor)));
  const states = [...context.atlas.states.keys()].map(String);
  const { compare } = new Intl.Collator(context.view.lang);
  return [...new Set([...speakers, ...states])]
    .map((key) => {
      const actor = parseActor(key);
      return {
        key,
        actor,
        name: nameActor(context, actor)?.name ?? key,
        section: sectionOf(context, actor),
        cells: columns.map((column) => marksIn(context, column, actor, words)),
        isSpeaker: speakers.has(key),
      };
    })
    .filter(({ cells }) => cells.some((marks) => marks.length > 0))
    .sort((a, b) => compare(a.name, b.name));
}

/** The rows under their headings; without `withMembers` only those who spoke themselves. */
export function sectionRows(
  rows: readonly MarchRow[],
  withMembers: boolean,
  words: MarchWords,
): readonly MarchSection[] {
  return SECTIONS.map((id) => ({
    id,
    title: words.section[id],
    rows: rows.filter((row) => row.section === id && (withMembers || row.isSpeaker)),
  })).filter((section) => section.rows.length > 0);
}

function sectionOf({ atlas }: ReaderContext, actor: Actor): SectionId {
  return actor.kind === 'group' ? 'groups' : (atlas.states.get(actor.id)?.regionalGroup ?? 'none');
}

function marksIn(
  context: ReaderContext,
  { statements }: MarchColumn,
  actor: Actor,
  words: MarchWords,
): readonly MarchMark[] {
  const key = formatActor(actor);
  const own = statements.filter((position) => formatActor(position.actor) === key);
  const shown = own.length > 0 ? own : throughGroups(context, statements, actor);
  return shown.map((position) => describeMark(context, position, actor, words));
}

/** Statements of groups that spoke for the state; none where the View leaves groups out. */
function throughGroups(
  { atlas, view }: ReaderContext,
  statements: readonly Position[],
  actor: Actor,
): readonly Position[] {
  if (actor.kind === 'group' || !view.groups) return [];
  const memberships = atlas.membershipsOf.get(actor.id) ?? [];
  return statements.filter((position) =>
    memberships.some(
      (membership) =>
        position.actor.kind === 'group' &&
        position.actor.id === membership.group &&
        position.colours &&
        membership.isConfirmed &&
        isMembershipOn(membership, position.countsFrom) &&
        (atlas.groups.get(membership.group)?.coloursMembers ?? false),
    ),
  );
}

function describeMark(
  context: ReaderContext,
  position: Position,
  actor: Actor,
  words: MarchWords,
): MarchMark {
  const { stance, actor: speaker } = position;
  const isThrough = formatActor(speaker) !== formatActor(actor);
  const group = isThrough ? nameGroup(context, speaker.id)?.name : undefined;
  const meaning = stance && context.atlas.questions.get(position.question)?.meaning[stance];
  return {
    position: position.id,
    stance,
    voice: speaker.kind === 'group' ? 'group' : voiceOf(position.basis),
    meaning: meaning ?? words.noStance,
    basis: group === undefined ? describeBasis(context, position) : context.texts.position.through(group),
    when: describeWhen(context, position),
    isAside: !position.colours,
    isConfirmed: position.isConfirmed,
  };
}

/** What a cell says, for those who hear it or point at it. */
export function describeCell(marks: readonly MarchMark[], words: MarchWords): string {
  if (marks.length === 0) return words.nothing;
  return marks
    .map(({ meaning, basis, when, isAside, isConfirmed }) =>
      [
        meaning,
        basis,
        when,
        ...(isAside ? [words.aside] : []),
        ...(isConfirmed ? [] : [words.unconfirmed]),
      ].join(', '),
    )
    .join('; ');
}
