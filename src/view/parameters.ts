// The grammar of a link: each field of the View, under its name there and in the order of the canonical query.
import type { Actor } from '../atlas/model';
import type { GroupId, ProcessId } from '../atlas/brand';
import { EVENT_KINDS } from '../atlas/vocabulary';
import type { EventKind } from '../atlas/vocabulary';
import { parseFind } from './findText';
import { formatLens, parseLens } from './lens';
import { MAX_COMPARE } from './limits';
import { arrangeCompare, arrangeIds, arrangeKinds } from './lists';
import { choice, list, optional, wholeNumber } from './parameter';
import type { Parameter } from './parameter';
import { formatReference, parseActor, parseFocus, parseId } from './references';
import { FORMS, LAYOUTS, SHOWS, VIEW_THEMES } from './view';
import type { View } from './view';
import { formatWindow, parseDate, parseWindow } from './writtenDates';

export type Parameters = { readonly [Field in keyof View]: Parameter<View[Field]> };

const MAX_SCENE = 999;
const MAX_SEED = 2 ** 32 - 1;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

const asWritten = (text: string): string => text;

/** Words of a closed list, in its order. */
const kinds = choice('kinds', EVENT_KINDS);

const groups: Parameter<boolean> = {
  name: 'groups',
  read: (text, reject) => (text === 'on' ? true : text === 'off' ? false : reject('unknown-value')),
  write: (value) => (value ? 'on' : 'off'),
};

const lang: Parameter<string> = {
  name: 'lang',
  read: (text, reject) => (LANGUAGE.test(text) ? text.toLowerCase() : reject('malformed')),
  write: asWritten,
};

export const PARAMETERS: Parameters = {
  lens: { name: 'lens', read: parseLens, write: formatLens },
  asof: { name: 'asof', read: parseDate, write: asWritten },
  window: { name: 'window', read: parseWindow, write: formatWindow },
  focus: optional({ name: 'focus', read: parseFocus, write: formatReference }),
  compare: list<Actor>('compare', {
    read: parseActor,
    write: formatReference,
    arrange: arrangeCompare,
    most: MAX_COMPARE,
  }),
  form: choice('form', FORMS),
  groups,
  kinds: list<EventKind>('kinds', { ...kinds, arrange: arrangeKinds }),
  processes: list<ProcessId>('processes', {
    read: (text, reject) => parseId('process', text, reject) as ProcessId | undefined,
    write: asWritten,
    arrange: arrangeIds,
  }),
  stateGroups: list<GroupId>('state-groups', {
    read: (text, reject) => parseId('group', text, reject) as GroupId | undefined,
    write: asWritten,
    arrange: arrangeIds,
  }),
  find: { name: 'find', read: parseFind, write: asWritten },
  layout: choice('layout', LAYOUTS),
  show: choice('show', SHOWS),
  story: optional({
    name: 'story',
    read: (text, reject) => parseId('story', text, reject),
    write: asWritten,
  }),
  scene: optional(wholeNumber('scene', 1, MAX_SCENE)),
  seed: optional(wholeNumber('seed', 0, MAX_SEED)),
  theme: choice('theme', VIEW_THEMES),
  lang,
};
