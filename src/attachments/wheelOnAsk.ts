// In a frame the wheel is the host page's until a person asks for it: with ctrl, or by a press inside. Escape, and a
// pointer or keyboard that leaves, give it back.
import type { Attachment } from 'svelte/attachments';
import { PINCH } from './wheel';

/** The figures that zoom. */
const FIGURES = '.map svg, svg.plot';

/** Calls back when a plain wheel over a figure was left to the page, since nobody had asked. */
export function wheelOnAsk(onleft: () => void): Attachment<HTMLElement> {
  return (element) => {
    let isAsked = false;
    const take = (): void => void (isAsked = true);
    const give = (): void => void (isAsked = false);
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') give();
    };

    const turn = (event: WheelEvent): void => {
      // A pinch, a wheel with ctrl, and what is sent below reach the figure as they are.
      if (event.ctrlKey) return;
      event.stopPropagation();
      const { target } = event;
      if (!(target instanceof Element) || !target.closest(FIGURES)) return;
      if (!isAsked && !event.metaKey) {
        onleft();
        return;
      }
      event.preventDefault();
      const { clientX, clientY, deltaMode } = event;
      const deltaY = event.deltaY / PINCH;
      target.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          ctrlKey: true,
          clientX,
          clientY,
          deltaY,
          deltaMode,
        }),
      );
    };

    element.addEventListener('wheel', turn, { capture: true, passive: false });
    element.addEventListener('pointerdown', take, { capture: true });
    element.addEventListener('keydown', key, { capture: true });
    element.addEventListener('pointerleave', give);
    window.addEventListener('blur', give);
    return () => {
      element.removeEventListener('wheel', turn, { capture: true });
      element.removeEventListener('pointerdown', take, { capture: true });
      element.removeEventListener('keydown', key, { capture: true });
      element.removeEventListener('pointerleave', give);
      window.removeEventListener('blur', give);
    };
  };
}
