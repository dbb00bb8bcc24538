// The words of the table that says what a room's figure shows.

const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

export const twin = {
  form: 'Form of the room',
  figure: 'Figure',
  table: 'Table',
  rows: rowsOf,
  none: 'Nothing in this table.',
};
