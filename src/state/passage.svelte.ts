// Shows a glide frame by frame. What it leads to holds from the start: only the picture takes its time. A newer passage
// takes the place of the one under way, and whoever takes hold of the picture stops it.
import { easeOut } from '../figures/glide';
import type { Glide } from '../figures/glide';

export class Passage<Shown> {
  /** What is in sight on the way; `null` when nothing is under way. */
  shown = $state.raw<Shown | null>(null);
  #frame = 0;

  start(glide: Glide<Shown> | null): void {
    this.stop();
    if (!glide || !mayMove()) return;
    const begin = performance.now();
    this.shown = glide.at(0);
    const step = (now: number): void => {
      const time = (now - begin) / glide.duration;
      if (time >= 1) {
        this.stop();
        return;
      }
      this.shown = glide.at(easeOut(time));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    if (this.shown === null) return;
    cancelAnimationFrame(this.#frame);
    this.shown = null;
  }
}

/** Not where a person wants stillness, nor where nobody looks. */
function mayMove(): boolean {
  if (typeof matchMedia !== 'function' || document.hidden) return false;
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
