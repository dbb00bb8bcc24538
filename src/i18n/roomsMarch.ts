// The words of the session of March 2022 as a case, loaded with its room.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const march = {
  /** Where the session stands among those of its group. */
  when: 'When and where',
  process: 'Group',
  chair: 'Chair',
  before: 'Session before',
  after: 'Session after',
  page: 'The session in the reader',
  timeline: 'Its days on the timeline',
  storyTitle: 'How it came to informal mode',
  storyIntro: 'The steps as the record has them, each with its sources.',
  termsLead: 'In the glossary:',
  terms: ['programme-of-work', 'modalities', 'silence-procedure', 'formal-mode', 'informal-mode'],
  missing: 'The record does not have this session.',
  programmeTitle: 'The programme, topic by topic',
  programmeIntro:
    'The programme of work was not adopted; these are the topics under which the record has statements. A topic opens to what was agreed, what divided, and who said what.',
  programme: 'Topics of the session, with the statements on record by day',
  topicHead: 'Topic',
  undated: 'Day not on record',
  undatedShort: 'no day',
  sum: 'All',
  part: { procedure: 'How to work', substance: 'On substance' },
  topic: {
    modalities: 'Modalities for stakeholders',
    'informal-mode': 'Informal mode',
    threats: 'Threats',
    law: 'International law',
    norms: 'Norms and rules',
    cbms: 'Confidence-building',
    poc: 'Points of contact',
    capacity: 'Capacity-building',
    dialogue: 'Institutional dialogue',
    other: 'Other',
  },
  counted: (statements: number, states: number, groups: number) =>
    `On record: ${plural(statements, 'statement', 'statements')} of ${plural(states, 'state', 'states')} and ${plural(groups, 'group of states', 'groups of states')}.`,
  days: (dated: number, statements: number) =>
    `${dated} of the ${plural(statements, 'statement', 'statements')} are dated to a day, the others to the session only.`,
  twice: (count: number) =>
    `${plural(count, 'statement stands', 'statements stand')} under two topics: by the question answered, and by the discussion in which it was heard.`,
  heard: 'Under another topic by its question; heard in the discussion on this one.',
  nobody: 'No statement of a named state or group is on record on this topic.',
  agreed: 'Where states agree',
  divides: 'Where they differ',
  summedUp: 'As the record sums it up, beyond this session too.',
  said: 'Who said what at the session',
  blocsOf: (count: number) => `What is said of unnamed blocs (${count})`,
  statement: 'Statement',
  onMap: (date: string) => `On the map as of ${date}`,
  gridTitle: 'Who spoke on what',
  grid: 'Actors by topic and question',
  gridHelp:
    'Arrow keys move from cell to cell, Home and End along a row, with Control to the first and the last cell. Enter opens what was said, Escape closes it.',
  how: 'Press a name, the head of a column or a mark to read what was said.',
  actorHead: 'Actor',
  legend: 'Signs of the figure',
  stances: { support: 'supports', qualified: 'in part', oppose: 'opposes' },
  stanceHint: 'the sentence of the column’s question',
  voices: {
    own: 'own words, or reported',
    joint: 'by name in a joint text',
    group: 'a group, or through it',
  },
  asideSign: 'on record, does not colour the map',
  empty:
    'An empty cell: nothing on record. That is neither a position nor a sign of silence; a statement may exist that this record has not found.',
  through:
    'A member of a group has its group’s sign only where it has no statement of its own at this session.',
  groupsOff: 'Statements of groups are switched off in this view: members have none of their signs.',
  withMembers: (count: number) =>
    `Show also the ${plural(count, 'state', 'states')} that only a group spoke for`,
  rest: (count: number) =>
    `${plural(count, 'other member State has', 'other member States have')} nothing on record at this session.`,
  section: {
    groups: 'Groups of states',
    african: 'African Group',
    'asia-pacific': 'Asia-Pacific Group',
    'eastern-europe': 'Eastern European Group',
    grulac: 'Latin American and Caribbean Group',
    weog: 'Western European and Others Group',
    none: 'In no regional group',
  },
  columnSpoken: (number: number, topic: string, question: string, count: number) =>
    `${number}, ${topic}: ${question}, ${plural(count, 'statement', 'statements')}`,
  cell: (actor: string, question: string, said: string) => `${actor}, ${question}: ${said}`,
  nothing: 'nothing on record',
  noStance: 'listed as evidence, takes no side',
  aside: 'does not colour the map',
  unconfirmed: 'not yet confirmed',
  confirmed: 'confirmed',
  opened: (what: string) => `Opened: ${what}`,
  closed: 'Closed',
  close: 'Close',
  actor: {
    page: (name: string) => `The page of ${name}`,
    said: 'What it said at this session',
    through: 'What its groups said, where it has no statement of its own',
    since: 'Since then',
    unmoved: (asked: number, until: string) =>
      `On ${asked === 1 ? 'this question' : `these ${asked} questions`} the record has no other stance of it up to ${until}.`,
    moved: (moved: number, asked: number, until: string) =>
      `On ${moved} of ${plural(asked, 'question', 'questions')} the record has another stance on ${until}:`,
    then: 'end of the session',
    now: 'now',
    none: 'nothing that colours the map',
  },
  tableName: 'Who said what at the session of March 2022',
  file: 'oewg-march-2022_statements',
  column: {
    actor: 'Actor',
    topic: 'Topic',
    question: 'Question',
    stance: 'Stance',
    basis: 'How it is known, and how far confirmed',
    when: 'When',
    summary: 'What was said, in our words',
    region: 'Regional group',
    source: 'Best source',
  },
};

export type MarchWords = typeof march;
