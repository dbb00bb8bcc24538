// "/", Ctrl+K or a button opens the search. What searches is loaded when first asked for.
import { mount, unmount } from 'svelte';
import type { AtlasApp } from '../../state/app.svelte';

let isOpen = false;

export async function openFindAll(app: AtlasApp): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  const before = document.activeElement;
  try {
    const { default: FindAll } = await import('./FindAll.svelte');
    const onclose = (): void => {
      isOpen = false;
      void unmount(dialog);
      if (before instanceof HTMLElement || before instanceof SVGElement)
        before.focus({ preventScroll: true });
    };
    const dialog = mount(FindAll, { target: document.body, props: { app, onclose } });
  } catch {
    // Not loaded: the next press asks again.
    isOpen = false;
    app.announce(app.words.app.partFailed);
  }
}
