// How a zoom comes into sight: who sets it by button or key, on the map or outside, sees the picture glide there; a hand
// moves the picture itself.
import { untrack } from 'svelte';
import { isSameZoom } from '../../figures/map/mapView';
import type { MapZoom } from '../../figures/map/mapView';
import { Passage } from '../../state/passage.svelte';

export class ZoomMotion {
  readonly #passage = new Passage<MapZoom>();
  readonly #set: (zoom: MapZoom) => void;
  #last: MapZoom | null = null;
  /** What is in sight: the zoom, or a picture on the way to it. */
  readonly shown: MapZoom;

  /** To be made where a component is: it follows `zoom` as long as that lives. */
  constructor(
    zoom: () => MapZoom,
    stage: () => { readonly width: number; readonly height: number },
    set: (zoom: MapZoom) => void,
  ) {
    this.#set = set;
    this.shown = $derived(this.#passage.shown ?? zoom());
    $effect.pre(() => {
      const next = zoom();
      untrack(() => {
        const from = this.#passage.shown ?? this.#last;
        if (this.#last && !isSameZoom(this.#last, next))
          this.#passage.start((glides) => from && glides.glideZoom(from, next, stage()));
        this.#last = next;
      });
    });
    $effect(() => () => this.#passage.stop());
  }

  drag(next: MapZoom): void {
    this.#passage.stop();
    this.#last = next;
    this.#set(next);
  }

  /** A hand on a picture that is under way keeps it where it is. */
  hold(): void {
    if (this.#passage.shown) this.drag(this.#passage.shown);
  }
}
