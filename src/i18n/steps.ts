// The words of how the positions of a state or group moved, loaded with the reader.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const steps = {
  title: 'How its positions moved',
  titleOfMany: 'How their positions moved',
  meaning:
    'A bar runs from each statement to the next one, or to the end of 2025; solid: own words, fine rule: named in a joint text, wide stripe: through a group. Ticks: where it spoke. Pale: after the as-of date.',
  press: 'A press on a strip opens the statement; the table holds the same as links.',
  asTable: (count: number) => `As a table: ${plural(count, 'stretch', 'stretches')}`,
  caption: 'What held from when until when',
  columns: { stance: 'Stance', from: 'From', until: 'Until' },
  open: 'end of the record',
  tick: (date: string) => `Statement, ${date}`,
  standing: 'Standing position, without a date of its own',
  bar: (stance: string, from: string, until: string) => `${stance}: ${from} to ${until}`,
  barOpen: (stance: string, from: string) => `${stance}: since ${from}`,
  voiced: (meaning: string, voice: string) => `${meaning} (${voice})`,
  groupStatement: 'group statement',
  through: (group: string) => `through ${group}`,
};
