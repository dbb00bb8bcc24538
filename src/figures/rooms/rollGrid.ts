// All recorded votes as a grid: a row a member State, a column a vote, in the order of time. A partial roll says nothing
// of the states that it does not name: neither that they were absent nor that they voted.
import type { StateCode, VoteId } from '../../atlas/brand';
import { isMemberOn } from '../../atlas/membership';
import type { State, Vote } from '../../atlas/model';
import type { Answer, RegionalGroup } from '../../atlas/vocabulary';
import { formatDateInWords } from '../../i18n/format';
import { formatShortSpan } from '../../i18n/formatList';
import type { RoomsVotes } from '../../i18n/roomsVotes';
import type { ReaderContext } from '../reader/context';
import { describeTally } from '../reader/tally';
import type { TallyLine } from '../reader/tally';

export type RollClass = Answer | 'not-recorded' | 'not-yet-member';
/** In the order of legends and of sorting. */
export const ROLL_CLASSES = ['yes', 'abstain', 'no', 'absent', 'not-recorded', 'not-yet-member'] as const;

export type RollState = 'whole' | 'partial' | 'none';

export interface VoteColumn {
  readonly id: VoteId;
  /** As delegates say it: "73/27", "C.1/73/L.27/Rev.1", "C.1/75/L.8 OP 1" where only a paragraph was voted on. */
  readonly symbol: string;
  /** What the texts of a yearly series are called for short. */
  readonly name: string;
  /** One for all votes of a series in the same kind of body. */
  readonly series: string;
  readonly title: string;
  readonly body: string;
  readonly year: string;
  /** Day and month beside the year; empty for a mere year. */
  readonly day: string;
  readonly date: string;
  /** "resolution 73/27": how a cell is read out. */
  readonly spoken: string;
  readonly tally: TallyLine;
  readonly roll: RollState;
  readonly isConfirmed: boolean;
  readonly isAdjacent: boolean;
}

export interface RollRow {
  readonly state: StateCode;
  readonly name: string;
  readonly aliases: string;
  readonly region: RegionalGroup | null;
  /** One a column. */
  readonly cells: readonly RollClass[];
  /** Votes in favour and votes cast, in the whole roll calls among the columns; not to vote is to cast none. */
  readonly yes: number;
  readonly cast: number;
}

export interface RollGrid {
  readonly columns: readonly VoteColumn[];
  readonly rows: readonly RollRow[];
}

export const PICKS = ['all', 'named', 'whole'] as const;
/** Which votes have a column: all, those that name states, those whose roll is whole. */
export type Pick = (typeof PICKS)[number];

/** The grid in the order of names; observer States have no vote and no row. */
export function tabulateRolls(context: ReaderContext, texts: RoomsVotes, pick: Pick = 'all'): RollGrid {
  const votes = [...context.atlas.votes.values()].filter((vote) => isPicked(vote, pick));
  const { compare } = new Intl.Collator(context.view.lang);
  const rows = [...context.atlas.states.values()]
    .filter(({ isMember }) => isMember)
    .sort((a, b) => compare(a.name, b.name))
    .map((state) => tabulateState(state, votes));
  return { columns: votes.map((vote) => describeColumn(context, texts, vote)), rows };
}

export function rollStateOf({ roll, rollIsComplete }: Vote): RollState {
  if (roll === null || roll.size === 0) return 'none';
  return rollIsComplete ? 'whole' : 'partial';
}

/** What a vote says of a state. */
function classInRoll(vote: Vote, state: State): RollClass {
  if (!isMemberOn(state, vote.day)) return 'not-yet-member';
  return vote.roll?.get(state.id) ?? 'not-recorded';
}

function isPicked(vote: Vote, pick: Pick): boolean {
  const roll = rollStateOf(vote);
  return pick === 'all' || roll === 'whole' || (pick === 'named' && roll === 'partial');
}

function tabulateState(state: State, votes: readonly Vote[]): RollRow {
  const cells = votes.map((vote) => classInRoll(vote, state));
  const counted = cells.filter((_, index) => votes[index]?.rollIsComplete);
  const countOf = (...keys: readonly RollClass[]) => counted.filter((key) => keys.includes(key)).length;
  return {
    state: state.id,
    name: state.name,
    aliases: [state.id, state.iso2, ...state.aliases].join(' '),
    region: state.regionalGroup,
    cells,
    yes: countOf('yes'),
    cast: countOf('yes', 'abstain', 'no'),
  };
}

const PARAGRAPH = / \(separate vote on (operative|preambular) paragraph (\w+)\)$/;

export function describeColumn(context: ReaderContext, texts: RoomsVotes, vote: Vote): VoteColumn {
  const { lang } = context.view;
  const symbol = vote.symbol?.replace(/^A\/(?:RES\/)?/, '') ?? texts.draft;
  const [, kind, number] = PARAGRAPH.exec(vote.title) ?? [];
  const title = vote.title.replace(PARAGRAPH, '');
  const series = texts.series.find(([start]) => title.startsWith(start))?.[1] ?? title;
  const part = kind && number ? ` ${texts.paragraph(kind, number)}` : '';
  const spokenPart = kind && number ? `, ${texts.paragraphSpoken(kind, number)}` : '';
  return {
    id: vote.id,
    symbol: `${symbol}${part}`,
    name: series,
    series: [title, isPlenary(vote) ? '' : vote.body, part].join('|'),
    title: vote.title,
    body: vote.body,
    year: vote.date.slice(0, 4),
    day: formatShortSpan(vote.date, null, lang),
    date: formatDateInWords(vote.date, lang),
    spoken: `${spokenSymbol(texts, vote, symbol)}${spokenPart}`,
    tally: describeTally(context, vote.tally),
    roll: rollStateOf(vote),
    isConfirmed: vote.isConfirmed,
    isAdjacent: vote.isAdjacent,
  };
}

const isPlenary = ({ symbol }: Vote) => symbol?.startsWith('A/RES/') ?? false;

function spokenSymbol(texts: RoomsVotes, vote: Vote, symbol: string): string {
  if (vote.symbol === null) return texts.spokenDraftIn(vote.body);
  return isPlenary(vote) ? texts.spokenResolution(symbol) : texts.spokenDraft(vote.symbol);
}
