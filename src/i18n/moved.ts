// The words of how the counts of a question moved through the years, loaded with that figure.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const moved = {
  title: 'How it moved',
  /** Of the slider in the band. */
  label: (question: string) => `How many stood where: ${question}`,
  hint: 'Press or use the arrow keys to set the as-of date.',
  asOf: (date: string, counts: string) => `As of ${date}: ${counts}`,
  counts: (support: number, qualified: number, oppose: number) =>
    `${support} for, ${qualified} qualified, ${oppose} against`,
  throughGroup: (count: number, total: number) => ` (${count} of these ${total} through a group)`,
  /** At the height of the band's top. */
  most: (count: number) => plural(count, 'state', 'states'),
  meaning:
    'Member States of the United Nations by their latest statement, as the map colours them. The height is the number on record, and grows as the record does: a state that is not on record is not counted.',
  never: 'No state was ever on record.',
  byYear: 'Year by year',
  byYearCaption: 'Member States on record at the end of each year',
  columns: ['Year', 'For', 'Qualified', 'Against', 'Through a group'],
};
