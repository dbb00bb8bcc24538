// The words of the two ways of negotiating side by side, loaded with their room.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const roomsSides = {
  comparison: {
    title: 'Aspect by aspect',
    aspect: 'Aspect',
    gge: 'Groups of experts (GGE)',
    oewg: 'Open-ended groups (OEWG)',
    sources: 'Sources',
  },
  programme: {
    title: 'Both work programmes on one time axis',
    intro:
      'Each bar is a group in its time, each sign a session, meeting or report on record. The record does not have every session of the groups of experts.',
    figure: 'Work programmes of GGE and OEWG, 2004 to 2025',
    help: 'Left and right arrow keys move from sign to sign, up and down between the two tracks, Enter opens.',
    tracks: { gge: 'Groups of experts', oewg: 'Open-ended groups' },
    signs: {
      meeting: 'session or meeting',
      report: 'report by consensus',
      failure: 'no consensus',
      other: 'other step',
    },
    event: (date: string, title: string) => `${date}: ${title}`,
    hint: 'Point at a sign or move to it to read what it is.',
    table: 'As a table',
    columns: { track: 'Track', group: 'Group', date: 'Date', kind: 'Kind', event: 'Event' },
    label: 'Work programmes',
  },
  seats: {
    title: 'Who sat in the six groups of experts',
    coverage: (states: number, seats: number, unsure: number, groups: number) =>
      `The record has ${seats} seats in ${plural(groups, 'group', 'groups')}, of ${plural(states, 'state', 'states')}. ${unsure} of these seats are not confirmed yet: they rest on general knowledge and are not counted for a state.`,
    label: 'Seats in the groups of experts',
    state: 'State',
    count: 'Seats',
    countLong: 'Confirmed seats',
    counted: (sure: number, unsure: number) => (unsure === 0 ? `${sure}` : `${sure} (+${unsure}?)`),
    countedSpoken: (sure: number, unsure: number) =>
      unsure === 0 ? `${sure}` : `${sure}, and ${unsure} not confirmed`,
    member: 'Member',
    chair: 'Member, chair',
    unsure: 'Member, not confirmed',
    unsureChair: 'Member, not confirmed; chair',
    none: 'Not a member',
    /** Where a part of the list is not confirmed, a state that is not on it may have sat there. */
    notOnList: 'Not on the list, of which a part is not confirmed',
    marks: {
      member: '●',
      chair: '● chair',
      unsure: '○ ?',
      unsureChair: '○ ? chair',
      none: '',
      notOnList: '',
    },
    key: '● member · ○ ? member, not confirmed yet · empty: not on the list of the group as the record has it',
    sortBy: (what: string) => `Sort by ${what}`,
    total: 'Seats on record',
    totalOf: (seats: number, unsure: number) =>
      unsure === 0 ? `${seats}` : `${seats}, ${unsure} not confirmed`,
    withNone: (count: number) => `Show also the ${count} member States without a seat on record`,
    onMap: 'Seats of all states on the map',
    sources: 'Sources of the lists',
  },
};

export type RoomsSides = typeof roomsSides;
