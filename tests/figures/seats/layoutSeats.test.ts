import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StateCode } from '../../../src/atlas/brand';
import { CLASS_KEYS } from '../../../src/figures/colouring';
import { DIRECTIONS, neighbourOf } from '../../../src/figures/map/mapWays';
import type { Direction } from '../../../src/figures/map/mapWays';
import { ARRANGEMENTS } from '../../../src/figures/seats/groupSeats';
import type { SeatsFigure } from '../../../src/figures/seats/seatsFigure';
import { atlas, colouringOf, figureOf, roomOf } from './seatsOf';

const LENSES = ['ihl', 'binding-instrument', 'un-charter', 'vote:a-res-73-27', 'vote:a-c1-77-l73', ''];

/** The least distance of two seats, as a part of the pitch: of centres where round, else along the farther axis. */
function closest({ seats, pitch, shape }: SeatsFigure): number {
  const places = [...seats.values()];
  let least = Infinity;
  places.forEach((a, index) => {
    for (const b of places.slice(index + 1)) {
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
      least = Math.min(least, shape === 'round' ? Math.hypot(dx, dy) : Math.max(dx, dy));
    }
  });
  return least / pitch;
}

function expectSound(figure: SeatsFigure): void {
  expect(figure.seats.size).toBe(195);
  expect(new Set(figure.seats.keys())).toEqual(new Set(atlas.states.keys()));
  for (const { x, y, size } of figure.seats.values()) {
    expect(x - size / 2).toBeGreaterThanOrEqual(0);
    expect(y - size / 2).toBeGreaterThanOrEqual(0);
    expect(x + size / 2).toBeLessThanOrEqual(figure.width);
    expect(y + size / 2).toBeLessThanOrEqual(figure.height);
  }
  expect(figure.size).toBeLessThan(figure.pitch);
  expect(closest(figure)).toBeGreaterThan(0.98);
}

describe('layoutSeats', () => {
  it('gives each member and each observer one seat within the figure, and no two the same room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1600 }),
        fc.integer({ min: 120, max: 800 }),
        fc.constantFrom(...LENSES),
        fc.constantFrom(...ARRANGEMENTS),
        fc.integer({ min: 1998, max: 2025 }),
        (width, height, lens, arrangement, year) => {
          expectSound(figureOf(lens, arrangement, roomOf(width, height), String(year)));
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each([
    [1208, 539, false],
    [733, 391, false],
    [890, 279, true],
    [672, 222, true],
    [400, 284, false],
  ])('is no higher than a stage of %i x %i', (width, height, hasCorner) => {
    const room = { ...roomOf(width, height), isNarrow: false };
    const corner = hasCorner ? room.corner : { width: 0, height: 0 };
    for (const lens of LENSES) {
      for (const arrangement of ARRANGEMENTS) {
        const figure = figureOf(lens, arrangement, { ...room, corner });
        expect(figure.height, `${lens} ${arrangement}`).toBeLessThanOrEqual(height);
        expect(figure.pitch, `${lens} ${arrangement}`).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it.each([
    [320, 360],
    [360, 312],
    [390, 325],
    [412, 325],
    [599, 328],
  ])(
    'at a width of %i px seats are tiles of at least 24 px, and the members take no more than %i px',
    (width, most) => {
      const figure = figureOf('ihl', 'answer', roomOf(width, 0));
      expect(figure.shape).toBe('square');
      expect(figure.pitch).toBeGreaterThanOrEqual(24);
      const members = [...figure.seats].filter(([id]) => atlas.states.get(id)?.isMember);
      expect(Math.max(...members.map(([, { y }]) => y)) + figure.pitch / 2).toBeLessThanOrEqual(most);
    },
  );

  it('keeps the size of a phone’s tiles from one arrangement to the other', () => {
    for (const width of [320, 360, 390, 599]) {
      const [answer, region] = ARRANGEMENTS.map((way) => figureOf('ihl', way, roomOf(width, 0)).pitch);
      expect(region).toBe(answer);
    }
  });

  it('on a wide stage is a hemicycle, whose classes follow each other from left to right as in the legend', () => {
    const figure = figureOf('vote:a-res-73-27', 'answer', roomOf(1000, 400));
    const { classOf } = colouringOf('vote:a-res-73-27');
    expect(figure.shape).toBe('round');
    const centre = { x: 500, y: Math.max(...[...figure.seats.values()].map(({ y }) => y)) };
    const members = [...figure.seats].filter(([id]) => atlas.states.get(id)?.isMember);
    const angleOf = (x: number, y: number) => Math.atan2(centre.y - y, x - centre.x);
    const ranks = members
      .map(([id, { x, y }]) => ({
        angle: angleOf(x, y),
        rank: CLASS_KEYS.indexOf(classOf.get(id) ?? 'plain'),
      }))
      .sort((a, b) => Math.round((b.angle - a.angle) * 1e6) || a.rank - b.rank)
      .map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('seats observers on the floor of the hemicycle, with their name over them', () => {
    const figure = figureOf('ihl', 'answer', roomOf(1000, 400));
    const [holySee, palestine] = ['VAT', 'PSE'].map((id) => figure.seats.get(id as StateCode));
    expect(((holySee?.x ?? 0) + (palestine?.x ?? 0)) / 2).toBe(500);
    expect(figure.labels).toEqual([
      expect.objectContaining({ id: 'observers', lines: ['Observers'], x: 500, isCentred: true }),
    ]);
  });

  it('leaves the corner of the choice free', () => {
    for (const [width, height] of [
      [640, 320],
      [800, 368],
      [1000, 400],
    ] as const) {
      const room = roomOf(width, height);
      for (const arrangement of ARRANGEMENTS) {
        for (const { x, y, size } of figureOf('ihl', arrangement, room).seats.values()) {
          const isInCorner = x - size / 2 < room.corner.width && y - size / 2 < room.corner.height;
          expect(isInCorner, `${width} ${arrangement}`).toBe(false);
        }
      }
    }
  });

  it('where a hemicycle would be too small to see, is tiles', () => {
    const figure = figureOf('ihl', 'answer', roomOf(900, 160));
    expect(figure.shape).toBe('square');
    expectSound(figure);
  });

  it('is of a finite height in a room too small for anything', () => {
    for (const isNarrow of [true, false]) {
      const { height, seats } = figureOf('ihl', 'region', { ...roomOf(16, 0), isNarrow });
      expect(height).toBeLessThan(1e5);
      expect(seats.size).toBe(195);
    }
  });

  it('changes places only where the colouring does: the same view, the same seats', () => {
    const room = roomOf(1000, 400);
    expect([...figureOf('ihl', 'answer', room).seats]).toEqual([...figureOf('ihl', 'answer', room).seats]);
  });

  it('lets the arrows reach every seat', () => {
    for (const [width, height] of [
      [1000, 400],
      [700, 220],
      [390, 0],
      [320, 0],
    ] as const) {
      for (const arrangement of ARRANGEMENTS) {
        const { seats } = figureOf('ihl', arrangement, roomOf(width, height));
        const seen = new Set<StateCode>();
        const queue = [...seats.keys()].slice(0, 1);
        for (let state = queue.pop(); state; state = queue.pop()) {
          if (seen.has(state)) continue;
          seen.add(state);
          for (const key of Object.keys(DIRECTIONS)) queue.push(neighbourOf(seats, state, key as Direction));
        }
        expect(seen.size, `${width} ${arrangement}`).toBe(195);
      }
    }
  });
});
