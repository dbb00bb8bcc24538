import type { Atlas } from '../atlas/model';
import { roomNames } from '../i18n/rooms';
import type { Focus } from '../view/view';

/** The name of a focus as the core knows it; `null` for what only the details name. */
export function nameOfFocus(atlas: Atlas, { kind, id }: Focus): string | null {
  switch (kind) {
    case 'event':
      return atlas.events.get(id)?.title ?? null;
    case 'state':
      return atlas.states.get(id)?.name ?? null;
    case 'group':
      return atlas.groups.get(id)?.name ?? null;
    case 'question':
      return atlas.questions.get(id)?.label ?? null;
    case 'process':
      return atlas.processes.get(id)?.short ?? null;
    case 'document':
      return atlas.documents.get(id)?.symbol ?? atlas.documents.get(id)?.title ?? null;
    case 'vote':
      return atlas.votes.get(id)?.symbol ?? atlas.votes.get(id)?.title ?? null;
    case 'norm':
      return atlas.norms.get(id)?.short ?? null;
    case 'issue':
      return atlas.issues.get(id)?.question ?? null;
    case 'term':
      return atlas.terms.get(id)?.term ?? null;
    case 'room':
      return roomNames[id];
    case 'position':
    case 'source':
      return null;
    default:
      return kind satisfies never;
  }
}
