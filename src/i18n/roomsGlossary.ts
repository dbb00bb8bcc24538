// The words of the glossary.

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const glossary = {
  letters: 'First letters',
  ofLetter: (count: number) => `(${plural(count, 'term', 'terms')})`,
  noLetter: '(no term shown)',
  find: 'Find a term',
  findHint: 'term, abbreviation, meaning',
  list: 'Terms',
  count: (shown: number, all: number) =>
    shown === all ? `All ${all} terms` : `${shown} of ${plural(all, 'term', 'terms')}`,
  none: 'No term has this.',
  noneHint: 'Try fewer letters, or an abbreviation such as OEWG.',
  showAll: (all: number) => `Show all ${all} terms`,
  seeAlso: 'See also',
  belongs: 'In the record',
  concept: {
    norm: 'norm',
    issue: 'open issue',
    question: 'question',
    process: 'process',
  },
  copyLabel: 'the terms shown',
  file: 'glossary',
  csv: {
    id: 'Id',
    term: 'Term',
    abbreviation: 'Abbreviation',
    definition: 'Meaning',
    seeAlso: 'See also',
    belongs: 'In the record',
    doubt: 'Not yet confirmed',
    sources: 'Sources',
  },
};

export type GlossaryWords = typeof glossary;
