// The words of what the timeline shows on request or on a narrow screen: table, list, card and filters.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const events = {
  tableLabel: 'Events of the negotiations as a table',
  columns: { date: 'Date', process: 'Process', kind: 'Kind', title: 'Event', decision: 'Decision' },
  outOfSight: 'out of sight',
  showAllRows: (count: number) => `Show all ${count}`,
  onlyInSight: 'Show only those in sight',
  noneInSight: 'No event is in sight. Show all, or choose another window.',
  noneFound: 'No event passes the filters.',
  unconfirmed: 'not yet confirmed',
  list: 'Events at this place',
  zoomHere: 'Zoom to these',
  /** `concerned` of them have to do with what is read. */
  more: (count: number, concerned: number | null = null) =>
    `+ ${plural(count, 'event', 'events')} between${concerned ? `, ${concerned === count ? 'all' : concerned} on what is read` : ''}`,
  lanes: 'Lanes in the list',
  inLane: (count: number) => plural(count, 'event', 'events'),
  foldedLane: (count: number) => `${count} folded`,
  allFolded: (count: number) =>
    `${count === 1 ? 'The one event' : `All ${count} events`} of these years ${count === 1 ? 'is in a folded lane' : 'are in folded lanes'}.`,
  noneInYears: 'No event in these years. Choose another window above.',
  beyond: (year: number) => `After ${year}: known, not covered`,
  vague: (period: string) => `some day in ${period}`,
  process: 'Process',
  found: 'found',
  thread: {
    direct: { cameFrom: 'led to what is read', ledTo: 'came from what is read' },
    further: { cameFrom: 'further back in this thread', ledTo: 'further on in this thread' },
  },
  cameFrom: 'Came from',
  ledTo: 'Led to',
  filters: 'Filters',
  only: 'Only:',
  removeFilter: 'remove this filter',
  quoted: (text: string) => `“${text}”`,
};
