// The words of what a person takes along: link, citation and printed page. Loaded with the menu or the print styles.

export const sharing = {
  link: 'Copy link',
  linkHint: 'It opens exactly this view.',
  citation: 'Copy citation',
  citationHint: 'For a reference list, with edition and date.',
  print: 'Print',
  printHint: 'Title, figures, legend, text and sources.',
  printsPlainly:
    'The styles for paper did not load: the page prints as it stands. Reload it for the full layout.',
  copied: { link: 'Link copied.', citation: 'Citation copied.' },
  refused:
    'The browser does not let this page copy. The text is selected: press Ctrl+C, or Command+C on a Mac.',
  refusedLabel: { link: 'Link', citation: 'Citation' },
  printRefused: 'The browser does not let this page print. Open it in a window of its own and print there.',
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
