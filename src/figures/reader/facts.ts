// Facts in two columns: what is stated, and names or words.
import type { Named } from './named';

export type Piece = string | Named;

export interface Fact {
  readonly label: string;
  readonly values: readonly Piece[];
}

type Value = Piece | null | undefined | readonly Piece[];

function isList(value: Value): value is readonly Piece[] {
  return Array.isArray(value);
}

/** Facts without a value are left out. */
export function facts(...rows: readonly (readonly [label: string, value: Value])[]): readonly Fact[] {
  return rows.flatMap(([label, value]) => {
    const values = isList(value)
      ? value
      : value === null || value === undefined || value === ''
        ? []
        : [value];
    return values.length > 0 ? [{ label, values }] : [];
  });
}
