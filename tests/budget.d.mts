export interface Measured {
  readonly path: string;
  readonly raw: number;
  readonly brotli: number;
}

/** Bytes; a KB is 1,000 of them. */
export const BUDGETS: Readonly<Record<'first load' | 'code' | 'geometry' | 'fonts', number>>;

/** The files that a page fetches by itself, fonts left out. */
export function referencesOf(html: string): readonly string[];

/** The files of the first load, their sum after compression, and the scripts and styles loaded later. */
export function measureFirstLoad(folder: string): {
  readonly first: readonly Measured[];
  readonly later: readonly Measured[];
  readonly total: number;
};

/** Bytes of the typefaces that the first view fetches. */
export function weighFonts(folder: string): number;
