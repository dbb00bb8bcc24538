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
  more: (count: number) => `+ ${plural(count, 'event', 'events')} between`,
  cameFrom: 'Came from',
  ledTo: 'Led to',
  filters: 'Filters',
  only: 'Only:',
  removeFilter: 'remove this filter',
  quoted: (text: string) => `“${text}”`,
};
