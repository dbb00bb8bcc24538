// The rows of the record as they are written in src/record/*.json and published under data/: one interface a
// concept, field names included. schema.ts checks this shape, integrity.ts how rows relate.
import type { DateText } from './dates';
import type {
  Answer,
  Basis,
  CorrectionKind,
  DocumentKind,
  EventKind,
  IssueKind,
  RegionalGroup,
  Stance,
  Theme,
} from './vocabulary';

/** Where a claim is written: a source of sources.json, and the place in it. */
export interface Citation {
  readonly source: string;
  readonly locator?: string;
}

/** What every claim carries: its sources, best first, and how far they were checked. */
export interface Evidence {
  readonly sources: readonly Citation[];
  /** `false`: rests on general knowledge in whole or in the fields of `unconfirmed`. */
  readonly verified: boolean;
  readonly unconfirmed?: readonly string[];
  /** For editors; published with the data, not shown. */
  readonly note?: string;
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** Which of several works at one address, or which state of a page that changed. */
  readonly part?: string;
  /** Other titles under which the same address was cited, with the publisher where that differed. */
  readonly also_cited_as?: readonly string[];
}

export interface StateRow extends Evidence {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  readonly iso2: string;
  readonly iso_numeric: string;
  /** The short name that the United Nations uses. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly capital: string;
  /** Longitude and latitude, in degrees. */
  readonly capital_lonlat: readonly [number, number];
  readonly un_member: boolean;
  readonly observer: boolean;
  readonly un_member_since?: DateText;
  readonly un_member_note?: string;
  readonly observer_since?: number;
  readonly non_member_observer_state_since?: number;
  readonly un_group?: RegionalGroup;
  /** Area under 6,000 square kilometres. */
  readonly small: boolean;
}

export interface MembershipRow {
  readonly state: string;
  /** Absent = member throughout 1998-2025 or since the group was founded, or since a date that was not looked up. */
  readonly from?: DateText;
  readonly to?: DateText;
  readonly verified?: false;
  readonly note?: string;
}

export interface GroupRow extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Only of a group younger than 1998; nobody belonged to it before, whatever the list leaves open. */
  readonly founded?: DateText;
  /** Whether a statement of the group may stand for its members. */
  readonly colours: boolean;
  /** Members in November 2025. */
  readonly member_count?: number;
  readonly members: readonly MembershipRow[];
  /** Notes on states that do not count as members. */
  readonly remarks?: readonly { readonly state: string; readonly note: string }[];
}

export interface FormerMemberRow {
  readonly id: string;
  readonly name: string;
  readonly from: DateText;
  readonly until: DateText;
  readonly successors: readonly string[];
  readonly note: string;
  readonly sources: readonly Citation[];
}

export interface RegionalGroupRow {
  readonly id: RegionalGroup;
  readonly name: string;
}

export interface ChairRow {
  readonly name: string;
  readonly state: string;
  readonly role?: string;
}

export interface ProcessRow extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** What it is and what became of it, in one or two sentences. */
  readonly summary: string;
  readonly start: DateText;
  readonly end?: DateText;
  readonly mandate_symbol?: string;
  readonly outcome_symbol?: string;
  readonly mandate_document?: string;
  readonly outcome_documents?: readonly string[];
  readonly outcome: string;
  readonly chair?: readonly ChairRow[];
  readonly members?: string | number;
  readonly meetings: {
    readonly number: number | null;
    readonly cities: readonly string[];
    readonly detail?: string;
  };
  readonly participation?: string;
  readonly issue_areas?: readonly string[];
  readonly reporting?: string;
  readonly decision_rule?: string;
}

export interface TallyRow {
  readonly yes: number;
  readonly no: number;
  readonly abstain?: number;
}

export interface EventRow extends Evidence {
  readonly id: string;
  readonly date: DateText;
  readonly end?: DateText;
  readonly kind: EventKind;
  readonly process: string;
  readonly title: string;
  readonly summary: string;
  readonly points?: readonly string[];
  readonly symbol?: string;
  readonly location?: string;
  /** How it was decided: by a recorded vote, without a vote, or not a decision. */
  readonly vote: null | 'consensus' | (TallyRow & { readonly body: string });
  /** The process that this event set up. */
  readonly establishes?: string;
  readonly led_to?: readonly string[];
  readonly questions?: readonly string[];
  readonly norms?: readonly string[];
  readonly documents?: readonly string[];
  readonly votes?: readonly string[];
  /** 1 made the negotiations, 4 is of record only. */
  readonly importance: 1 | 2 | 3 | 4;
}

export interface DocumentRow extends Evidence {
  readonly id: string;
  readonly symbol?: string;
  readonly title: string;
  /** Of adoption; of the vote for a draft. */
  readonly date: DateText;
  /** Printed on the document, where that is another day than `date`. */
  readonly issued?: DateText;
  readonly kind: DocumentKind;
  /** A UN document belongs to a process, a national or group paper has an actor. */
  readonly process?: string;
  readonly actor?: string;
  readonly publisher?: string;
  readonly summary: string;
  readonly url?: string;
}

export interface QuestionRow {
  readonly id: string;
  readonly kind: 'core' | 'extra';
  readonly label: string;
  /** The sentence that `support`, `qualified` and `oppose` answer. */
  readonly proposition: string;
  readonly explanation: string;
  readonly support: string;
  readonly qualified: string;
  readonly oppose: string;
  readonly theme: Theme;
  readonly order: number;
  /** Enough states on record for a map: at least eight in 2025, from at least three actors. */
  readonly lens: boolean;
}

export interface PositionRow extends Evidence {
  readonly id: string;
  /** ISO 3166-1 alpha-3, or `group:` and a group's id. */
  readonly actor: string;
  readonly question: string;
  readonly stance: Stance | null;
  readonly kind?: 'state practice';
  readonly date: DateText;
  /** A standing position, known from a page without a date of its own. */
  readonly date_note?: string;
  readonly from?: DateText;
  readonly until?: DateText;
  readonly colours_from?: DateText;
  readonly event?: string;
  readonly document?: string;
  readonly occasion: string;
  readonly summary: string;
  readonly basis: Basis;
  readonly weight?: 'reported by press';
  readonly colours?: false;
}

export interface VoteRow extends Evidence {
  readonly id: string;
  readonly symbol?: string;
  readonly date: DateText;
  readonly body: string;
  readonly title: string;
  readonly about: string;
  /** State that tabled the text. */
  readonly sponsor: string;
  readonly tally: TallyRow;
  readonly roll: Readonly<Record<string, Answer>> | null;
  readonly roll_complete: boolean;
  /** Outside the negotiations on ICT security, such as the cybercrime convention. */
  readonly adjacent: boolean;
  /** The text voted on, and what became of it. */
  readonly document: string;
  readonly resolution: string;
  readonly documents?: readonly string[];
  readonly event: string;
}

/** A text adopted without a vote: no roll call, and never counted as a yes. */
export interface AdoptionRow extends Evidence {
  readonly id: string;
  readonly symbol: string;
  readonly date: DateText;
  readonly body: string;
  readonly title: string;
  readonly document: string;
  readonly resolution: string;
  readonly documents?: readonly string[];
  readonly event: string;
}

/** A group of experts or working group: its mandate, chair, report and outcome. */
export interface BodyRow extends Evidence {
  readonly id: string;
  readonly process: string;
  readonly name: string;
  readonly resolution: string;
  readonly size?: number;
  readonly members?: string;
  readonly chair: ChairRow;
  readonly intersessional_chair?: ChairRow;
  readonly report: string;
  readonly outcome?: string;
}

/** One state's place in one group of governmental experts. */
export interface SeatRow {
  readonly id: string;
  readonly process: string;
  readonly state: string;
  readonly confirmed: boolean;
}

export interface CosponsorshipRow extends Evidence {
  readonly id: string;
  readonly title: string;
  readonly kind:
    'joint statement' | 'proposal' | 'working paper' | 'speakers' | 'resolution' | 'votes against';
  readonly date: DateText;
  readonly document?: string;
  readonly lead?: readonly string[];
  /** Names on record; with `complete: false` there are more than these, or none is known. */
  readonly states: readonly string[];
  readonly complete: boolean;
  readonly count?: number;
  readonly through_group?: readonly { readonly group: string; readonly states: readonly string[] }[];
}

/** A count of supporters at a date. */
export interface MilestoneRow extends Evidence {
  readonly id: string;
  readonly date: DateText;
  readonly count: number;
  readonly text: string;
  readonly document: string;
}

export interface AcquisReportRow {
  readonly id: string;
  readonly document: string;
  readonly event: string;
  readonly process: string;
  readonly sources: readonly Citation[];
  readonly note?: string;
}

export interface AcquisRow extends Evidence {
  readonly id: string;
  readonly pillar: string;
  readonly item: string;
  /** Ids of acquis-reports.json. */
  readonly introduced_in: string;
  readonly developed_in?: readonly string[];
  readonly locator: string;
}

export interface NormRow extends Evidence {
  readonly id: string;
  readonly locator: string;
  readonly short: string;
  readonly summary: string;
  readonly kind: 'positive' | 'limiting';
  readonly guidance: string;
  readonly document: string;
  readonly developed_in?: readonly string[];
}

export interface ConfidenceBuildingMeasureRow extends Evidence {
  readonly id: string;
  readonly number: number;
  readonly short: string;
  readonly summary: string;
  readonly introduced_in: string;
  readonly locator: string;
}

export interface PrincipleRow extends Evidence {
  readonly id: string;
  readonly group: 'process-and-purpose' | 'partnerships' | 'people';
  readonly item: string;
  readonly introduced_in: string;
  readonly locator: string;
}

export interface IssueRow extends Evidence {
  readonly id: string;
  readonly kind: IssueKind;
  readonly parent?: string;
  readonly question: string;
  readonly converges?: readonly string[];
  readonly diverges?: readonly string[];
  readonly questions?: readonly string[];
  readonly key_documents?: readonly string[];
  readonly articles?: readonly string[];
}

export interface TermRow extends Evidence {
  readonly id: string;
  readonly term: string;
  readonly abbreviation?: string;
  readonly definition: string;
  readonly see_also?: readonly string[];
}

/** One aspect in which the groups of experts and the open-ended groups differ. */
export interface ComparisonRow {
  readonly id: string;
  readonly aspect: string;
  readonly gge: string;
  readonly oewg: string;
  readonly sources: readonly Citation[];
}

/** A slip of one of the two starting texts, and what is right. */
export interface CorrectionRow {
  readonly id: string;
  readonly seed: string;
  readonly kind: CorrectionKind;
  readonly says: string;
  readonly right: string;
  readonly why: string;
  /** References `kind:id` of the records that carry the right fact. */
  readonly about?: readonly string[];
  readonly sources?: readonly Citation[];
  readonly verified: boolean;
  readonly unconfirmed?: readonly string[];
  readonly note?: string;
}

/** A stance that a text ascribes to an unnamed or loosely named bloc: listed, never coded for its members. */
export interface MentionRow {
  readonly id: string;
  readonly text: string;
  readonly actor?: string;
  readonly question: string;
  readonly stance: Stance;
  readonly summary: string;
  readonly sources: readonly Citation[];
}

/** A retired id and the one that stands for it now, both as `kind:id`. */
export interface ForwardingRow {
  readonly id: string;
  readonly to: string;
}

/** Rows of one concept that an edition added, changed or took out, by their ids. */
export interface EditionChangeRow {
  readonly concept: TableName;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A numbered state of the record, and what changed since the one before. */
export interface EditionRow {
  /** The number that about.json had: `2026.1`. */
  readonly id: string;
  readonly date: DateText;
  /** What is new, in plain words. */
  readonly summary: string;
  /** Empty for the first edition; editions themselves are no change. */
  readonly changes: readonly EditionChangeRow[];
}

export interface AboutRow {
  readonly title: string;
  readonly short_title: string;
  readonly edition: string;
  readonly as_of: DateText;
  readonly memberships_as_of: DateText;
  readonly from: DateText;
  readonly to: DateText;
  readonly data_licence: string;
  readonly seeds: readonly string[];
}

/** The whole record: one list a file of src/record, by the file's name. */
export interface RecordTables {
  readonly sources: readonly SourceRow[];
  readonly states: readonly StateRow[];
  readonly 'regional-groups': readonly RegionalGroupRow[];
  readonly 'former-members': readonly FormerMemberRow[];
  readonly groups: readonly GroupRow[];
  readonly processes: readonly ProcessRow[];
  readonly bodies: readonly BodyRow[];
  readonly seats: readonly SeatRow[];
  readonly events: readonly EventRow[];
  readonly documents: readonly DocumentRow[];
  readonly questions: readonly QuestionRow[];
  readonly positions: readonly PositionRow[];
  readonly mentions: readonly MentionRow[];
  readonly votes: readonly VoteRow[];
  readonly adoptions: readonly AdoptionRow[];
  readonly cosponsorships: readonly CosponsorshipRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly norms: readonly NormRow[];
  readonly acquis: readonly AcquisRow[];
  readonly 'acquis-reports': readonly AcquisReportRow[];
  readonly cbms: readonly ConfidenceBuildingMeasureRow[];
  readonly principles: readonly PrincipleRow[];
  readonly 'open-issues': readonly IssueRow[];
  readonly terms: readonly TermRow[];
  readonly comparison: readonly ComparisonRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly editions: readonly EditionRow[];
  readonly forwarding: readonly ForwardingRow[];
}

export type TableName = keyof RecordTables;

/** Every table, in the order in which a reader of the data meets them. */
export const TABLE_NAMES = [
  'events',
  'processes',
  'bodies',
  'seats',
  'documents',
  'questions',
  'positions',
  'mentions',
  'votes',
  'adoptions',
  'cosponsorships',
  'milestones',
  'states',
  'regional-groups',
  'former-members',
  'groups',
  'norms',
  'acquis',
  'acquis-reports',
  'cbms',
  'principles',
  'open-issues',
  'terms',
  'comparison',
  'corrections',
  'editions',
  'sources',
  'forwarding',
] as const satisfies readonly TableName[];
