// The rooms: what the record holds, and which rules the map follows.
import { formatDateInWords } from '../../i18n/format';
import { agreementRules } from '../../i18n/lenses';
import { cohesionRules } from '../../i18n/stateGroups';
import { roomNames, rooms } from '../../i18n/rooms';
import { focusOn } from '../../view/moves';
import { ROOMS } from '../../view/rooms';
import type { Room, StageRoom } from '../../view/rooms';
import { LEAST_SHARED } from '../agreement';
import { LEAST_MEMBERS } from '../cohesion';
import type { ReaderContext } from './context';
import { describeCorrection } from './corrections';
import type { CorrectionLine } from './corrections';
import { countQuestions, countRolls, countStates, countTables } from './coverage';
import type { QuestionCount, TableCount } from './coverage';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import type { Suggestion } from './welcomePage';

export interface AboutDataPage extends PageFrame {
  readonly kind: 'about-data';
  readonly facts: readonly Fact[];
  /** What is on record of states, votes, seats and memberships, in sentences. */
  readonly states: readonly string[];
  readonly gaps: readonly string[];
  readonly tables: readonly TableCount[];
  readonly questions: readonly QuestionCount[];
  readonly allCorrections: readonly CorrectionLine[];
  readonly licence: string;
}

export interface AboutMapPage extends PageFrame {
  readonly kind: 'about-map';
  /** How agreement and cohesion are computed, paragraph by paragraph. */
  readonly agreement: readonly string[];
  readonly cohesion: readonly string[];
}

/** Beside a room that fills the stage: what it is for, and the other rooms. */
export interface StageRoomPage extends PageFrame {
  readonly kind: 'room';
  readonly intro: string;
  readonly rooms: readonly Suggestion[];
}

export function describeRoom(
  context: ReaderContext,
  room: Room,
): AboutDataPage | AboutMapPage | StageRoomPage {
  switch (room) {
    case 'about-data':
      return describeAboutData(context);
    case 'about-map': {
      const head = createHead(context.texts.concept.room, context.texts.about.mapTitle);
      return {
        kind: room,
        ...createFrame(context, { kind: 'room', id: room }, head, undefined),
        agreement: agreementRules.text(LEAST_SHARED),
        cohesion: cohesionRules.text(LEAST_MEMBERS),
      };
    }
    default:
      return describeStageRoom(context, room);
  }
}

function describeStageRoom(context: ReaderContext, room: StageRoom): StageRoomPage {
  const head = createHead(rooms.kicker, roomNames[room]);
  return {
    kind: 'room',
    ...createFrame(context, { kind: 'room', id: room }, head, undefined),
    intro: rooms.intro[room],
    rooms: suggestRooms(room),
  };
}

/** All rooms, as links. */
export function suggestRooms(current: Room | null): readonly Suggestion[] {
  return ROOMS.map((id) => ({
    key: id,
    text: roomNames[id],
    hint: null,
    to: (view) => focusOn(view, { kind: 'room', id }),
    isCurrent: id === current,
  }));
}

function describeAboutData(context: ReaderContext): AboutDataPage {
  const { details, texts } = context;
  const { about } = texts;
  const counts = countStates(context);
  const head = createHead(texts.concept.room, about.dataTitle, [editionOf(context)]);
  return {
    kind: 'about-data',
    ...createFrame(context, { kind: 'room', id: 'about-data' }, head, undefined),
    facts: factsOf(context),
    states: [about.ownStates(counts.own), about.groupStates(counts.group), about.silentStates(counts.silent)],
    gaps: describeGaps(context),
    tables: countTables(context),
    questions: countQuestions(context),
    allCorrections: [...(details?.corrections.values() ?? [])].map((row) => describeCorrection(context, row)),
    licence: about.licenceText(about.licence),
  };
}

function editionOf({ atlas, texts, view }: ReaderContext): string {
  return texts.about.edition(atlas.about.edition, formatDateInWords(atlas.about.asOf, view.lang));
}

function factsOf({ atlas, texts, view }: ReaderContext): readonly Fact[] {
  const { edition, asOf, title } = atlas.about;
  return facts(
    [texts.fact.covers, title],
    [texts.fact.edition, edition],
    [texts.fact.checked, formatDateInWords(asOf, view.lang)],
    [texts.fact.licence, texts.about.licence],
  );
}

function describeGaps(context: ReaderContext): readonly string[] {
  const { atlas, texts } = context;
  const { complete, partial, none } = countRolls(context);
  const seats = atlas.seats.filter(({ isConfirmed }) => !isConfirmed).length;
  const memberships = [...atlas.groups.values()].flatMap((group) => group.memberships);
  const doubtful = memberships.filter(({ isConfirmed }) => !isConfirmed).length;
  return [
    texts.about.votes(complete, partial, none),
    texts.about.seats(seats, atlas.seats.length),
    texts.about.memberships(doubtful),
  ];
}
