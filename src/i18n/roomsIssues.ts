// The words of the room of open issues.
import { rooms } from './rooms';

export const issues = {
  contents: 'Parts of this room',
  part: {
    law: 'International law',
    norms: 'The agreed framework, new norms and instruments',
    work: 'How to work together',
  },
  toPart: (name: string, count: number) => `${name} (${count})`,
  asOf: (date: string) => `As of ${date}`,
  /** Under which the whole figure stands: the date is the View's own. */
  asOfHint: 'The date is set on the timeline.',
  then: 'Compared with',
  noThen: 'Nothing earlier on record to compare with.',
  since: {
    'gge-2015-report': 'GGE report of 2015',
    'oewg-2019': 'Before the OEWG 2019–21',
    'oewg-2021-report': 'OEWG report of March 2021',
    'oewg-2021-s2': 'OEWG session of March 2022',
    'apr-2022': 'Progress report of 2022',
    'apr-2023': 'Progress report of 2023',
    'apr-2024': 'Progress report of 2024',
  },
  choice: (name: string, date: string) => `${name} (${date})`,
  openAll: 'Open all issues',
  closeAll: 'Close all issues',
  how: 'Press an issue to open it; press a question to see it on map and timeline.',
  noneYet: (date: string) => `No state is on record on any of these questions by ${date}.`,
  toLast: (date: string) => `Show how states stood on ${date}`,
  legend: 'What the bars mean',
  stances: { support: 'For', qualified: 'Qualified', oppose: 'Against' },
  bars: (now: string, then: string | null) =>
    then === null ? `Bar: ${now}.` : `Thick bar: ${now}. Thin bar: ${then}.`,
  scale: (most: number) =>
    `One scale, up to ${most} member States. The rest of a bar is no answer: no statement is on record.`,
  few: (most: number) => `${most} states or fewer are named, without a bar.`,
  noGroups: 'Group statements are left out, as in the view that you came from.',
  now: 'Now',
  thenShort: 'Then',
  moves: 'Since then',
  head: { all: 'All', moves: ['New', 'Moved', 'Gone', 'Same'] },
  headMeaning:
    'New: on record since then. Moved: to another stance. Gone: no longer on record. Same: one stance at both dates.',
  counts: (support: number, qualified: number, oppose: number) =>
    `${support} for, ${qualified} qualified, ${oppose} against`,
  /** For, qualified, against in words, after a date. */
  standing: (date: string, counts: string) => `${date}: ${counts}.`,
  byVoice: (joint: number, group: number, total: number) => {
    const parts = [
      ...(joint > 0 ? [`${joint} named in joint texts`] : []),
      ...(group > 0 ? [`${group} through a group`] : []),
    ];
    return parts.length > 0 ? ` (of these ${total}, ${parts.join(' and ')})` : '';
  },
  sinceThen: (counts: string) => `Since then ${counts}.`,
  nobody: 'No state on record at either date',
  nobodyNow: 'No state on record',
  nobodyAmong: 'no state on record',
  /** On paper. */
  namedBefore: 'Its states are named under the first issue above that leads to it.',
  /** The rows of an issue. */
  standsOf: (issue: string) => `Who stands where: ${issue}`,
  noQuestion: 'The record has no question with stances of states on this issue.',
  inBrackets: (what: string) => `(${what})`,
  onMap: 'show on map and timeline',
  onMapLink: 'Show on map and timeline',
  movesOnMap: 'Show who moved on the map',
  readQuestion: 'Read the question',
  notALens: 'Too few states are on record for a map.',
  agreed: 'What is agreed',
  divides: 'What divides',
  noneAgreed: 'The record has nothing agreed on it.',
  noneDivides: 'The record has no dividing point on it.',
  sources: 'Sources of these points',
  stands: (question: string, date: string) => `Who stands where: ${question}, ${date}`,
  observer: (name: string) => `${name} (observer State)`,
  observersApart: 'Observer States are counted apart.',
  movedSince: (date: string) => `* Moved since ${date}`,
  /** After the name of a state, and what is heard. */
  came: { new: { sign: '⁺', said: 'new' }, moved: { sign: '*', said: 'moved' } },
  newSince: (date: string) => `⁺ New on record since ${date}`,
  withdrawnSince: (date: string) => `No longer on record since ${date}`,
  unchangedSince: (date: string) => `The same stance as on ${date}`,
  numberOf: (what: string, count: number) => `${what}: ${count}`,
  noMoves: (date: string) => `Nobody is new or has moved since ${date}.`,
  partsOf: 'Parts of it',
  partOf: 'Part of',
  documents: 'Key documents',
  articles: 'Texts of law and paragraphs',
  page: 'The page of this issue',
  confirmed: rooms.confirmed,
  isConfirmed: 'Confirmed',
  table: {
    counts: 'Open issues: how many stand where',
    names: 'Open issues: who stands where',
    points: 'Open issues: what is agreed, what divides',
    countsFile: 'open-issues-counts',
    namesFile: 'open-issues-states',
    pointsFile: 'open-issues-points',
    countsColumns: (now: string, then: string | null) => [
      'Issue',
      'Question',
      'Stance',
      now,
      'Own words',
      'Joint text',
      'Group',
      ...(then === null ? [] : [then, 'New', 'Moved to it', 'Same']),
    ],
    namesColumns: ['Question', 'Standing', 'Number', 'States'],
    pointsColumns: ['Issue', 'What', 'Text'],
    kind: 'Kind',
    source: 'Source',
    checked: 'How far confirmed',
    /** A stance, and what it means on this question. */
    stance: (name: string, meaning: string) => `${name}: ${meaning}`,
    /** A state with what became of it. */
    moved: (state: string, move: string) => `${state} ${move}`,
  },
};

export type IssuesWords = typeof issues;
