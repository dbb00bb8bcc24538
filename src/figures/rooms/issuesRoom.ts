// All open issues at one glance: in three parts, each issue with the questions that it leads to, each question with how
// many states stand where now and then.
import type { QuestionId } from '../../atlas/brand';
import type { Day } from '../../atlas/dates';
import type { Issue } from '../../atlas/model';
import type { Theme } from '../../atlas/vocabulary';
import type { ClassKey } from '../colouring';
import type { ReaderContext } from '../reader/context';
import { describeIssue } from '../reader/issuePage';
import type { IssuePage } from '../reader/issuePage';
import { nameQuestion } from '../reader/named';
import type { Named } from '../reader/named';
import { countMoves, countStand, createStand } from './issueStands';
import type { MoveCounts, QuestionStand, StandCounts } from './issueStands';
import { namesIn } from './issueNames';
import type { StateName } from './issueNames';

export const ISSUE_PARTS = ['law', 'norms', 'work'] as const;
export type IssuePartId = (typeof ISSUE_PARTS)[number];

/** So many states or fewer are named rather than drawn. */
export const FEW = 5;
/** The whole length of the bars is a multiple of it. */
const SCALE_STEP = 25;

export interface IssuePart {
  readonly id: IssuePartId;
  readonly issues: readonly IssueEntry[];
}

export interface IssueEntry {
  readonly id: Issue['id'];
  readonly name: string;
  /** What kind of issue it is. */
  readonly kind: string;
  /** The issue that it is a part of. */
  readonly parent: Named | null;
  /** What the reader's page says of it. */
  readonly page: IssuePage;
  readonly rows: readonly IssueRow[];
}

export interface IssueRow {
  /** Unique in the room: an issue with a question. */
  readonly key: string;
  readonly question: Named & { readonly focus: { readonly id: QuestionId } };
  /** Whether there is a map of it. */
  readonly isLens: boolean;
  /** Drawn as bars, named one by one, or nobody at either date. */
  readonly form: 'bars' | 'names' | 'nobody';
  readonly now: StandCounts;
  readonly then: StandCounts | null;
  readonly moves: MoveCounts | null;
  /** Those on record now, class by class, where they are named. */
  readonly named: readonly { readonly key: ClassKey; readonly names: readonly StateName[] }[];
  /** Whether no issue before it leads to the same question. */
  readonly isFirst: boolean;
  readonly stand: QuestionStand;
}

export interface IssuesRoom {
  readonly parts: readonly IssuePart[];
  /** What the whole length of a bar stands for. */
  readonly most: number;
  /** Whether anybody is on record on any question now. */
  readonly isEmpty: boolean;
}

const PART_OF: Readonly<Record<Theme, IssuePartId>> = {
  law: 'law',
  norms: 'norms',
  threats: 'norms',
  process: 'work',
  'capacity and confidence': 'work',
};

export function createIssuesRoom(context: ReaderContext, then: Day | null): IssuesRoom {
  const { atlas, on, view } = context;
  const stands = new Map<QuestionId, QuestionStand>();
  const standOn = (id: QuestionId): QuestionStand | null => {
    const question = atlas.questions.get(id);
    if (!question) return null;
    const stand = stands.get(id) ?? createStand(atlas, question, on, then, view.groups);
    stands.set(id, stand);
    return stand;
  };
  const entries = [...atlas.issues.values()].flatMap((issue) => describeEntry(context, issue, standOn) ?? []);
  const parts = ISSUE_PARTS.map((id) => ({
    id,
    issues: entries.filter((entry) => partOf(context, entry) === id),
  }));
  const rows = entries.flatMap((entry) => entry.rows);
  const largest = Math.max(0, ...rows.flatMap((row) => [row.now.onRecord, row.then?.onRecord ?? 0]));
  return {
    parts: markFirst(parts),
    most: Math.max(1, Math.ceil(largest / SCALE_STEP)) * SCALE_STEP,
    isEmpty: rows.every((row) => row.now.onRecord === 0),
  };
}

/** In the order in which the room shows them. */
function markFirst(parts: readonly IssuePart[]): readonly IssuePart[] {
  const seen = new Set<QuestionId>();
  const mark = (row: IssueRow): IssueRow => {
    const { id } = row.question.focus;
    const isFirst = !seen.has(id);
    seen.add(id);
    return { ...row, isFirst };
  };
  return parts.map((part) => ({
    ...part,
    issues: part.issues.map((entry) => ({ ...entry, rows: entry.rows.map(mark) })),
  }));
}

/** By the theme of its first question: the record groups questions, not issues. */
function partOf({ atlas }: ReaderContext, { rows }: IssueEntry): IssuePartId {
  const question = rows[0] && atlas.questions.get(rows[0].question.focus.id);
  return question ? PART_OF[question.theme] : 'work';
}

function describeEntry(
  context: ReaderContext,
  issue: Issue,
  standOn: (id: QuestionId) => QuestionStand | null,
): IssueEntry | null {
  const page = describeIssue(context, issue.id);
  if (!page) return null;
  const { texts } = context;
  const parent = page.facts.find(({ label }) => label === texts.fact.parent)?.values[0];
  return {
    id: issue.id,
    name: issue.question,
    kind: page.head.kicker,
    parent: typeof parent === 'object' ? parent : null,
    page,
    rows: issue.questions.flatMap((id) => {
      const stand = standOn(id);
      return stand ? describeRow(context, issue, stand) : [];
    }),
  };
}

function describeRow(context: ReaderContext, issue: Issue, stand: QuestionStand): readonly IssueRow[] {
  const { id, isLens } = stand.question;
  const question = nameQuestion(context, id) as IssueRow['question'] | null;
  if (!question) return [];
  const now = countStand(stand.now);
  const then = stand.then && countStand(stand.then);
  const most = Math.max(now.onRecord, then?.onRecord ?? 0);
  return [
    {
      key: `${issue.id} ${id}`,
      question,
      isLens,
      form: most === 0 ? 'nobody' : most <= FEW ? 'names' : 'bars',
      now,
      then,
      moves: countMoves(context.atlas, stand),
      named: most > FEW ? [] : now.parts.map(({ key }) => ({ key, names: namesIn(context, stand, key) })),
      isFirst: true,
      stand,
    },
  ];
}

/** The round numbers of the scale under the bars. */
export function scaleTicks(most: number): readonly number[] {
  const step = most > 100 ? 50 : SCALE_STEP;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
