// The rooms as pages of the reader: beside one that fills the stage, and which rules the map follows.
import { agreementRules } from '../../i18n/lenses';
import { cohesionRules } from '../../i18n/stateGroups';
import { roomNames, rooms } from '../../i18n/rooms';
import { focusOn } from '../../view/moves';
import { ROOMS } from '../../view/rooms';
import type { Room, StageRoom } from '../../view/rooms';
import { LEAST_SHARED } from '../agreement';
import { LEAST_MEMBERS } from '../cohesion';
import type { ReaderContext } from './context';
import { createHead } from './head';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import type { Suggestion } from './welcomePage';

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

export function describeRoom(context: ReaderContext, room: Room): AboutMapPage | StageRoomPage {
  switch (room) {
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
