// The words of the report of an error, loaded with its dialog.

export const report = {
  title: 'Report an error',
  lead: 'This message names what you read. Say what is wrong and what is right, with a source, and send it on.',
  /** Where the project names nobody. */
  noContact:
    'The atlas names no address for reports. Give the text to whoever shares this atlas with you: in a course, whoever teaches it.',
  toMail: (address: string) => `Write to ${address}`,
  toPage: 'Open the list of reports',
  pageHint: 'Copy the message first, then paste it there.',
  copy: 'Copy the message',
  copied: 'Message copied.',
  refused:
    'The browser does not let this page copy. The message is selected: press Ctrl+C, or Command+C on a Mac.',
  message: 'Message',
  close: 'Close',
  subject: (reference: string) => `Error in the Cyber Negotiations Atlas: ${reference}`,
  lines: {
    what: (reference: string, title: string) => (title === '' ? reference : `${reference} (${title})`),
    labels: { what: 'What', where: 'Where', edition: 'Edition', sources: 'Sources' },
    none: 'none cited',
  },
  /** What the person is asked to fill in. */
  prompts: ['What is wrong:', 'What is right:', 'Source (title, address, page or paragraph):'],
};

export type ReportWords = typeof report;
