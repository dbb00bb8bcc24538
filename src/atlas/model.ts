// The atlas: the record as typed, indexed, immutable facts. It holds what the first picture needs; texts and
// sources come later as Details. Nothing here changes after `createAtlas`.
import type {
  DocumentId,
  EventId,
  GroupId,
  IssueId,
  NormId,
  PositionId,
  ProcessId,
  QuestionId,
  StateCode,
  TermId,
  VoteId,
} from './brand';
import type { DateText, Day, Stretch } from './dates';
import type { ChairRow, CosponsorshipRow } from './rows';
import type { Answer, Basis, DocumentKind, EventKind, RegionalGroup, Stance, Theme } from './vocabulary';

export interface State {
  readonly id: StateCode;
  readonly iso2: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isMember: boolean;
  /** Day of admission; `null` for observers. */
  readonly memberSince: Day | null;
  readonly regionalGroup: RegionalGroup | null;
  readonly isSmall: boolean;
}

export interface Membership {
  readonly state: StateCode;
  readonly group: GroupId;
  /**
   * Certain from the end of an imprecise date of joining, until the start of one of leaving; both included. Never
   * before the group was founded.
   */
  readonly stretch: Stretch;
  readonly isConfirmed: boolean;
}

export interface Group {
  readonly id: GroupId;
  readonly name: string;
  /** `null`: before 1998, or no body that was founded on a day. */
  readonly founded: DateText | null;
  readonly coloursMembers: boolean;
  readonly memberships: readonly Membership[];
}

export interface Process {
  readonly id: ProcessId;
  readonly name: string;
  readonly short: string;
  readonly start: DateText;
  /** `null`: still running. */
  readonly end: DateText | null;
  readonly stretch: Stretch;
  readonly outcome: string;
  readonly chairs: readonly ChairRow[];
}

export interface Tally {
  readonly yes: number;
  readonly no: number;
  /** `null`: not on record. */
  readonly abstain: number | null;
}

export type Decision =
  | { readonly kind: 'none' }
  | { readonly kind: 'without-vote' }
  | { readonly kind: 'vote'; readonly tally: Tally; readonly body: string };

export interface NegotiationEvent {
  readonly id: EventId;
  readonly date: DateText;
  readonly end: DateText | null;
  /** All days from the first of `date` to the last of `end`. */
  readonly stretch: Stretch;
  readonly kind: EventKind;
  readonly process: ProcessId;
  readonly title: string;
  readonly symbol: string | null;
  readonly decision: Decision;
  readonly establishes: ProcessId | null;
  readonly ledTo: readonly EventId[];
  readonly cameFrom: readonly EventId[];
  readonly questions: readonly QuestionId[];
  readonly norms: readonly NormId[];
  readonly documents: readonly DocumentId[];
  readonly votes: readonly VoteId[];
  readonly importance: 1 | 2 | 3 | 4;
  readonly isConfirmed: boolean;
}

export interface AtlasDocument {
  readonly id: DocumentId;
  readonly symbol: string | null;
  readonly title: string;
  readonly date: DateText;
  /** Printed on the document, where that is another day; `null` where it is not or not on record. */
  readonly issued: DateText | null;
  readonly kind: DocumentKind;
}

export interface Question {
  readonly id: QuestionId;
  readonly label: string;
  readonly proposition: string;
  /** What each stance means for this proposition, in the legend's words. */
  readonly meaning: Readonly<Record<Stance, string>>;
  readonly theme: Theme;
  readonly isCore: boolean;
  /** Enough states on record for a map. */
  readonly isLens: boolean;
}

export type Actor =
  { readonly kind: 'state'; readonly id: StateCode } | { readonly kind: 'group'; readonly id: GroupId };

export interface Position {
  readonly id: PositionId;
  readonly actor: Actor;
  readonly question: QuestionId;
  readonly stance: Stance | null;
  readonly date: DateText;
  /** The days in which the statement fell; for a standing position only the day from which it counts. */
  readonly stretch: Stretch;
  /** The day from which it counts: its own, the end of its stretch, or `colours_from`. */
  readonly countsFrom: Day;
  readonly isStanding: boolean;
  readonly basis: Basis;
  readonly isPractice: boolean;
  readonly isConfirmed: boolean;
  /** Whether it may colour: has a stance, is confirmed, is no state practice and is not marked otherwise. */
  readonly colours: boolean;
  readonly event: EventId | null;
  readonly document: DocumentId | null;
}

export interface Vote {
  readonly id: VoteId;
  readonly symbol: string | null;
  readonly title: string;
  readonly date: DateText;
  readonly day: Day;
  readonly body: string;
  readonly tally: Tally;
  /** `null`: no roll on record. A partial roll says nothing of states that it does not name. */
  readonly roll: ReadonlyMap<StateCode, Answer> | null;
  readonly rollIsComplete: boolean;
  readonly isAdjacent: boolean;
  readonly isConfirmed: boolean;
  readonly document: DocumentId;
  readonly event: EventId;
}

export interface Seat {
  readonly process: ProcessId;
  readonly state: StateCode;
  readonly isConfirmed: boolean;
}

/** A list of states that joined a text; of two kinds they spoke on it, or voted against it. */
export interface Cosponsorship {
  readonly id: string;
  readonly kind: CosponsorshipRow['kind'];
  readonly title: string;
  readonly date: DateText;
  readonly states: readonly StateCode[];
  /** Who tabled it; on record even where the other names are not. */
  readonly leads: readonly StateCode[];
  /** Those of the states that are counted through a group, not by a name of their own. */
  readonly throughGroup: NonNullable<CosponsorshipRow['through_group']>;
  readonly isComplete: boolean;
  readonly isConfirmed: boolean;
  readonly count: number | null;
  readonly document: DocumentId | null;
}

export interface Norm {
  readonly id: NormId;
  readonly short: string;
}

export interface Issue {
  readonly id: IssueId;
  readonly question: string;
  readonly questions: readonly QuestionId[];
}

export interface Term {
  readonly id: TermId;
  readonly term: string;
}

/** A state that was a member and is none now; counts until the day before `until`. */
export interface FormerMember {
  readonly name: string;
  readonly stretch: Stretch;
}

export interface AtlasAbout {
  readonly title: string;
  readonly shortTitle: string;
  readonly edition: string;
  readonly asOf: DateText;
  /** The years that the atlas covers; what lies after is a margin. */
  readonly covers: Stretch;
}

export interface Atlas {
  readonly about: AtlasAbout;
  readonly states: ReadonlyMap<StateCode, State>;
  readonly groups: ReadonlyMap<GroupId, Group>;
  readonly processes: ReadonlyMap<ProcessId, Process>;
  /** In order of their first day, then importance. */
  readonly events: ReadonlyMap<EventId, NegotiationEvent>;
  readonly documents: ReadonlyMap<DocumentId, AtlasDocument>;
  readonly documentBySymbol: ReadonlyMap<string, DocumentId>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly positions: ReadonlyMap<PositionId, Position>;
  readonly votes: ReadonlyMap<VoteId, Vote>;
  readonly seats: readonly Seat[];
  readonly cosponsorships: ReadonlyMap<string, Cosponsorship>;
  readonly norms: ReadonlyMap<NormId, Norm>;
  readonly issues: ReadonlyMap<IssueId, Issue>;
  readonly terms: ReadonlyMap<TermId, Term>;
  readonly formerMembers: readonly FormerMember[];
  /** Retired references `kind:id` and what stands for them now. */
  readonly forwarding: ReadonlyMap<string, string>;
  /** A state's groups, with the days of each membership. */
  readonly membershipsOf: ReadonlyMap<StateCode, readonly Membership[]>;
  /** Positions by question, then by actor (`CUB`, `group:EU`), in the order in which they count. */
  readonly positionsOn: ReadonlyMap<QuestionId, ReadonlyMap<string, readonly Position[]>>;
}
