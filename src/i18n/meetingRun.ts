// The words of the figure of a process and its meetings.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const meetingRun = {
  title: 'Its meetings in time',
  counted: (sessions: number, intersessionals: number) =>
    [
      plural(sessions, 'session', 'sessions'),
      ...(intersessionals > 0
        ? [plural(intersessionals, 'intersessional meeting', 'intersessional meetings')]
        : []),
    ].join(', '),
  longest: (gap: string, from: string, until: string) =>
    `The longest time without a meeting on record: ${gap}, from ${from} to ${until}.`,
  asTable: (count: number) => `The ${count} meetings as a table`,
  caption: 'Meetings on record, the earliest first',
  columns: { meeting: 'Meeting', date: 'Date', gap: 'After the one before' },
  kind: { session: 'Session', intersessional: 'Intersessional' },
  months: (count: number) => plural(count, 'month', 'months'),
  days: (count: number) => plural(count, 'day', 'days'),
  first: 'first',
  same: 'at once',
};
