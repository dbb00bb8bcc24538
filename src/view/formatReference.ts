import type { Actor } from '../atlas/model';
import type { Focus } from './view';

/** A reference as a link writes it: `kind:id`. */
export function formatReference({ kind, id }: Focus | Actor): string {
  return `${kind}:${id}`;
}
