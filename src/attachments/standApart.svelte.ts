// Marks the states of a figure by whether they belong to what is outlined. The figure draws all states alike and comes
// before anything is outlined: what outlines comes late, and says so on the elements that are there.
import type { Attachment } from 'svelte/attachments';

/**
 * On the states of the drawing that the element is in: `data-apart` on those that step back, and in words what is to be
 * said of each. `standing` gives the words, and whether it steps back.
 */
export function standApart(
  standing: (state: string) => { readonly isApart: boolean; readonly words: string },
  /** Read, so that states drawn anew are marked as well. */
  drawn: () => unknown,
): Attachment<SVGElement> {
  return (element) => {
    $effect(() => {
      void drawn();
      const states = [...(element.ownerSVGElement?.querySelectorAll('[data-state]') ?? [])];
      for (const state of states) {
        const { isApart, words } = standing(state.getAttribute('data-state') ?? '');
        state.toggleAttribute('data-apart', isApart);
        if (state.hasAttribute('aria-label')) state.setAttribute('aria-description', words);
      }
      return () => {
        for (const state of states) {
          state.removeAttribute('data-apart');
          state.removeAttribute('aria-description');
        }
      };
    });
  };
}
