// "?" in a figure shows its keys. What shows them is loaded when first asked for.
import { mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';

export type HelpedFigure = 'timeline' | 'map' | 'seats' | 'table';

let isOpen = false;

export async function openShortcutHelp(figure: HelpedFigure): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  const before = document.activeElement;
  try {
    const { default: ShortcutHelp } = await import('./ShortcutHelp.svelte');
    const onclose = (): void => {
      isOpen = false;
      void unmount(help);
      if (before instanceof HTMLElement || before instanceof SVGElement)
        before.focus({ preventScroll: true });
    };
    const help = mount(ShortcutHelp, { target: document.body, props: { figure, onclose } });
  } catch {
    // Not loaded: the next press asks again.
    isOpen = false;
  }
}

export function shortcutHelp(figure: HelpedFigure): Attachment {
  return (element) => {
    const listener = (event: Event): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
      if (key !== '?' || ctrlKey || metaKey || altKey) return;
      // Where a person writes, it is a character.
      if (target instanceof Element && target.closest('input, textarea, select')) return;
      event.preventDefault();
      void openShortcutHelp(figure);
    };
    element.addEventListener('keydown', listener);
    return () => element.removeEventListener('keydown', listener);
  };
}
