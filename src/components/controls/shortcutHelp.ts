// "?" in a figure shows its keys. What shows them is loaded when first asked for.
import type { Attachment } from 'svelte/attachments';
import { createOpener } from './openDialog';

export type HelpedFigure = 'timeline' | 'map' | 'seats' | 'table';

const open = createOpener<{ figure: HelpedFigure }>(() => import('./ShortcutHelp.svelte'));

export function openShortcutHelp(figure: HelpedFigure): Promise<void> {
  return open({ figure });
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
