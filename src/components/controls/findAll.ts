// "/", Ctrl+K or a button opens the search. What searches is loaded when first asked for.
import type { AtlasApp } from '../../state/app.svelte';
import { createOpener } from './openDialog';

const open = createOpener<{ app: AtlasApp }>(
  () => import('./FindAll.svelte'),
  ({ app }) => app.announce(app.words.app.partFailed),
);

export function openFindAll(app: AtlasApp): Promise<void> {
  return open({ app });
}
