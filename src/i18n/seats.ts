// The words of the seats, loaded with them.

export const seats = {
  label: (title: string) => `Seats: ${title}`,
  help: 'Arrow keys move from seat to seat, Home and End to the first and the last, Enter opens, Escape leaves, question mark lists the keys.',
  arrangement: 'Arrangement of the seats',
  arrangements: { answer: 'By answer', region: 'By regional group' },
  /** Where the classes are no answers. */
  byClass: 'By class',
  blocks: {
    african: 'Africa',
    'asia-pacific': 'Asia-Pacific',
    'eastern-europe': 'Eastern Europe',
    grulac: 'Latin America and Caribbean',
    weog: 'Western Europe and others',
    ungrouped: 'In no regional group',
    observers: 'Observers',
  },
  onRecord: (onRecord: number, members: number) => `${onRecord} of ${members} on record`,
  notYet: (count: number) => `${count} not yet a member`,
  answered: (count: number, answer: string) => `${count} ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
  states: (count: number) => `${count} states`,
};

export type SeatWords = typeof seats;
