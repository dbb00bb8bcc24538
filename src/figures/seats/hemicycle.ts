// The half circle of a parliament: rows about the floor, each as closely set as the next. Seats are counted from the
// left end to the right, across all rows, so that each class takes a wedge.
import { MOST_PITCH } from './seatsFigure';
import type { SeatsRoom } from './seatsFigure';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Hemicycle {
  readonly pitch: number;
  /** In the order in which they are taken. */
  readonly places: readonly Point[];
  /** The middle of the base line. */
  readonly centre: Point;
}

/** The free floor, as a part of the outer radius. */
const FLOOR = 0.36;
const EDGE = 4;
const STEP = 0.5;

/** `count` seats as large as the room allows, the upper left corner left free. */
export function layoutHemicycle(count: number, room: SeatsRoom): Hemicycle {
  let pitch = MOST_PITCH;
  let rows = rowsAt(pitch, room);
  while (pitch > STEP && capacityOf(rows, pitch) < count) {
    pitch -= STEP;
    rows = rowsAt(pitch, room);
  }
  const centre = centreAt(pitch, room);
  const seats = shareOut(count, rows, pitch).flatMap((inRow, row) => {
    const radius = rows[row] ?? 0;
    return Array.from({ length: inRow }, (_, index) => ({
      radius,
      angle: inRow > 1 ? Math.PI * (1 - index / (inRow - 1)) : Math.PI / 2,
    }));
  });
  seats.sort((a, b) => b.angle - a.angle || b.radius - a.radius);
  const places = seats.map(({ radius, angle }) => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y - radius * Math.sin(angle),
  }));
  return { pitch, places, centre };
}

function centreAt(pitch: number, { width, height }: SeatsRoom): Point {
  return { x: width / 2, y: height - EDGE - pitch / 2 };
}

/** The radii of the rows, the outer first. */
function rowsAt(pitch: number, room: SeatsRoom): readonly number[] {
  const { x, y } = centreAt(pitch, room);
  const { width, height } = room.corner;
  const outer = Math.min(x - EDGE, y - EDGE, Math.hypot(Math.max(0, x - width), y - height));
  const rows: number[] = [];
  for (let radius = outer - pitch / 2; radius - pitch / 2 >= outer * FLOOR; radius -= pitch)
    rows.push(radius);
  return rows;
}

const roomIn = (radius: number, pitch: number) => Math.floor((Math.PI * radius) / pitch) + 1;

function capacityOf(rows: readonly number[], pitch: number): number {
  return rows.reduce((sum, radius) => sum + roomIn(radius, pitch), 0);
}

/** How many sit in each row: each seat in turn goes to the row that is set the widest. */
function shareOut(count: number, rows: readonly number[], pitch: number): readonly number[] {
  const taken = rows.map(() => 0);
  for (let seat = 0; seat < count; seat += 1) {
    let widest = -1;
    let space = 0;
    rows.forEach((radius, row) => {
      const inRow = taken[row] ?? 0;
      const wide = radius / (inRow + 0.5);
      if (inRow < roomIn(radius, pitch) && wide > space) [widest, space] = [row, wide];
    });
    if (widest < 0) break;
    taken[widest] = (taken[widest] ?? 0) + 1;
  }
  return taken;
}
