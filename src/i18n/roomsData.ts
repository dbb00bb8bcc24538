// The words of the room about the data, loaded with it.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
const unsureOf = (count: number): string => (count === 0 ? '' : `, ${count} of them not yet confirmed`);

export const roomsData = {
  licence: 'CC-BY-4.0',
  licenceText: (licence: string) =>
    `The data may be shared and changed under ${licence}, with the atlas named.`,
  /** Over a column of the figure, where the name is long and the code is no short form that delegates use. */
  groupShort: {
    AG: 'African Group',
    ARAB: 'Arab Group',
    african: 'African',
    'asia-pacific': 'Asia-Pacific',
    'eastern-europe': 'E. European',
    grulac: 'GRULAC',
    weog: 'WEOG',
  } as Readonly<Record<string, string>>,
  coverage: {
    title: 'Coverage',
    intro:
      'How many statements of states and groups the record holds on each question. A blank is a gap of the record, or of what was ever said; the record cannot tell which.',
    introGroup: (date: string) =>
      `How many in a hundred members are on record on each question on ${date}: by name, or through a statement of a group only.`,
    by: 'Questions by',
    kinds: { year: 'Year', group: 'Group', basis: 'Known from' },
    choices: { year: 'Year', group: 'Group of states', basis: 'How it is known' },
    label: {
      year: 'Statements on record by question and year',
      group: 'Members on record by question and group',
      basis: 'Statements on record by question and how they are known',
    },
    help: 'Arrow keys move from cell to cell, Home and End to the ends of a row, Enter lists what a cell counts.',
    question: 'Question',
    sum: 'All',
    sumOfQuestions: 'All questions',
    unconfirmed: 'Not yet confirmed',
    allMembers: 'All Member States',
    membersShort: 'All members',
    statements: (count: number, actors: number, unsure: number) =>
      count === 0
        ? 'no statement'
        : `${plural(count, 'statement', 'statements')} of ${plural(actors, 'state or group', 'states and groups')}${unsureOf(unsure)}`,
    members: (percent: number, all: number, own: number, group: number) =>
      `${percent} in a hundred on record: ${own} of ${plural(all, 'member', 'members')} by name, ${group} more through a group only, ${all - own - group} not on record`,
    cell: (question: string, column: string, said: string) => `${question}, ${column}: ${said}`,
    twin: {
      year: ['Statements', 'States and groups', 'Not yet confirmed'],
      basis: ['Statements', 'States and groups', 'Not yet confirmed'],
      group: ['Members', 'By name', 'Through a group only', 'Not on record'],
    },
    reach: { own: 'By name', group: 'Through a group only', none: 'Not on record' },
    listed: 'Statements',
    close: 'Close the list',
    key: {
      year: 'Statements in a cell',
      basis: 'Statements in a cell',
      group: 'Members on record, in a hundred',
    },
    from: (least: number, most: number | null) =>
      most === null ? `${least} and more` : least === most ? String(least) : `${least}–${most}`,
    ownShare: 'by name',
    groupShare: 'through a group only',
  },
  counts: {
    title: 'What the record holds',
    caption: 'Entries of the record, and the files that hold them',
    columns: { table: 'Kind', entries: 'Entries', unconfirmed: 'Not yet confirmed', files: 'Files' },
    file: (kind: string, table: string) => `${table} as ${kind}`,
  },
  states: {
    title: 'States with and without statements',
    intro:
      'Over the whole record, whatever its date. That nothing is on record of a state says nothing of where it stands.',
    own: (count: number) =>
      `${plural(count, 'Member State has', 'Member States have')} a statement on record that names it.`,
    group: (count: number) => `${count} more are reached through a statement of a group only.`,
    silent: (count: number) =>
      `Of ${plural(count, 'Member State', 'Member States')} no statement is on record, not even through a group.`,
    show: 'Their names',
  },
  method: {
    title: 'Method and coding rules',
    rules: [
      [
        'A statement',
        'One row is one claim: a state or group, a question, an occasion. What was said twice is two rows. Its summary is in our own words.',
      ],
      [
        'Own statement',
        'The state’s own words were read: a speech, a paper, a submission, or a text that it signed alone.',
      ],
      [
        'Reported',
        'Somebody else reports what the state said. What only the press reports is marked as such.',
      ],
      [
        'Joint statement',
        'The text of a group, or of several states together. A state that it names is on record by name.',
      ],
      ['Co-sponsorship', 'The state is named among those who tabled the text.'],
      [
        'Stance',
        'It answers the proposition of the question. “Support” and “oppose” only where the text says so; “qualified” where it accepts in part, sets a condition or leaves the matter open. Of two codes in doubt the weaker is taken.',
      ],
      [
        'No stance',
        'Silence is none. A vote is none: votes stand by themselves. Adoption without a vote is nobody’s yes. A text that takes no side is listed without a stance, and what a state does rather than says is listed as practice.',
      ],
      [
        'Verified',
        'A claim is verified once a source that was read bears it out. Short of that it is marked “not yet confirmed” and colours no state.',
      ],
      [
        'Sources',
        'Every claim has at least one, the best first, with paragraph or page where there is one. UN documents come before statements on the sites of states, and these before reports of others.',
      ],
      [
        'Dates',
        'No more precise than the source. A statement dated to a month or year counts from the end of it; a standing position, known from a page without a date, from the day on which it was surely there.',
      ],
    ] as readonly (readonly [term: string, text: string])[],
    standing: 'Where a state stands on a date',
    steps: [
      'A state that was not yet a member of the United Nations has a class of its own.',
      'The state’s own latest statement on the question counts, or the latest that names it. Of two whose dates overlap the more precise wins.',
      'Only without any, and only while group statements are on: the latest statement of a group to which it belonged on the day of the statement and still belongs.',
      'Without that there is no recorded statement. That is not neutrality; it is counted and drawn as such.',
      'State practice, unconfirmed claims and statements marked as not speaking for anybody never colour a state.',
    ],
  },
  gaps: {
    title: 'Known gaps',
    intro: 'Counted from the record as it stands.',
    votes: (complete: number, partial: number, none: number) =>
      `Of the recorded votes, ${complete} have the whole roll call, ${partial} a part of it, ${none} only the result.`,
    years: (years: string) => `No statement is on record from ${years}.`,
    thin: (thin: number, all: number) =>
      `On ${thin} of ${plural(all, 'question', 'questions')} too few states are on record for a map.`,
    reported: (reported: number, all: number) =>
      `${reported} of ${plural(all, 'statement is', 'statements are')} known from a report of somebody else.`,
    imprecise: (count: number) => `${plural(count, 'statement names', 'statements name')} no day.`,
    withoutStance: (count: number) =>
      `${plural(count, 'statement takes', 'statements take')} no side and ${count === 1 ? 'is' : 'are'} listed only.`,
    positions: (count: number, all: number) =>
      `${count} of ${plural(all, 'statement is', 'statements are')} not yet confirmed.`,
    seats: (unconfirmed: number, total: number) =>
      `${unconfirmed} of ${total} seats in groups of experts are not yet confirmed.`,
    memberships: (unconfirmed: number) =>
      `${plural(unconfirmed, 'membership of a group is', 'memberships of groups are')} not yet confirmed and colour no state.`,
    groups: (names: string) => `Without a list of members: ${names}.`,
    lists: (incomplete: number, all: number) =>
      `${incomplete} of ${plural(all, 'list of co-sponsors and signatories is', 'lists of co-sponsors and signatories are')} not complete.`,
    addresses: (without: number, all: number) =>
      `${without} of ${plural(all, 'source has', 'sources have')} no address on the web.`,
  },
  changes: {
    title: 'What changed',
    first: (edition: string, date: string) =>
      `This is the first edition, ${edition} of ${date}. There is no earlier one to compare it with; from the next on, everything that was added, changed or taken out is listed here.`,
    since: 'Since edition',
    option: (edition: string, date: string) => `${edition}, ${date}`,
    nothing: (edition: string) => `Nothing has changed since edition ${edition}.`,
    summary: (added: number, changed: number, removed: number) =>
      `${added} added, ${changed} changed, ${removed} taken out.`,
    kinds: { added: 'Added', changed: 'Changed', removed: 'Taken out' },
    group: (table: string, kind: string, count: number) => `${table}: ${kind.toLowerCase()} (${count})`,
    table: { concept: 'Kind', kind: 'Change', id: 'Id', name: 'Name' },
    editions: 'Editions',
    label: 'What changed since the edition',
  },
  corrections: {
    title: 'Corrections made to sources',
    intro:
      'The record began from two published texts. Where they slip, the record has what is right and says why.',
    count: (count: number) => plural(count, 'correction', 'corrections'),
    says: (page: string, kind: string) => `“${page}” says (${kind}):`,
    right: 'Right is:',
    about: 'Where the record has it',
    unconfirmed: 'not yet confirmed',
    table: {
      page: 'Source',
      kind: 'Kind',
      says: 'What it says',
      right: 'What is right',
      why: 'Why',
      about: 'Where the record has it',
      source: 'Best source',
      doubt: 'Not yet confirmed',
    },
  },
  take: {
    title: 'Take the data',
    intro:
      'A data package after the Frictionless standard: each concept as JSON and as CSV, with a description of every field and a JSON Schema to check it by.',
    files: {
      readme: 'Data package: read me',
      descriptor: 'Description of all fields (datapackage.json)',
      log: 'Change log',
    },
  },
  cite: {
    title: 'How to cite',
    intro:
      'This page and the data, in a line each. “Share” at the top copies the line of whatever view is open; for a single fact, cite the source that it names as well.',
    page: 'This page',
    whole: 'The data',
    data: (title: string, edition: string, date: string, licence: string) =>
      `${title}: the data, edition ${edition}, state of the record ${date}. ${licence}.`,
  },
  contribute: {
    title: 'How to correct and add',
    points: [
      'Say three things: the link of the view, what it shows, and what is right with the source that says so: title, address, paragraph or page.',
      'Best is a UN document with its symbol, then a statement on the site of the state, last a report of a third party. Without a source nothing can be changed; a doubt can be marked.',
      'To add a statement: who, on which question, when and where, in one sentence of your own, with its source. The file CONTRIBUTING.md of the source code says how rows are written; a check names every fault in plain words.',
    ],
    noAddress:
      'This edition names no address for reports: give them to whoever published the copy that you read.',
  },
};

export type RoomsData = typeof roomsData;
