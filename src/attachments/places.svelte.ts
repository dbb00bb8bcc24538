// Moves the children of a group all at once. A zoom moves a hundred marks some sixty times a second: one effect for
// all of them costs a fraction of one each.
import type { Attachment } from 'svelte/attachments';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Puts each child element at its place, in their order; px. Children and places are as many. */
export function places(placesOf: () => readonly Place[]): Attachment<SVGGElement> {
  return (group) => {
    // After the children themselves were made, moved or taken away.
    $effect(() => {
      let child = group.firstElementChild;
      for (const { x, y } of placesOf()) {
        child?.setAttribute('transform', `translate(${x} ${y})`);
        child = child?.nextElementSibling ?? null;
      }
    });
  };
}
