// How far a claim was checked, in one sentence; null when all of it is confirmed.
import { formatList } from '../../i18n/formatList';
import type { ReaderContext } from './context';

interface Checked {
  readonly verified: boolean;
  readonly unconfirmed?: readonly string[];
}

export function describeDoubt({ texts, view }: ReaderContext, row: Checked | undefined): string | null {
  if (!row) return null;
  const fields = (row.unconfirmed ?? []).map((field) => texts.field[field] ?? field.replaceAll('_', ' '));
  if (fields.length > 0) return texts.doubt.fields(formatList(fields, view.lang));
  return row.verified ? null : texts.doubt.whole;
}

/** Whether some of it is not yet confirmed. */
export function isDoubtful(row: {
  readonly verified?: boolean;
  readonly unconfirmed?: readonly string[];
}): boolean {
  return row.verified === false || (row.unconfirmed?.length ?? 0) > 0;
}
