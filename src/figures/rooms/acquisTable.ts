// The items of the framework as rows of words: what the figure shows, for those who read rather than look.
import { formatList } from '../../i18n/formatList';
import type { AcquisWords } from '../../i18n/roomsAcquis';
import type { AcquisFigure } from './acquisRoom';
import { sourceInWords } from './twin';
import type { Twin } from './twin';

/** `pillar`: the one that is shown, for the name of the file; `null`: all. */
export function tabulateAcquis(
  { reports, pillars }: AcquisFigure,
  pillar: string | null,
  words: AcquisWords,
  lang: string,
): Twin {
  const nameOf = (place: number) => {
    const report = reports[place];
    return report ? `${report.name} (${report.symbol})` : '';
  };
  const { item, pillar: ofPillar, introduced, developed, locator, doubt, source } = words.column;
  return {
    name: words.tableName,
    file: ['acquis', ...(pillar === null ? [] : [pillar])].join('_'),
    columns: [item, ofPillar, introduced, developed, locator, doubt, source],
    rows: pillars.flatMap(({ name, items }) =>
      items.map((entry) => ({
        key: entry.id,
        cells: [
          entry.text,
          name,
          nameOf(entry.introduced),
          formatList(entry.developed.map(nameOf), lang),
          entry.locator,
          entry.doubt ?? words.isConfirmed,
          sourceInWords(entry.sources),
        ],
      })),
    ),
  };
}
