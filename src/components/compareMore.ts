// A state pressed with Shift on map, seats or table comes to those compared; a fifth is refused with words.
import type { StateCode } from '../atlas/brand';
import { compare } from '../i18n/compare';
import type { AtlasApp } from '../state/app.svelte';
import { MAX_COMPARE } from '../view/limits';
import { clearFocus } from '../view/moves';
import { compareWith, isCompared } from '../view/moves/compare';

export function compareMore(app: AtlasApp, id: StateCode): void {
  const actor = { kind: 'state', id } as const;
  const isRefused = app.view.compare.length >= MAX_COMPARE && !isCompared(app.view, actor);
  // The page of those compared says so too.
  app.go((view) => (isRefused ? clearFocus(view) : compareWith(view, actor)));
  if (isRefused) app.announce(compare.full);
}
