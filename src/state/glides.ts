// What makes and plays a glide. It comes after the first picture, from which nothing has yet moved away.
import { easeOut } from '../figures/glide';
import type { Glide } from '../figures/glide';

export { glideZoom } from '../figures/map/glide';
export { glideWindow } from '../figures/timeline/glide';

/** Shows a glide frame by frame, from its beginning on, and `null` once it is there. Returns how to stop it. */
export function playGlide<Shown>(glide: Glide<Shown>, show: (shown: Shown | null) => void): () => void {
  if (!mayMove()) return () => undefined;
  const begin = performance.now();
  let frame = 0;
  const step = (now: number): void => {
    const time = (now - begin) / glide.duration;
    if (time < 1) frame = requestAnimationFrame(step);
    show(time < 1 ? glide.at(easeOut(time)) : null);
  };
  show(glide.at(0));
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Not where a person wants stillness, nor where nobody looks. */
function mayMove(): boolean {
  if (typeof matchMedia !== 'function' || document.hidden) return false;
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
