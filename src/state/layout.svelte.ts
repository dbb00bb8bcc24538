// Whether there is room for everything side by side. Below that the page scrolls, and figures leave wheel and finger
// to it.
import { MediaQuery } from 'svelte/reactivity';

const wide = new MediaQuery('min-width: 1024px', true);

export const layout = {
  get isWide(): boolean {
    return wide.current;
  },
};
