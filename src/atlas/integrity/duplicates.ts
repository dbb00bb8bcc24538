// The same thing written down twice.
import { fileOf, type Problem } from '../problem';
import type { RecordTables, TableName } from '../rows';
import { groupBy, type Check } from './check';

/** A rule: rows of a table that agree in `keyOf` are one thing. */
interface Sameness {
  readonly table: TableName;
  readonly field: string;
  readonly wrong: string;
  readonly keyOf: (row: never) => string | undefined;
}

function same<Table extends TableName>(
  table: Table,
  field: string,
  wrong: string,
  keyOf: (row: RecordTables[Table][number]) => string | undefined,
): Sameness {
  return { table, field, wrong, keyOf };
}

/** An address without what does not change the page: protocol, `www.`, fragment, a last slash. */
export function normalizeUrl(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

const key = (...parts: readonly (string | undefined)[]) => parts.join('\n');

// A joint text reads the same for each state that signed it, and a collection the same for each contribution: only
// of one actor is an identical summary a double.
const SAMENESSES: readonly Sameness[] = [
  same('positions', 'summary', 'has the actor, question and summary of', (row) =>
    key(row.actor, row.question, row.summary),
  ),
  same('positions', 'date', 'has the actor, question, date and occasion of', (row) =>
    key(row.actor, row.question, row.date, row.occasion),
  ),
  same('sources', 'url', 'has the address of', (row) => row.url && key(normalizeUrl(row.url), row.part)),
  same('documents', 'symbol', 'has the symbol of', (row) => row.symbol),
  same('documents', 'summary', 'has the actor, date and summary of', (row) =>
    key(row.actor, row.date, row.summary),
  ),
  same('events', 'title', 'has the title and date of', (row) => key(row.title.toLowerCase(), row.date)),
  same('events', 'summary', 'has the summary of', (row) => row.summary),
  same('questions', 'label', 'has the label of', (row) => row.label.toLowerCase()),
  same('questions', 'proposition', 'has the proposition of', (row) => row.proposition),
  same('states', 'name', 'has the name of', (row) => row.name),
  same('states', 'iso2', 'has the code of', (row) => row.iso2),
  same('states', 'iso_numeric', 'has the number of', (row) => row.iso_numeric),
  same('groups', 'name', 'has the name of', (row) => row.name),
  same('processes', 'name', 'has the name of', (row) => row.name),
  same('terms', 'term', 'has the term of', (row) => row.term.toLowerCase()),
  same('terms', 'definition', 'has the definition of', (row) => row.definition),
  same('open-issues', 'question', 'has the question of', (row) => row.question),
  same('norms', 'summary', 'has the summary of', (row) => row.summary),
  same('cbms', 'number', 'has the number of', (row) => String(row.number)),
  same('cbms', 'summary', 'has the summary of', (row) => row.summary),
  same('principles', 'item', 'has the text of', (row) => row.item),
  same('acquis', 'item', 'has the text of', (row) => row.item),
  same('mentions', 'summary', 'has the bloc, question and summary of', (row) =>
    key(row.text, row.question, row.summary),
  ),
  same('adoptions', 'symbol', 'has the symbol of', (row) => row.symbol),
  same('corrections', 'says', 'corrects the same as', (row) => key(row.seed, row.says)),
];

/** One check for each rule, so that a misshapen table silences only its own. */
export const duplicates: readonly Check[] = SAMENESSES.map((sameness) => ({
  reads: [sameness.table],
  find: (tables) => findDoubles(sameness, tables[sameness.table]),
}));

function findDoubles(
  { table, field, wrong, keyOf }: Sameness,
  rows: readonly { readonly id: string }[],
): Problem[] {
  return [...groupBy(rows, (row) => keyOf(row as never)).values()].flatMap(([first, ...others]) =>
    others.map((other) => ({
      file: fileOf(table),
      record: other.id,
      field,
      wrong: `${wrong} "${first?.id}"`,
      right: 'keep one of the two, or write what tells them apart',
    })),
  );
}
