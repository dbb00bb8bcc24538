// Where a card goes beside a point: away from the nearer edge, and never out of its box.

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const DISTANCE = 14;
const EDGE = 4;

/** Upper left corner of the card, in px of the box; a card larger than the box starts at its edge. */
export function placeBeside(point: Point, card: Size, box: Size): Point {
  return {
    x: placeOnAxis(point.x, card.width, box.width),
    y: placeOnAxis(point.y, card.height, box.height),
  };
}

function placeOnAxis(at: number, length: number, room: number): number {
  const wanted = at > room / 2 ? at - DISTANCE - length : at + DISTANCE;
  return Math.max(EDGE, Math.min(wanted, room - length - EDGE));
}
