// Between a View and the query of a link. `parse` checks form only: whatever it is given it returns a View, and says
// what it could not read. `format` stands apart, since every page writes links and few read one.
import { createDropLog } from './dropped';
import type { Dropped, DropLog } from './dropped';
import { FIELDS, nameOf } from './format';
import { migrate } from './migrations';
import type { Pair } from './migrations';
import { READERS } from './readers';
import { defaultView } from './view';
import type { View } from './view';

export { format } from './format';

export interface Parsed {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

/** Version of the grammar; absent = 1. */
export const VERSION = 1;

const FIELD_OF = new Map(FIELDS.map((field) => [nameOf(field), field]));
/** What others append to links as they pass them on. */
const TRACKING = /^(?:utm_.*|fbclid|gclid)$/s;

export function parse(search: string | URLSearchParams): Parsed {
  const log = createDropLog();
  const pairs = migrate([...new URLSearchParams(search)]);
  const view = readPairs(pairs, log);
  return { view: dropSceneAlone(view, log), dropped: log.reports() };
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
  const value = READERS[field](text, (reason, part = text) => log.drop(nameOf(field), part, reason));
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
