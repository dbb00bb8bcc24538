import type { ViewTheme } from '../view/view';

export type ShownTheme = Exclude<ViewTheme, 'auto'>;

/** What the system asks for, for the theme `auto`. */
export class Theme {
  #prefersDark = $state(false);
  #prefersContrast = $state(false);
  /** The system's own colours are in force. */
  isForced = $state(false);

  /** Follows the system's preferences; returns how to stop. */
  follow(): () => void {
    const asked = ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active'].map(
      (query) => matchMedia(`(${query})`),
    );
    const read = () => {
      [this.#prefersDark = false, this.#prefersContrast = false, this.isForced = false] = asked.map(
        ({ matches }) => matches,
      );
    };
    read();
    for (const one of asked) one.addEventListener('change', read);
    return () => {
      for (const one of asked) one.removeEventListener('change', read);
    };
  }

  resolve(theme: ViewTheme): ShownTheme {
    if (theme !== 'auto') return theme;
    if (this.#prefersContrast) return 'contrast';
    return this.#prefersDark ? 'dark' : 'light';
  }
}
