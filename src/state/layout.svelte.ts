// Whether there is room for everything side by side: 1024 px, more where a person has set larger letters. Below that
// the page scrolls, and figures leave wheel and finger to it.
import { MediaQuery } from 'svelte/reactivity';

let wide: MediaQuery | undefined;

export const layout = {
  get isWide(): boolean {
    wide ??= new MediaQuery('width >= 64em', true);
    return wide.current;
  },
};
