// The field that names what colours the map opens the choice of another. It is loaded when first asked for.
import type { AtlasApp } from '../../state/app.svelte';
import { createOpener } from './openDialog';

const open = createOpener<{ app: AtlasApp; typed: string }>(
  () => import('./LensPicker.svelte'),
  ({ app }) => app.announce(app.words.app.partFailed),
);

/** `typed`: the letter that asked for it. */
export function openLensPicker(app: AtlasApp, typed = ''): Promise<void> {
  return open({ app, typed });
}
