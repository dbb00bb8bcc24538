// Plays the as-of date through the years. The person's pace, not the clock's: nothing moves unless asked to.
import type { AtlasApp } from './app.svelte';
import type { PlayPace } from './play';

/** How the date moves for this person, this time. */
export interface PlaySettings {
  pace: PlayPace;
  stopsAtImportant: boolean;
  /** Whether a needle that is dragged stops at events near it. */
  snaps: boolean;
}

export class Playback implements PlaySettings {
  isPlaying = $state(false);
  pace = $state<PlayPace>('normal');
  stopsAtImportant = $state(false);
  snaps = $state(true);
  readonly #app: AtlasApp;
  #cancel: (() => void) | null = null;

  constructor(app: AtlasApp) {
    this.#app = app;
  }

  /** What plays comes when it is first asked for. */
  async toggle(): Promise<void> {
    if (this.isPlaying) {
      this.pause();
      return;
    }
    this.isPlaying = true;
    const player = await import('./play').catch(() => null);
    if (!player) {
      this.isPlaying = false;
      this.#app.announce(this.#app.words.app.partFailed);
    } else if (this.isPlaying) this.#cancel ??= player.play(this.#app, this, () => this.pause());
  }

  pause(): void {
    if (!this.isPlaying) return;
    this.stop();
    this.#app.settle();
  }

  /** Ends without a word to the View: it was replaced, or nobody is there to see. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.isPlaying = false;
  }
}
