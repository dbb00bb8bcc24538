// Where the units of the calendar begin, in whole days and UTC: days, weeks from Monday, months and multiples of them.
import { dateOf, dayOf } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';

export interface Calendar {
  /** The first day of the unit that holds a day. */
  readonly floor: (day: Day) => Day;
  /** The first unit that begins on a day or after it. */
  readonly ceil: (day: Day) => Day;
  /** The days on which units begin, from `from` on and before `until`. */
  readonly range: (from: Day, until: Day) => readonly Day[];
}

/** Units are counted: `unitOf` numbers the one that holds a day, `beginOf` is the first day of a number. */
function createCalendar(unitOf: (day: number) => number, beginOf: (unit: number) => Day): Calendar {
  const unitFrom = (day: Day) => unitOf(day - 1) + 1;
  return {
    floor: (day) => beginOf(unitOf(day)),
    ceil: (day) => beginOf(unitFrom(day)),
    range(from, until) {
      const days: Day[] = [];
      let unit = unitFrom(from);
      for (let day = beginOf(unit); day < until; day = beginOf(unit)) {
        days.push(day);
        unit += 1;
      }
      return days;
    },
  };
}

/** Stretches of as many days, one of which begins on `origin`. */
export function everyDays(count: number, origin = 0): Calendar {
  return createCalendar(
    (day) => Math.floor((day - origin) / count),
    (unit) => (unit * count + origin) as Day,
  );
}

/** Stretches of as many months, one of which begins with the year 0: quarters and decades lie where one expects them. */
export function everyMonths(count: number): Calendar {
  const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  return createCalendar(
    (day) => Math.floor(monthOf(dateOf(day as Day)) / count),
    (unit) => dayOf(0, unit * count + 1, 1),
  );
}
