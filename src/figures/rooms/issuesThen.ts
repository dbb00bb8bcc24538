// The earlier dates with which the room of open issues compares: turns of the negotiations, as the record dates them.
import type { EventId, ProcessId } from '../../atlas/brand';
import { addDays, lastDay } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';

export const THEN_IDS = [
  'gge-2015-report',
  'oewg-2019',
  'oewg-2021-report',
  'oewg-2021-s2',
  'apr-2022',
  'apr-2023',
  'apr-2024',
] as const;
export type ThenId = (typeof THEN_IDS)[number];

export interface ThenChoice {
  readonly id: ThenId;
  /** Statements up to the end of this day count. */
  readonly day: Day;
}

/** The session that the themes of the room come from. */
const FIRST_CHOICE: ThenId = 'oewg-2021-s2';

/** The dates before `on`, in order: the day before a process began, the last day of an event. */
export function thenChoices(atlas: Atlas, on: Day): readonly ThenChoice[] {
  return THEN_IDS.flatMap((id) => {
    const day = dayOfTurn(atlas, id);
    return day !== null && day < on ? [{ id, day }] : [];
  });
}

function dayOfTurn({ events, processes }: Atlas, id: ThenId): Day | null {
  const process = processes.get(id as string as ProcessId);
  if (process) return addDays(process.stretch.from, -1);
  const event = events.get(id as string as EventId);
  return event ? lastDay(event.end ?? event.date) : null;
}

/** The date that was wanted, or the nearest before it that there is; `null` where nothing is earlier. */
export function chooseThen(choices: readonly ThenChoice[], wanted: ThenId = FIRST_CHOICE): ThenChoice | null {
  return (
    choices.find(({ id }) => id === wanted) ??
    choices.filter(({ id }) => THEN_IDS.indexOf(id) < THEN_IDS.indexOf(wanted)).at(-1) ??
    choices.at(-1) ??
    null
  );
}
