// The words of actors compared, loaded with the reader.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const compare = {
  kicker: 'Comparison',
  alone: (name: string) => `Compare ${name}`,
  asOf: (date: string) => `As of ${date}`,
  groupsOff: 'Statements of groups do not stand for their members in this view.',
  /** On the page of a state or group. */
  start: 'Compare',
  add: (count: number) => `Add to the comparison (${count} of 4 taken)`,
  show: 'Show the comparison',
  full: 'Four are compared already: remove one to add another.',
  back: (names: string) => `Back to the comparison: ${names}`,
  actors: 'Who is compared',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  findState: 'Add a state',
  addGroup: 'Add a group of states',
  chooseGroup: 'Choose a group',
  one: 'Add a second state or group: two to four can be compared.',
  how: 'On the map, the seats and the table of states, Shift with a press or with Enter adds a state.',
  counts: 'How far they agree',
  pair: (one: string, other: string) => `${one} and ${other}`,
  onQuestions: (equal: number, both: number) =>
    both === 0
      ? 'Questions: none on which both are on record'
      : `Questions: equal on ${equal} of ${both} on which both are on record`,
  sameStatement: (count: number) => `, ${count} of these through one and the same group statement`,
  onVotes: (equal: number, both: number) =>
    both === 0
      ? 'Votes: none in which the votes of both are on record'
      : `Votes: equal in ${equal} of ${both} in which both voted`,
  noGroupVotes: 'A group has no vote of its own.',
  rows: 'Rows',
  allRows: 'All rows',
  partedRows: 'Where they part',
  noneParted: 'They part nowhere, as far as the record goes.',
  caption: (names: string, date: string) => `${names}, as of ${date}; where they part first`,
  subject: 'Subject',
  kinds: { question: 'Questions', vote: 'Recorded votes', seat: 'Seats in groups of experts' },
  verdict: { equal: 'equal', part: 'they part', open: 'not all on record' },
  sign: { equal: '=', part: '≠', open: '·' },
  none: 'No recorded statement',
  noneHint:
    'No recorded statement is not neutrality and counts as no agreement: the record may not know of one.',
  silent: (count: number) =>
    `${plural(count, 'question', 'questions')} on which none of them is on record are left out.`,
  noRoll: (count: number) =>
    `${plural(count, 'vote', 'votes')} without any of them on a roll call are left out.`,
  said: (how: string, date: string) => `${how}, ${date}`,
  groupStatement: 'group statement',
  through: (group: string) => `through ${group}`,
  notYetMember: 'Not yet a UN member',
  observer: 'An observer State has no vote',
  notRecorded: 'Vote not recorded',
  membersVoted: (yes: number, no: number, abstain: number, absent: number) =>
    `${yes} yes, ${no} no, ${abstain} abstained` + (absent > 0 ? `, ${absent} did not vote` : ''),
  ofMembers: (recorded: number, members: number) =>
    recorded === members
      ? `its ${members} members of that day; it has no vote of its own`
      : `${recorded} of its ${members} members of that day; it has no vote of its own`,
  seat: 'Had a seat',
  noSeat: 'No seat',
  seatsOfMembers: (count: number) => `${plural(count, 'member', 'members')} with a seat`,
  unconfirmed: 'not yet confirmed',
};
