// A roll call as a parliament: one seat for each state that was a member on the day, by answer from left to right.
import { isMemberOn } from '../../atlas/membership';
import type { Atlas, Vote } from '../../atlas/model';
import type { Answer } from '../../atlas/vocabulary';
import { layoutHemicycle } from '../seats/hemicycle';
import { sizeOfSeat } from '../seats/seatsFigure';

type SeatKey = Answer | 'not-recorded';

export interface VoteSeat {
  /** The seat's number, from the left. */
  readonly place: number;
  readonly key: SeatKey;
  readonly x: number;
  readonly y: number;
}

export interface VoteSeats {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly seats: readonly VoteSeat[];
  /** Members of whose answer a partial roll says nothing. */
  readonly unrecorded: number;
}

/** Units of the drawing, which grows and shrinks as a whole. */
const ROOM = { width: 360, height: 184, text: 12, corner: { width: 0, height: 0 }, isNarrow: false };
/** From those in favour to those against, then who is not on record as either. */
const ANSWERS: readonly SeatKey[] = ['yes', 'abstain', 'no', 'absent', 'not-recorded'];

/** `null` where no roll is on record. */
export function layoutVoteSeats(atlas: Atlas, vote: Vote): VoteSeats | null {
  const { roll, day } = vote;
  if (roll === null) return null;
  const members = [...atlas.states.values()].filter((state) => isMemberOn(state, day));
  const answers = members.map(({ id }): SeatKey => roll.get(id) ?? 'not-recorded');
  const countOf = (key: SeatKey) => answers.filter((answer) => answer === key).length;
  const keys = ANSWERS.flatMap((key) => Array.from({ length: countOf(key) }, () => key));
  const { pitch, places } = layoutHemicycle(keys.length, ROOM);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    width: ROOM.width,
    height: ROOM.height,
    radius: round(sizeOfSeat(pitch, 'round') / 2),
    seats: keys.flatMap((key, place): readonly VoteSeat[] => {
      const at = places[place];
      return at ? [{ place, key, x: round(at.x), y: round(at.y) }] : [];
    }),
    unrecorded: countOf('not-recorded'),
  };
}
