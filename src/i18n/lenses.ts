// The words of the lenses that come after the first picture: seats, lists of names, agreement. Loaded with them.
import type { Cosponsorship } from '../atlas/model';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
const unsure = (text: string) => `${text}, not confirmed`;

export const lenses = {
  /** What is said of one state may hold several things. */
  join: (parts: readonly string[]) => parts.join('; '),
  unsure,
  /** Links of the reader. */
  onMap: {
    agreement: (state: string) => `Agreement with ${state} on the map`,
    question: (label: string) => `On the map: ${label}`,
    group: 'Its members on the map',
    seats: 'Seats of all states on the map',
    list: 'This list on the map',
    shown: (text: string) => `${text} (shown)`,
  },
  colouredBy: (name: string) => `States are coloured by: ${name}.`,
  seats: {
    all: 'Seats in the Groups of Governmental Experts',
    of: (group: string) => `Members of the ${group}`,
    heading: 'Seats',
    count: (seats: number, isMost: boolean) => `${plural(seats, 'seat', 'seats')}${isMost ? ' or more' : ''}`,
    none: 'No seat on record',
    member: 'Member',
    unsure: 'Member, not confirmed',
    unsureOnly: 'Only seats that are not confirmed',
    notMember: 'Not a member',
    notOnList: 'Not on the list, of which a part is not confirmed',
    notBegun: 'The group had not begun',
    chairOf: (group: string, person: string) => `chair of ${group}: ${person}`,
    chair: (person: string) => `chair: ${person}`,
    coverage: (date: string, groups: number, states: number, unsureStates: number) =>
      `Up to ${date}, in ${plural(groups, 'group', 'groups')}: ${plural(states, 'state', 'states')} with a seat` +
      (unsureStates > 0 ? `, ${unsureStates} of them only with seats that are not confirmed.` : '.') +
      ' Only confirmed seats are counted, in a group from when it begins.',
    brief: (date: string, groups: number, states: number) =>
      `Up to ${date}: ${plural(states, 'state', 'states')} in ${plural(groups, 'group', 'groups')}`,
    groupCoverage: (dates: string, members: number, unsureMembers: number, chairs: string) =>
      `${dates}: ${plural(members, 'member', 'members')}` +
      (unsureMembers > 0 ? `, ${unsureMembers} of them not confirmed` : '') +
      (chairs === '' ? '.' : `. Chair: ${chairs}.`),
    groupBrief: (members: number, unsureMembers: number) =>
      `${plural(members, 'member', 'members')}` +
      (unsureMembers > 0 ? `, ${unsureMembers} of them not confirmed` : ''),
    before: (date: string, start: string) => `As of ${date} it had not begun: it begins in ${start}.`,
    beforeBrief: (start: string) => `Begins in ${start}, after the as-of date`,
    seated: (count: number) => `${count} with a seat`,
    unsureSeated: (count: number) => `${count} not confirmed`,
  },
  list: {
    of: (symbol: string) => `Sponsors of ${symbol}`,
    heading: 'On the list',
    named: {
      'joint statement': 'Named in the joint statement',
      proposal: 'Sponsor of the proposal',
      'working paper': 'Sponsor of the working paper',
      speakers: 'Reported as speaking for it',
      resolution: 'Sponsor',
      'votes against': 'Voted against',
    } satisfies Record<Cosponsorship['kind'], string>,
    lead: 'Tabled it',
    through: 'Counted through a group',
    throughGroup: (group: string) => `through ${group}`,
    off: 'Not on the list',
    offIncomplete: 'Not on the list that the record has',
    names: (count: number) => `${plural(count, 'state', 'states')} named`,
    ofCount: (named: number, count: number) => `${named} of ${count} states named`,
    ofThese: (count: number) => `${count} of them through a group`,
    leadsOnly: (count: number) =>
      count === 1 ? 'Only the state that tabled it is named' : 'Only the states that tabled it are named',
    complete: 'The list is complete.',
    incomplete: 'The list is not complete: who is not on it may have joined all the same.',
    unsure: 'The record has not confirmed these names.',
    briefIncomplete: 'the list is not complete',
    onList: (count: number) => `${count} on the list`,
  },
  agreement: {
    of: (state: string) => `Agreement with ${state}`,
    heading: 'Equal answers',
    bins: [
      'Under 20 % equal',
      '20 to 39 % equal',
      '40 to 59 % equal',
      '60 to 79 % equal',
      '80 to 100 % equal',
    ],
    few: (least: number) => `Fewer than ${least} shared answers`,
    self: (state: string) => `${state} itself`,
    equal: (equal: number, shared: number) => `${equal} of ${plural(shared, 'answer', 'answers')} equal`,
    votes: (equal: number, shared: number) => `${equal} of ${plural(shared, 'vote', 'votes')}`,
    stances: (equal: number, shared: number) => `${equal} of ${plural(shared, 'stance', 'stances')}`,
    split: (total: string, parts: string) => (parts === '' ? total : `${total} (${parts})`),
    tooFew: (shared: number) =>
      shared === 0
        ? 'no shared answer on record'
        : `only ${plural(shared, 'shared answer', 'shared answers')}`,
    notYetMember: (state: string, date: string) => `${state} was not yet a member of the UN on ${date}.`,
    coverage: (date: string, states: number, votes: number, questions: number) =>
      `Up to ${date}: equal answers in ${plural(votes, 'roll call', 'roll calls')} and stances on ${plural(questions, 'question', 'questions')}, for ${plural(states, 'state', 'states')} with five or more shared answers. Silence and absence are no answers.`,
    brief: (date: string, states: number) =>
      `Up to ${date}: equal answers of ${plural(states, 'state', 'states')}`,
    most: (count: number) => `${count} at 60 % or more`,
    less: (count: number) => `${count} under 60 %`,
  },
};

/** The section of the page on the map. `least` is the number of shared answers from which on agreement is computed. */
export const agreementRules = {
  title: 'How agreement with a state is computed',
  text: (least: number) => [
    'Agreement says in how many of the answers that two states both gave they gave the same. Each recorded vote up to the date whose roll call is whole on record counts once, and so does the latest stance on each question that makes a map.',
    'To abstain is another answer than to vote in favour, and to agree in part another than to agree. Who did not vote, whose vote is not recorded and who made no recorded statement gave no answer; nor is an adoption without a vote one. Roll calls of which only a part is on record are left out: they name mostly those who voted against, any two of whom would agree.',
    `Stances that reach a state through the statement of a group count only while group statements are switched on. Below ${least} shared answers nothing is claimed.`,
  ],
};
