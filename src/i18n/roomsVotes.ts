// The words of the roll calls, loaded with their room.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const roomsVotes = {
  /** How a title begins, and what stands for it where there is no room: the yearly texts share their titles. */
  series: [
    ['Developments in the field', 'ICT developments'],
    ['Advancing responsible', 'State behaviour'],
    ['Countering the use', 'Cybercrime'],
    ['Programme of action', 'Programme of action'],
  ] as readonly (readonly [string, string])[],
  /** As delegates write it, and as it is read out. */
  paragraph: (kind: string, number: string) => `${kind === 'operative' ? 'OP' : 'PP'} ${number}`,
  paragraphSpoken: (kind: string, number: string) => `${kind} paragraph ${number}`,
  draft: 'Draft',
  spokenResolution: (symbol: string) => `resolution ${symbol}`,
  spokenDraft: (symbol: string) => `draft ${symbol}`,
  spokenDraftIn: (body: string) => `a draft in the ${body}`,
  answers: {
    yes: 'Yes',
    no: 'No',
    abstain: 'Abstained',
    absent: 'Did not vote',
    'not-recorded': 'Not recorded',
    'not-yet-member': 'Not yet a UN member',
  },
  /** What stands in a cell beside its colour. */
  letters: { yes: 'Y', no: 'N', abstain: 'A', absent: '–', 'not-recorded': '·', 'not-yet-member': '×' },
  cell: (state: string, vote: string, date: string, answer: string) =>
    `${state}, ${vote}, ${date}: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
  notRecordedHint:
    'Not recorded: the roll call is not on record, or only a part of it, which says nothing of the states that it does not name.',
  rolls: {
    whole: 'whole roll call on record',
    partial: 'only a part of the roll call on record',
    none: 'no roll call on record, only the result',
  },
  rollShort: { whole: '', partial: 'part of the roll', none: 'result only' },
  coverage: (votes: number, whole: number, partial: number, none: number) =>
    `${plural(votes, 'recorded vote', 'recorded votes')}: ${whole} with a whole roll call, ${partial} with a part of it, ${none} with the result only. Texts adopted without a vote are not among them: nobody voted for those.`,
  unconfirmed: 'not yet confirmed',
  grid: 'Roll calls, state by state',
  gridHelp:
    'Arrow keys move from cell to cell, Home and End along a row, with Control to the first and the last row, Page Up and Page Down by ten rows.',
  year: 'Year',
  state: 'State',
  share: 'Yes',
  shareLong: 'Yes votes of the votes cast, in whole roll calls',
  shareOf: (yes: number, cast: number) => (cast === 0 ? 'none cast' : `${yes}/${cast}`),
  /** Holds what is seen, for those who speak to their machine. */
  shareSpoken: (state: string, yes: number, cast: number) =>
    cast === 0
      ? `${state}: none cast in a whole roll call`
      : `${state}: ${yes}/${cast}, yes votes of the votes cast in whole roll calls`,
  sortBy: (what: string) => `Sort by ${what}`,
  toMap: (what: string) => `${what} on the map`,
  filter: 'Filter by name',
  count: (shown: number, all: number) => (shown === all ? `${all} states` : `${shown} of ${all} states`),
  none: 'No state has this in its name.',
  clear: 'Clear the filter',
  grouping: 'Group',
  groupings: { none: 'not at all', region: 'by regional group', pattern: 'by equal answers' },
  picks: 'Votes',
  pick: { all: 'all on record', named: 'with states named', whole: 'with a whole roll call' },
  regions: {
    african: 'African Group',
    'asia-pacific': 'Asia-Pacific Group',
    'eastern-europe': 'Eastern European Group',
    grulac: 'Latin American and Caribbean Group',
    weog: 'Western European and Others Group',
    none: 'In no regional group',
  },
  sectionOf: (name: string, count: number) => `${name}: ${plural(count, 'state', 'states')}`,
  alike: 'The same answers in every whole roll call',
  unlike: 'Answers that no other state shares in full',
  legend: 'Signs of the cells',
  moves: {
    title: 'What changed from vote to vote',
    first: 'From',
    second: 'to',
    swap: 'Swap the two',
    same: 'Choose two different votes.',
    caption: (first: string, second: string) => `Answers from ${first} to ${second}`,
    coverage: (both: number, moved: number) =>
      `Both rolls name ${plural(both, 'state', 'states')}: ${moved} changed their answer, ${both - moved} did not.`,
    /** The rest of today's members. */
    left: (count: number) =>
      `Not counted: ${plural(count, 'member State', 'member States')} that one of the rolls or both do not name.`,
    onlyFirst: (count: number, vote: string) => `${plural(count, 'is', 'are')} named in ${vote} only`,
    neither: (count: number) => `${plural(count, 'is', 'are')} named in neither`,
    from: 'From',
    to: 'To',
    states: 'States',
    who: 'Who',
    stayed: 'unchanged',
    named: (count: number) => plural(count, 'state', 'states'),
    figure: (first: string, second: string) => `How the answers flow from ${first} to ${second}`,
    none: 'No state is named in both rolls.',
    nobody: 'No state that both rolls name changed its answer.',
  },
  votes: {
    title: 'The votes and their sources',
    adjacent: 'outside the negotiations on ICT security, for context',
    onMap: 'On the map',
  },
  columns: { region: 'Regional group', share: 'Yes votes of votes cast' },
};

export type RoomsVotes = typeof roomsVotes;
