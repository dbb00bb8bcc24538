// The one canonical query of a View. Apart from `parse`, which is loaded only where there is a link to read.
import { formatLens } from './formatLens';
import { formatReference } from './formatReference';
import { defaultView } from './view';
import type { View, ViewWindow } from './view';

type Writers = { readonly [Field in keyof View]: (value: View[Field]) => string };

/** Lists with a comma between two. */
const plain = (value: string | number | readonly string[] | null): string => String(value ?? '');

export function formatWindow({ from, to }: ViewWindow): string {
  return `${from}..${to}`;
}

/** In the order of the query. */
const WRITERS: Writers = {
  lens: formatLens,
  asof: plain,
  window: formatWindow,
  focus: (focus) => (focus ? formatReference(focus) : ''),
  compare: (actors) => plain(actors.map(formatReference)),
  form: plain,
  groups: (isOn) => (isOn ? 'on' : 'off'),
  kinds: plain,
  processes: plain,
  stateGroups: plain,
  find: plain,
  layout: plain,
  show: plain,
  story: plain,
  scene: plain,
  seed: plain,
  theme: plain,
  lang: plain,
};

export const FIELDS = Object.keys(WRITERS) as readonly (keyof View)[];

/** The name of a field's parameter. */
export function nameOf(field: keyof View): string {
  return field === 'stateGroups' ? 'state-groups' : field;
}

/** The canonical query, without its question mark; empty for the default View. */
export function format(view: View): string {
  return FIELDS.map((field) => formatField(field, view))
    .filter((text) => text !== '')
    .join('&');
}

function formatField<Field extends keyof View>(field: Field, view: View): string {
  const write = WRITERS[field];
  const text = write(view[field]);
  return text === write(defaultView[field]) ? '' : `${nameOf(field)}=${encode(text)}`;
}

/** `:`, `/` and `,` stay readable; quotes and brackets do not, since they end a link in mails, Markdown and HTML. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(?:3A|2F|2C)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
