// The words of where a View is from: the citation in one line, the line below what is printed or downloaded. The dialog's own
// are in share.ts.

export const sharing = {
  subject: (subject: string) => `“${subject.replace(/[.?!]$/, '')}”. In:`,
  atlas: (title: string, edition: string) => `${title}, edition ${edition},`,
  asOf: (date: string) => `as of ${date}.`,
  compared: (date: string, since: string) => `${date}, compared with ${since}`,
  licence: 'CC BY 4.0.',
  comparison: (names: string) => `Comparison of ${names}`,
  position: (actor: string, question: string) => `${actor} on: ${question}`,
  origin: (title: string, edition: string, asOf: string, address: string | null) =>
    `${title}, edition ${edition}, as of ${asOf}. Texts and data CC BY 4.0. Not a UN product.${address === null ? '' : ` ${address}`}`,
};

export type SharingWords = typeof sharing;
