// How the as-of date goes through the years while it plays.
import type { Day } from '../atlas/dates';
import { importantDays, nextDay } from '../figures/timeline/needleSteps';
import { sinceDay } from '../view/moves';
import type { AtlasApp } from './app.svelte';
import type { PlaySettings } from './playback.svelte';

const STEP_MS = 60;
/** At the normal pace the years of the atlas pass in about 25 seconds. */
const STEPS = 420;
/** How long an important event keeps the date, ms. */
const HOLD_MS = 1500;

export const PACES = ['slow', 'normal', 'fast'] as const;
export type PlayPace = (typeof PACES)[number];
const SPEED: Readonly<Record<PlayPace, number>> = { slow: 0.4, normal: 1, fast: 2.5 };

/** From the date that is shown, or from the first at the last; `onend` at the last. Returns how to stop. */
export function play(app: AtlasApp, settings: PlaySettings, onend: () => void): () => void {
  const { covers } = app.atlas.about;
  const step = (covers.until - covers.from) / STEPS;
  const important = importantDays([...app.atlas.events.values()]);
  let day: number = app.asOf >= covers.until ? (sinceDay(app.view) ?? covers.from) : app.asOf;
  let held = 0;
  const timer = setInterval(() => {
    held = Math.max(held - STEP_MS, 0);
    if (held > 0) return;
    const stop = settings.stopsAtImportant ? nextDay(important, Math.floor(day) as Day) : null;
    day = Math.min(day + step * SPEED[settings.pace], covers.until);
    if (stop !== null && stop <= day) {
      day = stop;
      held = HOLD_MS;
    }
    app.dragAsOf(Math.round(day) as Day);
    if (day >= covers.until) onend();
  }, STEP_MS);
  return () => clearInterval(timer);
}
