// Shows a glide. What it leads to holds from the start: only the picture takes its time. A newer passage takes the place
// of the one under way, and whoever takes hold of the picture stops it.
import type { Glide } from '../figures/glide';

type Glides = typeof import('./glides');

let glides: Glides | null = null;

/** Until this has come pictures change without a passage. */
export async function loadGlides(): Promise<void> {
  glides = await import('./glides');
}

export class Passage<Shown> {
  /** What is in sight on the way; `null` when nothing is under way. */
  shown = $state.raw<Shown | null>(null);
  #cancel: (() => void) | undefined;

  /** `create` may make none: then the picture is there at once. */
  start(create: (glides: Glides) => Glide<Shown> | null): void {
    this.stop();
    const glide = glides && create(glides);
    if (glide) this.#cancel = glides?.playGlide(glide, (shown) => (this.shown = shown));
  }

  stop(): void {
    this.#cancel?.();
    this.shown = null;
  }
}
