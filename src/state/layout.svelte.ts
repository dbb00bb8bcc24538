// Whether there is room for everything side by side. Below that the page scrolls, and figures leave wheel and finger
// to it.
import { MediaQuery } from 'svelte/reactivity';

let wide: MediaQuery | undefined;

export const layout = {
  get isWide(): boolean {
    wide ??= new MediaQuery('min-width: 1024px', true);
    return wide.current;
  },
};
