// The words of what was said on each day, of the sessions in an opened band, and of other dates of one thing.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const statements = {
  rowWith: (count: number) => (count > 0 ? `Statements · ${count}` : 'Statements'),
  shortRow: 'Said',
  rowHint: 'Statements dated to a day, outside the sessions or without room on their bands',
  label: (dated: string) => `Statements by day: ${dated}`,
  /** `undated`: of a session, month or year that touches the days in sight. */
  inSight: (dated: number, undated: number) =>
    `${plural(dated, 'statement', 'statements')} on these days` +
    (undated > 0 ? `; ${undated} more, dated no closer than to a session, month or year` : ''),
  none: 'No statement is dated to these days',
  sign: (count: number, days: string, occasion: string) =>
    `${plural(count, 'statement', 'statements')}, ${days}, ${occasion}`,
  title: (count: number, days: string) => `${plural(count, 'statement', 'statements')}, ${days}`,
  statements: (count: number) => (count === 1 ? 'statement' : 'statements'),
  noSession: 'outside the sessions',
  noStance: 'listed as evidence, takes no side',
  unconfirmed: 'not yet confirmed',
  heading: 'Statements by day',
};

export const meetings = {
  label: 'Processes that open into their sessions',
  heading: 'Processes and their sessions',
  band: (process: string, count: number) => `${process}: ${plural(count, 'session', 'sessions')} on record`,
  several: (count: number, days: string) => `${count} sessions, ${days}; zooms to them`,
  ordinals: {
    organisational: 'org',
    first: '1st',
    second: '2nd',
    third: '3rd',
    fourth: '4th',
    fifth: '5th',
    sixth: '6th',
    seventh: '7th',
    eighth: '8th',
    ninth: '9th',
    tenth: '10th',
    eleventh: '11th',
    final: 'last',
  },
  short: { session: 'met', intersessional: 'inter', roundtable: 'round' },
};

export const otherDates = {
  voted: (body: string, date: string) => `${body} ${date}`,
  tie: (title: string, date: string) => `${title}: ${date}`,
};
