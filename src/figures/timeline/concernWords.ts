import type { Atlas } from '../../atlas/model';
import type { Messages } from '../../i18n/en';
import type { Focus } from '../../view/view';

/** "14 of 118 events concern Cuba". */
export function describeConcern(
  atlas: Atlas,
  focus: Focus | null,
  count: number,
  total: number,
  words: Messages['timeline'],
): string {
  if (focus?.kind === 'event' || focus?.kind === 'vote') return words.thread(count, total);
  const state = focus?.kind === 'state' && atlas.states.get(focus.id);
  return words.concern(count, total, state ? state.name : words.concerned);
}
