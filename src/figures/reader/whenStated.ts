// The date of a statement in words, no more precise than it is known.
import { dateOf, formatDay, precisionOf, stretchOf } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';
import type { Position } from '../../atlas/model';
import { formatDateInWords, formatDayInWords } from '../../i18n/format';
import type { ReaderContext } from './context';

/** "28 March 2022", "in 2021", "between 28 March and 1 April 2022"; a standing position says that it is one. */
export function describeWhen(context: ReaderContext, position: Position): string {
  const { texts, view } = context;
  if (position.isStanding) return describeStanding(context, position);
  if (precisionOf(position.date) === 'day') return texts.date.on(formatDateInWords(position.date, view.lang));
  const { from, until } = position.stretch;
  const period = stretchOf(position.date);
  if (from === period.from && until === period.until) {
    return texts.date.within(formatDateInWords(position.date, view.lang));
  }
  if (from === until) return texts.date.on(formatDayInWords(from, view.lang));
  return texts.date.between(formatStart(from, until, view.lang), formatDayInWords(until, view.lang));
}

function describeStanding({ details, texts }: ReaderContext, position: Position): string {
  const note = details?.positions.get(position.id)?.date_note;
  return note === undefined ? texts.date.standingUndated : texts.date.standing(note);
}

/** The first day without its year where the last day gives it. */
function formatStart(from: Day, until: Day, lang: string): string {
  const isSameYear = formatDay(from).slice(0, 4) === formatDay(until).slice(0, 4);
  return isSameYear ? dayAndMonth(lang).format(dateOf(from)) : formatDayInWords(from, lang);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function dayAndMonth(lang: string): Intl.DateTimeFormat {
  const style = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const known = formatters.get(lang) ?? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, style);
  formatters.set(lang, known);
  return known;
}
