// The words of groups of states that are outlined and counted. Loaded with them.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
const members = (count: number): string => plural(count, 'member', 'members');

/** "the European Union", but "BRICS". */
const withArticle = (name: string): string => (/^[A-Z0-9]+$/.test(name) ? name : `the ${name}`);

export const stateGroups = {
  title: 'Groups of states',
  intro: (date: string) => `Outlines the members on ${date}, and lists only them in the table.`,
  search: 'Find a group',
  onRecord: 'Groups on record',
  regional: 'Regional groups of the United Nations',
  noneFound: 'No group on record has this name.',
  members,
  chosen: 'Groups outlined',
  remove: 'take the outline away',
  clear: 'Clear all',
  regionalNames: {
    african: 'African Group',
    'asia-pacific': 'Asia-Pacific Group',
    'eastern-europe': 'Eastern European Group',
    grulac: 'Latin American and Caribbean Group',
    weog: 'Western European and Others Group',
  },
  /** Where the code is no short form that delegates use. */
  short: {
    AG: 'African Group',
    ARAB: 'Arab Group',
    'asia-pacific': 'Asia-Pacific',
    'eastern-europe': 'Eastern Europe',
    grulac: 'GRULAC',
    weog: 'WEOG',
  } as Readonly<Record<string, string>>,
  /** What is said over the figure of one group; `told` is what the record says of its members. */
  among: (name: string, count: number, date: string, told: string) =>
    `Among the ${members(count)} of ${withArticle(name)} on ${date}: ${told}.`,
  /** The same without a question or vote. */
  outlined: (name: string, count: number, date: string) =>
    `Outlined: the ${members(count)} of ${withArticle(name)} on ${date}.`,
  noMembers: (name: string, date: string) => `The record has no members of ${withArticle(name)} on ${date}.`,
  onRecordOf: (onRecord: number, throughGroup: number) =>
    `${onRecord} on record${throughGroup > 0 ? `, ${throughGroup} of them through a group` : ''}`,
  briefOnRecord: (onRecord: number, count: number) => `${onRecord} of ${count} on record`,
  answered: (count: number, answer: string) => `${count} ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
  observer: 'Observer State, without a vote',
  unconfirmed: (count: number, of: number) =>
    `${count} of the ${of} outlined: membership not yet confirmed (dashed outline).`,
  regionalDates: 'The record has no dates for regional groups: a state counts from its admission to the UN.',
  votedOn: (vote: string, date: string) => `The vote was on ${vote}; the members are those of ${date}.`,
  dayOfVote: 'Show the members on the day of the vote',
  table: (date: string) => `Where the members stand, by class, as of ${date}`,
  class: 'Class',
  total: 'Members',
  recorded: 'On record',
  cohesion: 'Cohesion',
  cohesionOver: (value: string, over: number, of: number) => `${value} over ${over} of ${members(of)}`,
  tooFew: (over: number, of: number, least: number) =>
    `not computed: ${over} of ${members(of)} count, it takes ${least}`,
  cohesionHow: 'How cohesion is computed',
  pageTitle: (date: string) => `Its members as of ${date}`,
  outlineOnMap: 'Outline on the map',
  outlinedOnMap: 'Outlined on the map: take away',
  /** For screen readers, of a state in a figure. */
  memberOf: (groups: string) => `member of ${groups}`,
  memberUnconfirmed: 'membership not yet confirmed',
  noMember: 'not in the groups outlined',
  announced: (groups: string, count: number) => `Outlined: ${groups}: ${plural(count, 'state', 'states')}.`,
  announcedNone: 'No group is outlined: all states are shown alike.',
};

export type StateGroupWords = typeof stateGroups;

/** The id of the section on cohesion. */
export const COHESION_PART = 'cohesion';

/** The section of the page on the map. `least` is the number of members from which on cohesion is computed. */
export const cohesionRules = {
  title: 'How cohesion is computed',
  text: (least: number) => [
    'Cohesion says how far the members of a group answer alike. It is the Agreement Index of Hix, Noury and Roland: the largest of the three answers, less half of the two others together, as a share of all three.',
    `On a vote the answers are in favour, against and abstained; who did not vote, or whose vote is not recorded, does not count. On a question the same is done with the three stances. It is computed from ${least} members on, and the number behind it always stands beside it.`,
    'Only what a member said itself, or was named in, counts. A stance that reaches a member through the statement of a group is left out: the text of a group would agree with itself.',
    '1 means that all of them answered alike, 0 that the three answers were equally many. Members without a recorded statement are not in it, so that a high value over few members says little of the group.',
  ],
  formula: 'AI = (max(Y, N, A) − ½ ((Y + N + A) − max(Y, N, A))) / (Y + N + A)',
  source:
    'Simon Hix, Abdul Noury and Gérard Roland, “Power to the Parties: Cohesion and Competition in the European Parliament, 1979–2001”, British Journal of Political Science 35 (2005), pp. 209–234.',
  address: 'https://doi.org/10.1017/S0007123405000128',
};
