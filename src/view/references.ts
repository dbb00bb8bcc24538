// References `kind:id` by form. That an id is well formed says nothing of whether the Atlas knows it: the brands given
// here are promises that `resolve` keeps.
import type { Actor } from '../atlas/model';
import { isOneOf } from '../atlas/vocabulary';
import { MAX_ID } from './limits';
import type { Reject } from './parameter';
import { FOCUS_KINDS } from './view';
import type { Focus, FocusKind } from './view';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const STATE = /^[A-Za-z]{3}$/;
/** An id of a document, or a UN symbol: `a-res-73-27`, `A/RES/73/27`, `A/C.1/73/L.27/Rev.1`. */
const DOCUMENT = /^[A-Za-z0-9][A-Za-z0-9._()/-]*$/;

/** `text` as an id of its kind; states in capitals. */
export function parseId(
  kind: FocusKind | 'story' | 'cosponsorship',
  text: string,
  reject: Reject,
): string | undefined {
  if (text.length > MAX_ID) return reject('too-long');
  const form = kind === 'state' ? STATE : kind === 'document' ? DOCUMENT : ID;
  // Judged before it is put in capitals: some letters become plain ones only by that.
  if (!form.test(text)) return reject('malformed');
  return kind === 'state' ? text.toUpperCase() : text;
}

/** `text` cut at its first colon; without one, all of it is the kind. */
export function splitKind(text: string): readonly [kind: string, rest: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

export function parseFocus(text: string, reject: Reject): Focus | undefined {
  const [kind, rest] = splitKind(text);
  if (!isOneOf(FOCUS_KINDS, kind)) return reject('unknown-value');
  const id = parseId(kind, rest, reject);
  return id === undefined ? undefined : ({ kind, id } as Focus);
}

export function parseActor(text: string, reject: Reject): Actor | undefined {
  const focus = parseFocus(text, reject);
  if (focus === undefined) return undefined;
  return focus.kind === 'state' || focus.kind === 'group' ? focus : reject('unknown-value');
}
