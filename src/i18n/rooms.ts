// The words that all rooms share. What a room says of its own stands in a file beside this one.

export const roomNames = {
  acquis: 'How the acquis grew',
  norms: 'Norms, measures and principles',
  issues: 'Open issues',
  votes: 'The roll calls',
  'gge-oewg': 'GGE and OEWG side by side',
  'march-2022': 'March 2022: one session',
  library: 'Library of documents',
  glossary: 'Glossary',
  'about-data': 'About the data',
  'about-map': 'About the map',
} as const;

export const rooms = {
  kicker: 'Room',
  back: 'Map and timeline',
  all: 'All rooms',
  navigation: 'Rooms',
  failed: 'This room did not load.',
  confirmed: 'Confirmed by a source that was read.',
  intro: {
    acquis:
      'What each report of the United Nations groups added to the framework of responsible State behaviour, and which later reports took it further.',
    norms:
      'The eleven voluntary norms of 2015, the confidence-building measures and the principles of capacity-building, each with where it stands written.',
    issues: 'What states have agreed on, what still divides them, and who stands where: issue by issue.',
    votes: 'Every recorded vote of the record, state by state, and what changed from one vote to the next.',
    'gge-oewg':
      'Two ways of negotiating under the same First Committee: a closed group of experts and an open group of all Member States.',
    'march-2022':
      'The second substantive session of the OEWG 2021–25 as a case study: how it was run, what was on its programme, who said what.',
    library: 'All documents of the record, by symbol, process, year and kind.',
    glossary: 'The terms of the negotiations, each with its meaning and where it comes from.',
    'about-data':
      'What the record holds and what it does not, counted from itself; how it is coded, what was corrected, what changed; how to take it, cite it and add to it.',
  },
};
