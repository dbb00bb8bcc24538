// Whether there is room for everything side by side: 1024 px, more where a person has set larger letters. Below that
// the page scrolls, and figures leave wheel and finger to it.
import { untrack } from 'svelte';

class Width {
  isWide = $state(true);

  constructor() {
    if (typeof matchMedia !== 'function') return;
    const query = matchMedia('(width >= 64em)');
    const read = () => (this.isWide = query.matches);
    read();
    query.addEventListener('change', read);
  }
}

let width: Width | undefined;

export const layout = {
  get isWide(): boolean {
    // Made by whoever reads it first, and followed by them as by all others.
    width ??= untrack(() => new Width());
    return width.isWide;
  },
};
