// The words of the room of norms, confidence-building measures and principles of capacity-building.
import { rooms } from './rooms';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const norms = {
  contents: 'Parts of this room',
  part: {
    norms: 'The eleven norms',
    measures: 'Confidence-building measures',
    principles: 'Principles of capacity-building',
  },
  /** A button that leads to a part, and how much stands there. */
  toPart: (name: string, count: number) => `${name} (${count})`,
  intro: {
    norms:
      'Voluntary and not binding, from paragraph 13 of the report of 2015, in our own words. Letters are those of the paragraph.',
    measures: (reports: string) =>
      `The global, voluntary measures of the list that grew with the annual reports: ${reports}. In our own words.`,
    principles: 'Three groups of principles, in our own words. The record gives them no numbers.',
  },
  agreedBy: (count: number, report: string) => `${count} in ${report}`,
  group: {
    'process-and-purpose': 'Process and purpose',
    partnerships: 'Partnerships',
    people: 'People',
  } as Readonly<Record<string, string>>,
  letter: (letter: string) => `(${letter})`,
  guidance: 'What the guidance adds:',
  locator: 'Written in',
  introduced: 'Introduced in',
  agreed: 'Agreed in',
  developed: 'Taken further in',
  related: 'In the acquis',
  confirmed: rooms.confirmed,
  isConfirmed: 'Confirmed',
  filter: 'Filter by text',
  shown: (shown: number, all: number) =>
    shown === all ? plural(all, 'entry', 'entries') : `${shown} of ${plural(all, 'entry', 'entries')}`,
  none: 'Nothing here has this text.',
  clear: 'Clear the filter',
  axis: 'When each measure was agreed',
  axisHint: 'Press a number to go to the measure. A date without a day stands in the middle of its month.',
  /** After the number of a measure. */
  agreedOn: (name: string, date: string, report: string) => `, ${name}: agreed ${date} in ${report}`,
  tableName: 'Norms, measures and principles',
  file: 'norms-measures-principles',
  column: {
    name: 'Name',
    part: 'Part',
    text: 'What it says, in our words',
    locator: 'Written in',
    introduced: 'Introduced or agreed in',
    developed: 'Taken further in',
    doubt: 'How far confirmed',
    source: 'Best source',
  },
};

export type NormsWords = typeof norms;
