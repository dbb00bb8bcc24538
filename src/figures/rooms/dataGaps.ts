// What is not on record, or not yet confirmed, in sentences with numbers: counted each time, so that they cannot fall
// behind the record.
import { precisionOf } from '../../atlas/dates';
import { formatList } from '../../i18n/formatList';
import type { RoomsData } from '../../i18n/roomsData';
import type { ReaderContext } from '../reader/context';
import { yearOf, yearsOf } from './dataCoverage';
import { countRolls } from './dataCounts';

export function describeGaps(context: ReaderContext, { gaps }: RoomsData): readonly string[] {
  const { atlas, details, view } = context;
  const { complete, partial, none } = countRolls(context);
  const positions = [...atlas.positions.values()];
  const memberships = [...atlas.groups.values()].flatMap((group) => group.memberships);
  const questions = [...atlas.questions.values()];
  const lists = [...atlas.cosponsorships.values()];
  const empty = [...atlas.groups.values()].filter((group) => group.memberships.length === 0);
  const sources = [...(details?.sources.values() ?? [])];
  const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;
  const years = describeYears(silentYears(context));
  return [
    gaps.votes(complete, partial, none),
    ...(years.length > 0 ? [gaps.years(formatList(years, view.lang))] : []),
    gaps.thin(
      count(questions, ({ isLens }) => !isLens),
      questions.length,
    ),
    gaps.reported(
      count(positions, ({ basis }) => basis === 'reported'),
      positions.length,
    ),
    gaps.imprecise(count(positions, ({ date }) => precisionOf(date) !== 'day')),
    gaps.withoutStance(count(positions, ({ stance }) => stance === null)),
    gaps.positions(
      count(positions, ({ isConfirmed }) => !isConfirmed),
      positions.length,
    ),
    gaps.seats(
      count(atlas.seats, ({ isConfirmed }) => !isConfirmed),
      atlas.seats.length,
    ),
    gaps.memberships(count(memberships, ({ isConfirmed }) => !isConfirmed)),
    ...(empty.length > 0
      ? [
          gaps.groups(
            formatList(
              empty.map(({ name }) => name),
              view.lang,
            ),
          ),
        ]
      : []),
    gaps.lists(
      count(lists, ({ isComplete }) => !isComplete),
      lists.length,
    ),
    ...(details
      ? [
          gaps.addresses(
            count(sources, ({ url }) => url === undefined),
            sources.length,
          ),
        ]
      : []),
  ];
}

/** Years that the atlas covers and in which no statement is dated. */
export function silentYears(context: ReaderContext): readonly number[] {
  const recorded = new Set([...context.atlas.positions.values()].map(yearOf));
  return yearsOf(context)
    .filter((year) => !recorded.has(year))
    .map(Number);
}

/** Years that follow each other as one stretch: "1999–2010", "2012". */
export function describeYears(years: readonly number[]): readonly string[] {
  const runs: { from: number; until: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.until === year - 1) last.until = year;
    else runs.push({ from: year, until: year });
  }
  return runs.map(({ from, until }) => (from === until ? String(from) : `${from}–${until}`));
}
