// The words of the search over all of the record, loaded with it.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const findAll = {
  title: 'Search the atlas',
  label: 'Search events, states, documents, questions and terms',
  placeholder: 'Search the atlas',
  close: 'Close',
  results: 'What was found',
  groups: {
    event: 'Events',
    state: 'States',
    document: 'Documents',
    question: 'Questions',
    norm: 'Norms',
    term: 'Terms',
    issue: 'Open issues',
    group: 'Groups',
    process: 'Processes',
    vote: 'Roll calls',
    room: 'Rooms to read in',
  },
  showAll: (count: number) => `Show all ${count}`,
  observer: 'Observer State',
  /** `position paper` or `chairs-summary`, as the record codes them. */
  documentKind: (kind: string) => {
    const plain = kind.replace('chairs-', "chair's ").replaceAll('-', ' ');
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  },
  years: (from: string, until: string) =>
    from === until ? from : until === '' ? `since ${from}` : `${from}–${until}`,
  count: (total: number, events: number) =>
    `${total} found` + (events > 0 ? `, ${plural(events, 'event', 'events')} marked on the timeline.` : '.'),
  similar: 'Nothing is written just so. This is close to it:',
  loose: 'Nothing has all of these words. This has some of them:',
  preparing: 'Preparing the search …',
  none: (text: string) => `Nothing answers to “${text}”.`,
  noneHint: 'Try fewer words, a symbol such as A/75/816, the name of a state or an ISO code.',
  empty: 'Type a name, a topic, a year or the symbol of a document. For example:',
  examples: ['75/240', 'due diligence', 'Singapore'],
  textsLoading: 'The texts are still on their way: so far titles, names and symbols are searched.',
  textsFailed: 'The texts did not load: only titles, names and symbols are searched.',
  keys: 'Arrow keys move, Enter opens, Escape closes.',
  eventsFound: (text: string, count: number) => `“${text}”: ${plural(count, 'event', 'events')} found`,
  clear: 'clear the search',
  hits: 'Events found, one by one',
  hit: (at: number, count: number) => `${at} of ${count} found`,
  hitCount: (count: number) => `${plural(count, 'event', 'events')} found`,
  filteredOut: (count: number) => `${count} more behind the filters`,
  previousHit: 'Previous hit, later in time',
  nextHit: 'Next hit, earlier in time',
  stopHits: 'Clear the search',
};
