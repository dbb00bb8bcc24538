// One state, one seat. On a wide stage a hemicycle, or blocks of a regional group each; on a narrow one, or where a
// hemicycle would have seats too small to see, tiles that fill the width.
import type { StateCode } from '../../atlas/brand';
import { fitBlocks, tileBlocks } from './blocks';
import type { Blocks } from './blocks';
import { layoutHemicycle } from './hemicycle';
import type { Hemicycle } from './hemicycle';
import { sizeOfSeat } from './seatsFigure';
import type { BlockLabel, PlacedSeat, SeatGroup, SeatsFigure, SeatsRoom } from './seatsFigure';

const LEAST_IN_HEMICYCLE = 14;

export function layoutSeats(groups: readonly SeatGroup[], room: SeatsRoom): SeatsFigure {
  if (room.isNarrow) return figureOfBlocks(tileBlocks(groups, room), room, 'square', 0);
  const members = groups.find(({ id }) => id === 'members');
  if (members) {
    const hemicycle = layoutHemicycle(members.states.length, room);
    if (hemicycle.pitch >= LEAST_IN_HEMICYCLE) return figureOfHemicycle(groups, members, hemicycle, room);
  }
  const top = room.corner.height;
  const blocks = fitBlocks(groups, { ...room, height: room.height - top });
  return figureOfBlocks(blocks, room, members ? 'square' : 'round', top);
}

function figureOfBlocks(
  { pitch, height, places, labels }: Blocks,
  { width }: SeatsRoom,
  shape: SeatsFigure['shape'],
  top: number,
): SeatsFigure {
  const size = sizeOfSeat(pitch, shape);
  return {
    shape,
    pitch,
    size,
    width,
    height: height + top,
    seats: new Map(places.map(({ id, x, y }) => [id, { x, y: y + top, size }])),
    labels: labels.map((label) => ({ ...label, y: label.y + top })),
  };
}

function figureOfHemicycle(
  groups: readonly SeatGroup[],
  members: SeatGroup,
  { pitch, places, centre }: Hemicycle,
  room: SeatsRoom,
): SeatsFigure {
  const size = sizeOfSeat(pitch, 'round');
  const seats = new Map<StateCode, PlacedSeat>();
  members.states.forEach(({ id }, index) => {
    const at = places[index];
    if (at) seats.set(id, { ...at, size });
  });
  const labels: BlockLabel[] = [];
  // Observers sit on the floor, in the middle of the base line.
  for (const { id, states, lines } of groups) {
    if (id !== 'observers') continue;
    states.forEach((state, index) => {
      seats.set(state.id, { x: centre.x + (index - (states.length - 1) / 2) * pitch, y: centre.y, size });
    });
    labels.push({ id, lines, x: centre.x, y: centre.y - pitch / 2 - room.text / 2, isCentred: true });
  }
  return { shape: 'round', pitch, size, width: room.width, height: room.height, seats, labels };
}
