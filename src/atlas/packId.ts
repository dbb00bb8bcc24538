// Ids that follow from the rest of their row need not travel with it: a position's from actor, question and date, a
// document's from its symbol. Any other id stays as it is.

type Row = Readonly<Record<string, unknown>>;

/** Everything of a position's id but its number at the end. */
function positionStem({ actor, question, date }: Row): string {
  return `p-${String(actor).toLowerCase().replace(':', '-')}-${String(question)}-${String(date)}-`;
}

function symbolSlug({ symbol }: Row): string {
  return String(symbol)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** What is left of a row's id to be told; `undefined` when nothing is. */
export function packId(table: string, row: Row): unknown {
  const { id } = row;
  if (table === 'documents') return id === symbolSlug(row) ? undefined : id;
  if (table !== 'positions') return id;
  const stem = positionStem(row);
  const number = String(id).slice(stem.length);
  return String(id).startsWith(stem) && /^[1-9]\d*$/.test(number) ? Number(number) : id;
}

/** The inverse of `packId`, for a row whose other fields are there again. */
export function unpackId(table: string, row: Row): unknown {
  if (table === 'documents') return row['id'] ?? symbolSlug(row);
  return typeof row['id'] === 'number' ? `${positionStem(row)}${row['id']}` : row['id'];
}
