// Plays the as-of date through the years. The person's pace, not the clock's: nothing moves unless asked to.
import type { Day, Stretch } from '../atlas/dates';
import type { AtlasApp } from './app.svelte';

const STEP_MS = 60;
/** The years of the atlas pass in about 25 seconds. */
const STEPS = 420;

export class Playback {
  isPlaying = $state(false);
  readonly #app: AtlasApp;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(app: AtlasApp) {
    this.#app = app;
  }

  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.#play();
  }

  pause(): void {
    clearInterval(this.#timer);
    if (!this.isPlaying) return;
    this.isPlaying = false;
    this.#app.settle();
  }

  /** Ends without a word to the View: it was replaced, or nobody is there to see. */
  stop(): void {
    clearInterval(this.#timer);
    this.isPlaying = false;
  }

  #play(): void {
    const covers: Stretch = this.#app.atlas.about.covers;
    const step = (covers.until - covers.from) / STEPS;
    const isAtEnd = this.#app.asOf >= covers.until;
    let day: number = isAtEnd ? covers.from : this.#app.asOf;
    this.isPlaying = true;
    this.#timer = setInterval(() => {
      day = Math.min(day + step, covers.until);
      this.#app.dragAsOf(Math.round(day) as Day);
      if (day >= covers.until) this.pause();
    }, STEP_MS);
  }
}
