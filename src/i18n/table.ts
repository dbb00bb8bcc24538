// The words of the table of states.

export const table = {
  name: 'State',
  code: 'Code',
  standing: 'Where it stands',
  date: 'Stated',
  group: 'Through',
  outlined: 'Groups',
  remark: 'Note',
  title: 'Question or vote',
  asOf: 'As of',
  source: 'Source',
  observer: 'observer State',
  filter: 'Filter the table',
  filterHint: 'name, code, standing, group',
  rows: (shown: number, all: number) => (shown === all ? `${all} states` : `${shown} of ${all} states`),
  members: (shown: number, all: number) =>
    shown === all ? `${all} states outlined` : `${shown} of ${all} states outlined`,
  none: 'No state in the table has this.',
  clear: 'Clear the filter',
  copy: 'Copy',
  copyLabel: 'Copy the table',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: (rows: number) => `${rows === 1 ? '1 row' : `${rows} rows`} copied, with tabs between the columns.`,
  refused:
    'The browser does not let this page copy. The text is selected: press Ctrl+C, or Command+C on a Mac.',
  refusedLabel: 'The table as text',
  done: 'Close',
  download: 'Download CSV',
  downloadOf: (what: string) => `Download CSV: ${what}`,
  downloaded: (name: string) => `${name} is on its way.`,
};
