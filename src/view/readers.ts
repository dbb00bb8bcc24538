// The grammar of a link: how the text of each parameter becomes a field of the View.
import type { Actor } from '../atlas/model';
import type { GroupId, ProcessId } from '../atlas/brand';
import { EVENT_KINDS } from '../atlas/vocabulary';
import type { EventKind } from '../atlas/vocabulary';
import { parseFind } from './findText';
import { formatReference } from './formatReference';
import { parseLens } from './lens';
import { MAX_COMPARE } from './limits';
import { arrangeCompare, arrangeIds, arrangeKinds } from './lists';
import { choice, list, optional, wholeNumber } from './parameter';
import type { Read } from './parameter';
import { parseActor, parseFocus, parseId } from './references';
import { FORMS, LAYOUTS, SHOWS, VIEW_THEMES } from './view';
import type { View } from './view';
import { parseDate, parseWindow } from './writtenDates';

type Readers = { readonly [Field in keyof View]: Read<View[Field]> };

const MAX_SCENE = 999;
const MAX_SEED = 2 ** 32 - 1;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

const asWritten = (text: string): string => text;

export const READERS: Readers = {
  lens: parseLens,
  asof: parseDate,
  window: parseWindow,
  focus: optional(parseFocus),
  compare: list<Actor>({
    read: parseActor,
    write: formatReference,
    arrange: arrangeCompare,
    most: MAX_COMPARE,
  }),
  form: choice(FORMS),
  groups: (text, reject) => (text === 'on' ? true : text === 'off' ? false : reject('unknown-value')),
  kinds: list<EventKind>({ read: choice(EVENT_KINDS), write: asWritten, arrange: arrangeKinds }),
  processes: list<ProcessId>({
    read: (text, reject) => parseId('process', text, reject) as ProcessId | undefined,
    write: asWritten,
    arrange: arrangeIds,
  }),
  stateGroups: list<GroupId>({
    read: (text, reject) => parseId('group', text, reject) as GroupId | undefined,
    write: asWritten,
    arrange: arrangeIds,
  }),
  find: parseFind,
  layout: choice(LAYOUTS),
  show: choice(SHOWS),
  story: optional((text, reject) => parseId('story', text, reject)),
  scene: optional(wholeNumber(1, MAX_SCENE)),
  seed: optional(wholeNumber(0, MAX_SEED)),
  theme: choice(VIEW_THEMES),
  lang: (text, reject) => (LANGUAGE.test(text) ? text.toLowerCase() : reject('malformed')),
};
