// The words of two dates compared: who moved between them. Loaded with the comparison.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const change = {
  compare: 'Compare two dates',
  compareHint: 'Shows who moved on the question between a second date and this one.',
  noQuestion: 'Choose a question for the map first: only stances on a question can be compared.',
  since: 'Date compared with',
  sinceShort: 'against',
  goToSince: 'Compare with a date',
  stop: 'Show one date again',
  classes: {
    new: 'New',
    moved: 'Moved',
    withdrawn: 'No longer on record',
    unchanged: 'Unchanged',
  },
  stanceOf: (kind: string, meaning: string) => `${kind}: ${meaning}`,
  coverage: (since: string, date: string, moves: string) => `From ${since} to ${date}: ${moves}.`,
  brief: (since: string, date: string, moves: string) => `${since} to ${date}: ${moves}`,
  /** The first count says what is counted. */
  counts: {
    new: (count: number) => plural(count, 'state newly on record', 'states newly on record'),
    moved: (count: number) => `${count} moved`,
    withdrawn: (count: number) => `${count} no longer on record`,
    unchanged: (count: number) => `${count} unchanged`,
  },
  fewCounts: {
    new: (count: number) => `${count} new`,
    moved: (count: number) => `${count} moved`,
    withdrawn: (count: number) => `${count} no longer on record`,
    unchanged: (count: number) => `${count} unchanged`,
  },
  noMoves: 'no change on record',
  move: (before: string, now: string) => `from ${before} to ${now}`,
  same: (standing: string) => `at both dates ${standing}`,
  /** A stance in the question's own words, and how it is known. */
  stance: (meaning: string, voice: string) => `“${meaning}” (${voice})`,
  through: (group: string) => `through ${group}`,
  none: 'no recorded statement',
  notYetMember: 'not yet a member',
};

export type ChangeCatalogue = typeof change;
