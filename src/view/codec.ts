// Between a View and the query of a link. `parse` checks form only: whatever it is given it returns a View, and says
// what it could not read. `format` writes the one canonical query of a View.
import { createDropLog } from './dropped';
import type { Dropped, DropLog } from './dropped';
import { migrate } from './migrations';
import type { Pair } from './migrations';
import { PARAMETERS } from './parameters';
import { defaultView } from './view';
import type { View } from './view';

export interface Parsed {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

/** Version of the grammar; absent = 1. */
export const VERSION = 1;

const FIELDS = Object.keys(PARAMETERS) as readonly (keyof View)[];
const FIELD_OF = new Map(FIELDS.map((field) => [PARAMETERS[field].name, field]));
/** What others append to links as they pass them on. */
const TRACKING = /^(?:utm_.*|fbclid|gclid)$/s;

export function parse(search: string | URLSearchParams): Parsed {
  const log = createDropLog();
  const pairs = migrate([...new URLSearchParams(search)]);
  const view = readPairs(pairs, log);
  return { view: dropSceneAlone(view, log), dropped: log.reports() };
}

/** The canonical query, without its question mark; empty for the default View. */
export function format(view: View): string {
  return FIELDS.map((field) => formatField(field, view))
    .filter((text) => text !== '')
    .join('&');
}

/** The first of parameters of the same name counts. */
function readPairs(pairs: readonly Pair[], log: DropLog): View {
  const seen = new Set<string>();
  let view = defaultView;
  for (const [name, text] of pairs) {
    const field = FIELD_OF.get(name);
    if (TRACKING.test(name)) continue;
    if (field === undefined && name !== 'v') log.drop(name, text, 'unknown-parameter');
    else if (seen.has(name)) log.drop(name, text, 'duplicate');
    else if (field === undefined) checkVersion(text.trim(), log);
    else view = readField(field, text.trim(), view, log);
    seen.add(name);
  }
  return view;
}

function readField<Field extends keyof View>(field: Field, text: string, view: View, log: DropLog): View {
  const { name, read } = PARAMETERS[field];
  const value = read(text, (reason, part = text) => log.drop(name, part, reason));
  return value === undefined ? view : { ...view, [field]: value };
}

function checkVersion(text: string, log: DropLog): void {
  if (!/^\d+$/.test(text)) log.drop('v', text, 'malformed');
  else if (Number(text) > VERSION) log.drop('v', text, 'newer-version');
}

function dropSceneAlone(view: View, log: DropLog): View {
  if (view.story !== null || view.scene === null) return view;
  log.drop('scene', String(view.scene), 'without-story');
  return { ...view, scene: null };
}

function formatField<Field extends keyof View>(field: Field, view: View): string {
  const { name, write } = PARAMETERS[field];
  const text = write(view[field]);
  return text === write(defaultView[field]) ? '' : `${name}=${encode(text)}`;
}

/** `:`, `/` and `,` stay readable; quotes and brackets do not, since they end a link in mails, Markdown and HTML. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(?:3A|2F|2C)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
