// What is said of a date that is typed and cannot be shown. Loaded with what reads it.

export const dateEntry = {
  hint: (from: string, until: string) =>
    `Type a year, a month or a day from ${from} to ${until}: 2021, 2021-03 or 12 March 2021.`,
};
