// The seats of the real record, for tests of the layout: a lens, a date, an arrangement and a room.
import type { QuestionId, VoteId } from '../../../src/atlas/brand';
import { stretchOf } from '../../../src/atlas/dates';
import { colourByQuestion, colourByVote, colourPlainly } from '../../../src/figures/colouring';
import type { Colouring } from '../../../src/figures/colouring';
import { groupSeats, statesByName } from '../../../src/figures/seats/groupSeats';
import type { Arrangement } from '../../../src/figures/seats/groupSeats';
import { layoutSeats } from '../../../src/figures/seats/layoutSeats';
import type { SeatGroup, SeatsFigure, SeatsRoom } from '../../../src/figures/seats/seatsFigure';
import { labelBenches } from '../../../src/figures/seats/tallyLines';
import { en } from '../../../src/i18n/en';
import { seats } from '../../../src/i18n/seats';
import { recordAtlas } from '../../recordAtlas';

export const atlas = recordAtlas();
const byName = statesByName(atlas, 'en');

/** `ihl`, `vote:a-res-73-27` or nothing. */
export function colouringOf(lens: string, date = '2025-12-31'): Colouring {
  const vote = atlas.votes.get(lens.replace('vote:', '') as VoteId);
  if (vote) return colourByVote(atlas, vote);
  const question = atlas.questions.get(lens as QuestionId);
  return question ? colourByQuestion(atlas, question, stretchOf(date).until, true) : colourPlainly(atlas);
}

export function groupsOf(lens: string, arrangement: Arrangement, date?: string): readonly SeatGroup[] {
  const colouring = colouringOf(lens, date);
  const kind = lens.startsWith('vote:') ? 'vote' : lens === '' ? 'none' : 'question';
  return labelBenches(groupSeats(byName, colouring, arrangement), colouring, kind, seats, en);
}

export function roomOf(width: number, height: number): SeatsRoom {
  return { width, height, text: 13, corner: { width: 234, height: 42 }, isNarrow: width < 600 };
}

export function figureOf(
  lens: string,
  arrangement: Arrangement,
  room: SeatsRoom,
  date?: string,
): SeatsFigure {
  return layoutSeats(groupsOf(lens, arrangement, date), room);
}
