// Seats in rows of a grid, block under block, in as many columns as give each seat the most room. The words of a block
// stand above it, or beside it where there is width for that.
import { LINE_HEIGHT, MOST_PITCH } from './seatsFigure';
import type { BlockLabel, SeatGroup, SeatsRoom } from './seatsFigure';
import type { StateCode } from '../../atlas/brand';

export interface Blocks {
  readonly pitch: number;
  readonly height: number;
  readonly places: readonly { readonly id: StateCode; readonly x: number; readonly y: number }[];
  readonly labels: readonly BlockLabel[];
}

interface Plan {
  readonly pitch: number;
  /** How many blocks stand in each column. */
  readonly columns: readonly number[];
  readonly isBeside: boolean;
}

const GAP = 10;
const COLUMN_GAP = 24;
/** The width of the words beside a block, in heights of text. */
const BESIDE = 15;
const LEAST_BESIDE = 560;
/** What the longest line needs, in heights of text: columns are no narrower. */
const LEAST_COLUMN = 14;
const LEAST_PITCH = 10;
/** A phone's seats: none smaller than a fingertip needs, and all in sight together where that can be. */
const LEAST_TILE = 24;
const TILES_HEIGHT = 328;

/** As large as the room allows; where even the smallest seats do not fit, as flat as may be. */
export function fitBlocks(groups: readonly SeatGroup[], room: SeatsRoom): Blocks {
  const height = (plan: Plan) => heightOf(groups, room, plan);
  for (let pitch = MOST_PITCH; pitch >= LEAST_PITCH; pitch -= 1) {
    const found = plansAt(groups, room, pitch).find(
      (plan) => columnWidth(room, plan) >= pitch && height(plan) <= room.height,
    );
    if (found) return place(groups, room, found);
  }
  const plans = plansAt(groups, room, LEAST_PITCH);
  return place(
    groups,
    room,
    plans.reduce((flat, plan) => (height(plan) < height(flat) ? plan : flat)),
  );
}

/** In one column, of one size whatever the blocks, and as high as that takes. */
export function tileBlocks(groups: readonly SeatGroup[], room: SeatsRoom): Blocks {
  const members = groups.reduce((sum, { id, states }) => sum + (id === 'observers' ? 0 : states.length), 0);
  let pitch = MOST_PITCH;
  const height = () => Math.ceil(members / Math.floor(room.width / pitch)) * pitch;
  while (pitch > LEAST_TILE && height() > TILES_HEIGHT) pitch -= 1;
  return place(groups, room, { pitch, columns: [groups.length], isBeside: false });
}

function plansAt(groups: readonly SeatGroup[], { width, text }: SeatsRoom, pitch: number): readonly Plan[] {
  const count = groups.length;
  const allHaveWords = groups.every(({ lines }) => lines.length > 0);
  const splits: number[][] = [[count]];
  for (let first = 1; first < count; first += 1) {
    splits.push([first, count - first]);
    for (let second = 1; first + second < count; second += 1)
      splits.push([first, second, count - first - second]);
  }
  const mostColumns = Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_COLUMN * text + COLUMN_GAP)));
  return splits
    .filter((columns) => columns.length <= mostColumns)
    .map((columns) => ({
      pitch,
      columns,
      isBeside: columns.length === 1 && width >= LEAST_BESIDE && allHaveWords,
    }))
    .sort((a, b) => a.columns.length - b.columns.length);
}

/** The width that a column has for seats. */
function columnWidth(room: SeatsRoom, { columns, isBeside }: Plan): number {
  const { length } = columns;
  return (room.width - COLUMN_GAP * (length - 1)) / length - (isBeside ? BESIDE * room.text : 0);
}

function seatsInRow(room: SeatsRoom, plan: Plan): number {
  return Math.max(1, Math.floor(columnWidth(room, plan) / plan.pitch));
}

function blockHeight({ states, lines }: SeatGroup, inRow: number, room: SeatsRoom, plan: Plan): number {
  const words = lines.length * LINE_HEIGHT * room.text;
  const seats = Math.ceil(states.length / inRow) * plan.pitch;
  return plan.isBeside ? Math.max(words, seats) : words + seats;
}

function heightOf(groups: readonly SeatGroup[], room: SeatsRoom, plan: Plan): number {
  const inRow = seatsInRow(room, plan);
  return Math.max(
    ...inColumns(groups, plan).map((column) =>
      column.reduce((sum, group) => sum + GAP + blockHeight(group, inRow, room, plan), -GAP),
    ),
  );
}

function inColumns(groups: readonly SeatGroup[], { columns }: Plan): readonly (readonly SeatGroup[])[] {
  let start = 0;
  return columns.map((count) => groups.slice(start, (start += count)));
}

function place(groups: readonly SeatGroup[], room: SeatsRoom, plan: Plan): Blocks {
  const { pitch, isBeside } = plan;
  const beside = isBeside ? BESIDE * room.text : 0;
  const width = columnWidth(room, plan);
  const inRow = seatsInRow(room, plan);
  // Where tiles fill the screen, what a row leaves over goes to both sides.
  const margin = room.isNarrow ? Math.max(0, (width - inRow * pitch) / 2) : 0;
  const line = LINE_HEIGHT * room.text;
  const places: { id: StateCode; x: number; y: number }[] = [];
  const labels: BlockLabel[] = [];
  inColumns(groups, plan).forEach((column, index) => {
    const left = margin + index * (width + COLUMN_GAP);
    let top = 0;
    for (const group of column) {
      const { id, states, lines } = group;
      if (lines.length > 0) labels.push({ id, lines, x: left, y: top + room.text, isCentred: false });
      const first = top + (isBeside ? 0 : lines.length * line);
      states.forEach((state, seat) => {
        const x = left + beside + ((seat % inRow) + 0.5) * pitch;
        places.push({ id: state.id, x, y: first + (Math.floor(seat / inRow) + 0.5) * pitch });
      });
      top += blockHeight(group, inRow, room, plan) + GAP;
    }
  });
  return { pitch, places, labels, height: heightOf(groups, room, plan) };
}
