// Norms, measures and principles as rows of words.
import { formatList } from '../../i18n/formatList';
import type { NormsWords } from '../../i18n/roomsNorms';
import type { AcquisReport } from './acquisRoom';
import { entriesOf } from './normsRoom';
import type { NormsEntry, NormsPart } from './normsRoom';
import { sourceInWords } from './twin';
import type { Twin } from './twin';

export function tabulateNorms(parts: readonly NormsPart[], words: NormsWords, lang: string): Twin {
  const { name, part, text, locator, introduced, developed, doubt, source } = words.column;
  return {
    name: words.tableName,
    file: words.file,
    columns: [name, part, text, locator, introduced, developed, doubt, source],
    rows: parts.flatMap(({ id, groups }) =>
      groups.flatMap((group) =>
        entriesOf({ groups: [group] }).map((entry) => ({
          key: entry.id,
          cells: [
            nameOf(entry),
            [words.part[id], group.name].filter((of) => of !== null).join(': '),
            textOf(entry, words),
            entry.locator,
            entry.origin ? `${reportInWords(entry.origin.report)}, ${entry.origin.report.date}` : '',
            formatList(entry.developed.map(reportInWords), lang),
            entry.doubt ?? words.isConfirmed,
            sourceInWords(entry.sources),
          ],
        })),
      ),
    ),
  };
}

function nameOf({ mark, name, text }: NormsEntry): string {
  return name === null ? text : `${mark} ${name}`;
}

/** What is not in the name already. */
function textOf({ name, text, kind, guidance }: NormsEntry, words: NormsWords): string {
  if (name === null) return '';
  return [kind && `${kind}:`, text, guidance && `${words.guidance} ${guidance}`].filter(Boolean).join(' ');
}

const reportInWords = ({ name, symbol }: AcquisReport) => `${name} (${symbol})`;
