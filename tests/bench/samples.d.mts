export type PageName = 'atlas' | 'vis' | 'blank';

export interface Samples {
  add(page: PageName, figures: Readonly<Record<string, number>>): void;
  all(page: PageName, measure: string): readonly number[];
  /** NaN of what was not measured. */
  median(page: PageName, measure: string): number;
  /** Of the medians; of the atlas to vis-timeline if nothing else is said. */
  ratio(measure: string, page?: PageName, other?: PageName): number;
}

export function createSamples(): Samples;
