// The View: what is looked at, and how. It is plain and serialisable, and holds all that one person can show another:
// a link, an embed, a scene, a citation and a test each name one. Ids are right by form until `resolve` has seen them.
import type {
  DocumentId,
  EventId,
  GroupId,
  IssueId,
  NormId,
  PositionId,
  ProcessId,
  QuestionId,
  SourceId,
  StateCode,
  TermId,
  VoteId,
} from '../atlas/brand';
import type { DateText } from '../atlas/dates';
import type { Actor } from '../atlas/model';
import { REFERENCE_KINDS } from '../atlas/vocabulary';
import type { EventKind } from '../atlas/vocabulary';
import type { Room } from './rooms';

export const LENS_KINDS = ['question', 'vote', 'seats', 'cosponsors', 'agreement', 'change', 'none'] as const;
export const FORMS = ['map', 'chamber', 'table'] as const;
export const LAYOUTS = ['explore', 'embed', 'present', 'handout'] as const;
export const SHOWS = ['both', 'timeline', 'map', 'card'] as const;
export const VIEW_THEMES = ['auto', 'light', 'dark', 'contrast', 'projector'] as const;
export const FOCUS_KINDS = [...REFERENCE_KINDS, 'room'] as const;

export type LensKind = (typeof LENS_KINDS)[number];
export type Form = (typeof FORMS)[number];
export type Layout = (typeof LAYOUTS)[number];
export type Show = (typeof SHOWS)[number];
export type ViewTheme = (typeof VIEW_THEMES)[number];
export type FocusKind = (typeof FOCUS_KINDS)[number];

/** What colours the states. */
export type Lens =
  | { readonly kind: 'question'; readonly question: QuestionId }
  | { readonly kind: 'vote'; readonly vote: VoteId }
  | { readonly kind: 'seats'; readonly process: ProcessId | 'all' }
  | { readonly kind: 'cosponsors'; readonly cosponsorship: string }
  | { readonly kind: 'agreement'; readonly state: StateCode }
  /** Who moved on a question between `date` and the as-of date. */
  | { readonly kind: 'change'; readonly question: QuestionId; readonly date: DateText }
  | { readonly kind: 'none' };

/** The id that each kind of focus carries. */
export interface FocusIds {
  readonly event: EventId;
  readonly state: StateCode;
  readonly group: GroupId;
  readonly question: QuestionId;
  readonly process: ProcessId;
  readonly document: DocumentId;
  readonly vote: VoteId;
  readonly position: PositionId;
  readonly norm: NormId;
  readonly issue: IssueId;
  readonly term: TermId;
  readonly source: SourceId;
  readonly room: Room;
}

/** What the reader shows. */
export type Focus = {
  readonly [Kind in FocusKind]: { readonly kind: Kind; readonly id: FocusIds[Kind] };
}[FocusKind];

/** Bounds as they are written, to the year, month or day: the first day of `from` to the last of `to`. */
export interface ViewWindow {
  readonly from: DateText;
  readonly to: DateText;
}

/** An empty list of kinds, processes or groups filters nothing. */
export interface View {
  readonly lens: Lens;
  readonly asof: DateText;
  readonly window: ViewWindow;
  readonly focus: Focus | null;
  readonly compare: readonly Actor[];
  readonly form: Form;
  /** Whether states are coloured through the statements of their groups. */
  readonly groups: boolean;
  readonly kinds: readonly EventKind[];
  readonly processes: readonly ProcessId[];
  readonly stateGroups: readonly GroupId[];
  readonly find: string;
  readonly layout: Layout;
  readonly show: Show;
  readonly story: string | null;
  /** Counts from 1; never without a story. */
  readonly scene: number | null;
  readonly seed: number | null;
  readonly theme: ViewTheme;
  readonly lang: string;
}

/** What an empty link shows. Fixed dates, never "today": a link of this year shows the same next year. */
export const defaultView: View = {
  lens: { kind: 'question', question: 'binding-instrument' as QuestionId },
  asof: '2025-12-31',
  window: { from: '1998-01-01', to: '2025-12-31' },
  focus: null,
  compare: [],
  form: 'map',
  groups: true,
  kinds: [],
  processes: [],
  stateGroups: [],
  find: '',
  layout: 'explore',
  show: 'both',
  story: null,
  scene: null,
  seed: null,
  theme: 'auto',
  lang: 'en',
};
