// The figure as rows of words: a row a mark, topic by topic, in the order of the figure.
import type { MarchWords } from '../../i18n/roomsMarch';
import type { ReaderContext } from '../reader/context';
import { describeSources } from '../reader/sources';
import type { March } from './marchRoom';
import type { MarchMark, MarchSection } from './marchRows';
import { sourceInWords } from './twin';
import type { Twin, TwinRow } from './twin';

export function tabulateMarch(
  context: ReaderContext,
  { columns }: March,
  sections: readonly MarchSection[],
  words: MarchWords,
): Twin {
  const { topic, actor, region, question, stance, basis, when, summary, source } = words.column;
  return {
    name: words.tableName,
    file: words.file,
    columns: [actor, region, topic, question, stance, basis, when, summary, source],
    rows: columns.flatMap((column, place) =>
      sections.flatMap(({ title, rows }) =>
        rows.flatMap(({ key, name, cells }) =>
          (cells[place] ?? []).map((mark): TwinRow => {
            const row = context.details?.positions.get(mark.position);
            return {
              key: `${column.topic.id} ${mark.position} ${key}`,
              cells: [
                name,
                title,
                words.topic[column.topic.id],
                column.question.label,
                mark.meaning,
                knownBy(mark, words),
                mark.when,
                row?.summary ?? '',
                sourceInWords(describeSources(context, row?.sources)),
              ],
            };
          }),
        ),
      ),
    ),
  };
}

function knownBy({ basis, isConfirmed, isAside }: MarchMark, words: MarchWords): string {
  const doubt = isConfirmed ? words.confirmed : words.unconfirmed;
  return [basis, doubt, ...(isAside ? [words.aside] : [])].join('; ');
}
