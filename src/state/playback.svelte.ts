// Plays the as-of date through the years. The person's pace, not the clock's: nothing moves unless asked to.
import type { Day, Stretch } from '../atlas/dates';
import { importantDays, nextDay } from '../figures/timeline/needle';
import type { AtlasApp } from './app.svelte';

const STEP_MS = 60;
/** At the normal pace the years of the atlas pass in about 25 seconds. */
const STEPS = 420;
/** How long an important event keeps the date, ms. */
const HOLD_MS = 1500;

export const PACES = ['slow', 'normal', 'fast'] as const;
export type PlayPace = (typeof PACES)[number];
const SPEED: Readonly<Record<PlayPace, number>> = { slow: 0.4, normal: 1, fast: 2.5 };

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
    const important = importantDays([...this.#app.atlas.events.values()]);
    const isAtEnd = this.#app.asOf >= covers.until;
    let day: number = isAtEnd ? covers.from : this.#app.asOf;
    let held = 0;
    this.isPlaying = true;
    this.#timer = setInterval(() => {
      held = Math.max(held - STEP_MS, 0);
      if (held > 0) return;
      const stop = this.stopsAtImportant ? nextDay(important, Math.floor(day) as Day) : null;
      day = Math.min(day + step * SPEED[this.pace], covers.until);
      if (stop !== null && stop <= day) {
        day = stop;
        held = HOLD_MS;
      }
      this.#app.dragAsOf(Math.round(day) as Day);
      if (day >= covers.until) this.pause();
    }, STEP_MS);
  }
}
