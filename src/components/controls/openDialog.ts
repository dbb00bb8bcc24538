// A dialog that is loaded when it is first asked for, shown over the page once at a time, and gives the focus back.
import { mount, unmount } from 'svelte';
import type { Component } from 'svelte';

interface Closing {
  /** When it is closed, however that came. */
  readonly onclose: () => void;
}

/** `onfail`: it did not load; the next press asks again. */
export function createOpener<Props extends object>(
  load: () => Promise<{ readonly default: Component<Props & Closing> }>,
  onfail?: (props: Props) => void,
): (props: Props) => Promise<void> {
  let isOpen = false;
  return async (props) => {
    if (isOpen) return;
    isOpen = true;
    const before = document.activeElement;
    try {
      const { default: content } = await load();
      const onclose = (): void => {
        isOpen = false;
        void unmount(dialog);
        if (before instanceof HTMLElement || before instanceof SVGElement)
          before.focus({ preventScroll: true });
      };
      const dialog = mount(content, { target: document.body, props: { ...props, onclose } });
    } catch {
      isOpen = false;
      onfail?.(props);
    }
  };
}
