// Anything that has a page, by its name.
import type { Focus, FocusKind } from '../../../view/view';
import { roomNames } from '../../../i18n/rooms';
import type { ReaderContext } from '../context';
import {
  nameDocument,
  nameEvent,
  nameGroup,
  nameIssue,
  nameNorm,
  namePosition,
  nameProcess,
  nameQuestion,
  nameState,
  nameTerm,
  nameVote,
} from '../named';
import type { Name, Named } from '../named';
import { describeSource } from '../sources';

/** Known once the texts are there. */
const nameSource: Name = (context, id) => {
  const row = context.details?.sources.get(id);
  if (!row) return null;
  const { id: source, label, publisher } = describeSource(context, row);
  return { focus: { kind: 'source', id: source }, name: label, note: publisher, isConfirmed: true };
};

const nameRoom: Name = ({ texts }, id) => {
  const name = (roomNames as Readonly<Record<string, string>>)[id];
  if (name === undefined) return null;
  const focus = { kind: 'room', id } as Extract<Focus, { kind: 'room' }>;
  const isAbout = id.startsWith('about');
  return { focus, name, note: isAbout ? texts.concept.room : null, isConfirmed: true };
};

const NAMES: Readonly<Record<FocusKind, Name>> = {
  event: nameEvent,
  state: nameState,
  group: nameGroup,
  question: nameQuestion,
  process: nameProcess,
  document: nameDocument,
  vote: nameVote,
  position: namePosition,
  norm: nameNorm,
  issue: nameIssue,
  term: nameTerm,
  source: nameSource,
  room: nameRoom,
};

/** `null` for what the atlas does not have, or not yet. */
export function nameFocus(context: ReaderContext, { kind, id }: Focus): Named | null {
  return NAMES[kind](context, id);
}
