import type { ViewTheme } from '../view/view';

export type ShownTheme = Exclude<ViewTheme, 'auto'>;

/** What the system asks for, for the theme `auto`. */
export class Theme {
  #prefersDark = $state(false);
  #prefersContrast = $state(false);

  /** Follows the system's preferences; returns how to stop. */
  follow(): () => void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more)');
    const read = () => {
      this.#prefersDark = dark.matches;
      this.#prefersContrast = contrast.matches;
    };
    read();
    dark.addEventListener('change', read);
    contrast.addEventListener('change', read);
    return () => {
      dark.removeEventListener('change', read);
      contrast.removeEventListener('change', read);
    };
  }

  resolve(theme: ViewTheme): ShownTheme {
    if (theme !== 'auto') return theme;
    if (this.#prefersContrast) return 'contrast';
    return this.#prefersDark ? 'dark' : 'light';
  }
}
