// The words of the table that says what a room's figure shows.

const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

export const twin = {
  form: 'Form of the room',
  figure: 'Figure',
  table: 'Table',
  rows: rowsOf,
  none: 'Nothing in this table.',
  copy: 'Copy',
  copyLabel: 'Copy the table',
  copied: (rows: number) => `${rowsOf(rows)} copied, with tabs between the columns.`,
  refused:
    'The browser does not let this page copy. The text is selected: press Ctrl+C, or Command+C on a Mac.',
  refusedLabel: 'The table as text',
  done: 'Close',
  download: 'Download CSV',
  downloaded: (name: string) => `${name} is on its way.`,
  source: 'Source of the table',
};
