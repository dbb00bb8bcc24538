// What is said of a change to those who do not see it.

export const announce = {
  opened: (name: string) => `${name} in the reader.`,
  closed: 'The reader shows the welcome page.',
  compared: (names: string) => `Compared in the reader: ${names}.`,
  comparisonEnded: 'The comparison is ended.',
  window: (from: string, to: string) => `Timeline from ${from} to ${to}.`,
  form: (form: string) => `${form}.`,
  filters: (passing: number, total: number) =>
    passing === total ? `All ${total} events.` : `${passing} of ${total} events pass the filters.`,
};
