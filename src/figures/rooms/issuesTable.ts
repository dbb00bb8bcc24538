// The room of open issues as three tables: how many stand where, a row for each stance on each question of an issue;
// who they are, a row for each class of a question; and what is agreed and what divides, a row for each point.
import { STANCES, VOICES } from '../../atlas/vocabulary';
import type { Stance } from '../../atlas/vocabulary';
import type { IssuesWords } from '../../i18n/roomsIssues';
import type { ReaderContext } from '../reader/context';
import type { IssuePage } from '../reader/issuePage';
import type { SourceLine } from '../reader/sources';
import { describeStandClasses, describeStandMoves } from './issueNames';
import type { StateName } from './issueNames';
import type { StandCounts } from './issueStands';
import type { IssueEntry, IssuePart, IssueRow } from './issuesRoom';
import { sourceInWords } from './twin';
import type { Twin, TwinRow } from './twin';

/** The two dates in words; the second is `null` where nothing is compared. */
export interface TableDates {
  readonly now: string;
  readonly then: string | null;
}

export function tabulateCounts(
  context: ReaderContext,
  parts: readonly IssuePart[],
  words: IssuesWords,
  { now, then }: TableDates,
): Twin {
  return {
    name: words.table.counts,
    file: words.table.countsFile,
    columns: words.table.countsColumns(now, then),
    rows: entriesOf(parts).flatMap((entry) =>
      entry.rows.flatMap((row) => countRows(context, entry, row, words)),
    ),
  };
}

function countRows(
  context: ReaderContext,
  entry: IssueEntry,
  row: IssueRow,
  words: IssuesWords,
): readonly TwinRow[] {
  const moves = describeStandMoves(context, row.stand);
  return STANCES.map((stance) => {
    const come = moves?.newOnRecord.find((each) => each.stance === stance)?.names ?? [];
    const moved = (moves?.moved ?? []).filter(({ to }) => to === stance).map(({ state }) => state);
    const [isNew, isMoved] = [countMembers(come), countMembers(moved)];
    const compared = row.then
      ? [row.then[stance], isNew, isMoved, row.now[stance] - isNew - isMoved].map(String)
      : [];
    return {
      key: `${row.key} ${stance}`,
      cells: [
        entry.name,
        row.question.name,
        words.table.stance(words.stances[stance], row.stand.question.meaning[stance]),
        String(row.now[stance]),
        ...VOICES.map((voice) => String(countIn(row.now, stance, voice))),
        ...compared,
      ],
    };
  });
}

/** Each question once, in the order of the figure. */
export function tabulateNames(
  context: ReaderContext,
  parts: readonly IssuePart[],
  words: IssuesWords,
  { then }: TableDates,
): Twin {
  const rows = new Map(
    entriesOf(parts).flatMap((entry) => entry.rows.map((row) => [row.question.name, row])),
  );
  return {
    name: words.table.names,
    file: words.table.namesFile,
    columns: words.table.namesColumns,
    rows: [...rows.values()].flatMap((row) => nameRows(context, row, words, then)),
  };
}

function nameRows(
  context: ReaderContext,
  row: IssueRow,
  words: IssuesWords,
  then: string | null,
): readonly TwinRow[] {
  const { name } = row.question;
  const classes = describeStandClasses(context, row.stand).map(({ key, meaning, voice, names }) => ({
    key: `${name} ${key}`,
    cells: [name, context.words.legend.voiced(meaning, voice), count(names), list(names, words)],
  }));
  const moves = describeStandMoves(context, row.stand);
  if (!moves || then === null) return classes;
  const moved = moves.moved.map(({ state }) => state);
  const inWords = moves.moved.map(({ state, move }) => words.table.moved(nameOf(state, words), move));
  const changes = [
    { id: 'moved', title: words.movedSince(then), names: moved, text: inWords.join('; ') },
    {
      id: 'withdrawn',
      title: words.withdrawnSince(then),
      names: moves.withdrawn,
      text: list(moves.withdrawn, words),
    },
  ].filter(({ names }) => names.length > 0);
  return [
    ...classes,
    ...changes.map(({ id, title, names, text }) => ({
      key: `${name} ${id}`,
      cells: [name, title, count(names), text],
    })),
  ];
}

export function tabulatePoints(
  context: ReaderContext,
  parts: readonly IssuePart[],
  words: IssuesWords,
): Twin {
  return {
    name: words.table.points,
    file: words.table.pointsFile,
    columns: words.table.pointsColumns,
    rows: entriesOf(parts).flatMap((entry) => pointRows(context, entry, words)),
  };
}

function pointRows(
  context: ReaderContext,
  { id, name, kind, parent, page }: IssueEntry,
  words: IssuesWords,
): readonly TwinRow[] {
  const { table } = words;
  const articles = articlesOf(context, page);
  const rows: readonly (readonly [what: string, text: string])[] = [
    [table.kind, kind],
    ...(parent ? [[words.partOf, parent.name] as const] : []),
    ...page.converges.map((point) => [words.agreed, point] as const),
    ...page.diverges.map((point) => [words.divides, point] as const),
    ...(articles === '' ? [] : [[words.articles, articles] as const]),
    ...page.documents.map((document) => [words.documents, document.name] as const),
    ...sourcesOf(page).map((best) => [table.source, sourceInWords({ best, further: [] })] as const),
    [table.checked, page.doubt ?? words.confirmed],
  ];
  return rows.map(([what, text], index) => ({ key: `${id} ${index}`, cells: [name, what, text] }));
}

/** The articles and paragraphs that an issue turns on, as the record writes them. */
export function articlesOf({ texts }: ReaderContext, { facts }: IssuePage): string {
  const value = facts.find(({ label }) => label === texts.fact.articles)?.values[0];
  return typeof value === 'string' ? value : '';
}

/** All sources of an issue's points, the best first. */
export function sourcesOf({ sources: { best, further } }: IssuePage): readonly SourceLine[] {
  return best ? [best, ...further] : [];
}

const entriesOf = (parts: readonly IssuePart[]) => parts.flatMap(({ issues }) => issues);

function countIn({ parts }: StandCounts, stance: Stance, voice: (typeof VOICES)[number]): number {
  return parts.find(({ key }) => key === `${stance}-${voice}`)?.members ?? 0;
}

/** Member States among the names. */
export function countMembers(names: readonly StateName[]): number {
  return names.filter(({ isObserver }) => !isObserver).length;
}

const count = (names: readonly StateName[]): string => String(countMembers(names));

/** As the room shows it, with the sign of who is new or has moved. */
function list(names: readonly StateName[], words: IssuesWords): string {
  return names
    .map((state) => nameOf(state, words) + (state.came ? words.came[state.came].sign : ''))
    .join(', ');
}

function nameOf({ name, isObserver }: StateName, words: IssuesWords): string {
  return isObserver ? words.observer(name) : name;
}
