import { describe, expect, it } from 'vitest';
import type { StateCode } from '../../../src/atlas/brand';
import { worldGeometry } from '../../../src/figures/map/geometry';
import type { Place } from '../../../src/figures/map/geometry';
import {
  HEADROOM,
  fitWorld,
  hasRoomOnOcean,
  layoutMarkers,
  NO_ZOOM,
  zoomAbout,
  zoomToPlace,
  zoomView,
} from '../../../src/figures/map/mapView';
import type { MapView, Marker } from '../../../src/figures/map/mapView';
import { hitState, neighbourOf } from '../../../src/figures/map/mapWays';
import type { Direction } from '../../../src/figures/map/mapWays';

const state = (code: string) => code as StateCode;
const placesOf = (places: Record<string, readonly [x: number, y: number, size?: number]>) =>
  new Map<StateCode, Place>(
    Object.entries(places).map(([code, [x, y, size = 100]]) => [state(code), { x, y, size }]),
  );
const ONE_TO_ONE: MapView = { scale: 1, x: 0, y: 0 };
const world = worldGeometry();

describe('fitWorld', () => {
  const map = { width: 2000, height: 1000 - HEADROOM };
  const top = HEADROOM / 2;
  it.each([
    ['a stage of the same shape', { width: 1000, height: 500 }, 'middle', { scale: 0.5, x: 0, y: top }],
    [
      'a higher one: in the middle',
      { width: 1000, height: 700 },
      'middle',
      { scale: 0.5, x: 0, y: 100 + top },
    ],
    ['a wider one: in the middle', { width: 1400, height: 500 }, 'middle', { scale: 0.5, x: 200, y: top }],
    ['a wider one: at the end', { width: 1400, height: 500 }, 'end', { scale: 0.5, x: 400, y: top }],
    [
      'a higher one: no end to go to',
      { width: 1000, height: 700 },
      'end',
      { scale: 0.5, x: 0, y: 100 + top },
    ],
  ] as const)('fits the world to %s', (_, stage, alignment, view) => {
    expect(fitWorld(map, stage, alignment)).toEqual(view);
  });

  it('puts it in the middle unless told otherwise', () => {
    const stage = { width: 1400, height: 500 };
    expect(fitWorld(map, stage)).toEqual(fitWorld(map, stage, 'middle'));
  });
});

describe('zoomView', () => {
  const fitted: MapView = { scale: 0.5, x: 10, y: 20 };
  it('without a zoom is the fitted view', () => {
    expect(zoomView(fitted, NO_ZOOM)).toEqual(fitted);
  });
  it('enlarges first and shifts by px of the stage then', () => {
    expect(zoomView(fitted, { k: 4, x: -100, y: 7 })).toEqual({ scale: 2, x: -60, y: 87 });
  });
});

describe('zoomToPlace', () => {
  it.each(['NZL', 'FJI', 'ISL', 'BRA', 'NRU'])('brings %s to the middle of the stage', (code) => {
    const stage = { width: 800, height: 500 };
    const fitted = fitWorld(world, stage);
    const place = world.places.get(state(code)) as Place;
    const zoom = zoomToPlace(place, fitted, stage, 6);
    const view = zoomView(fitted, zoom);
    expect(zoom.k).toBe(6);
    expect(place.x * view.scale + view.x).toBeCloseTo(400, 9);
    expect(place.y * view.scale + view.y).toBeCloseTo(250, 9);
  });
});

describe('layoutMarkers', () => {
  const places = placesOf({ BIG: [100, 50, 60], MID: [10, 20, 6], DOT: [30, 40, 0] });
  const ids = (markers: readonly Marker[]) => markers.map(({ id }) => id);

  it('puts a marker on what is narrower than 4 px on the stage, in px of the stage', () => {
    expect(layoutMarkers(places, { scale: 0.6, x: 5, y: 7 })).toEqual([
      { id: 'MID', x: 11, y: 19 },
      { id: 'DOT', x: 23, y: 31 },
    ]);
  });

  it('takes it away where the zoom shows the shape', () => {
    expect(ids(layoutMarkers(places, { scale: 0.7, x: 0, y: 0 }))).toEqual(['DOT']);
    expect(ids(layoutMarkers(places, { scale: 24, x: 0, y: 0 }))).toEqual(['DOT']);
  });

  it('marks no more states on a small stage than on a large one', () => {
    const small = layoutMarkers(world.places, fitWorld(world, { width: 320, height: 200 }));
    const smaller = layoutMarkers(world.places, fitWorld(world, { width: 160, height: 100 }));
    expect(ids(smaller)).toEqual(ids(small));
  });

  it.each([320, 800, 1600, 3200])('on a stage %i px wide marks every state without a shape', (width) => {
    const marked = ids(layoutMarkers(world.places, fitWorld(world, { width, height: width / 2 })));
    const drawn = world.states.map(({ id }) => id);
    expect([...world.places.keys()].filter((id) => !drawn.includes(id) && !marked.includes(id))).toEqual([]);
  });
});

describe('hitState', () => {
  const places = placesOf({ FRA: [100, 100], MCO: [130, 100, 0], SMR: [150, 100, 0], NZL: [400, 400] });
  const markers: readonly Marker[] = [
    { id: state('MCO'), x: 130, y: 100 },
    { id: state('SMR'), x: 150, y: 100 },
  ];
  it.each([
    ['on a marker', [130, 100], null, 'MCO'],
    ['beside a marker, on the ground of a large state: the marker', [130, 113], 'FRA', 'MCO'],
    ['at the end of a marker’s reach', [130, 114], 'FRA', 'MCO'],
    ['beyond it: the ground', [130, 115], 'FRA', 'FRA'],
    ['nearer to the middle of the ground than to a marker: the ground', [114, 100], 'FRA', 'FRA'],
    ['nearer to the marker than to that middle: the marker', [117, 100], 'FRA', 'MCO'],
    ['on another’s marker, on the middle of a state: that state', [102, 100], 'MCO', 'FRA'],
    ['on a marker whose middle is out of reach: its state', [112, 100], 'MCO', 'MCO'],
    ['between two markers: the nearer', [141, 100], 'FRA', 'SMR'],
    ['on the sea: the nearest place', [400, 440], null, 'NZL'],
    ['at the end of that reach', [448, 400], null, 'NZL'],
    ['far out at sea: none', [449, 400], null, null],
  ])('%s', (_, [x = 0, y = 0], under, expected) => {
    expect(hitState({ x, y }, under === null ? null : state(under), markers, places, ONE_TO_ONE)).toBe(
      expected,
    );
  });

  it('reaches as many px on a zoomed map', () => {
    const view: MapView = { scale: 10, x: -3600, y: -3600 };
    expect(hitState({ x: 448, y: 400 }, null, [], places, view)).toBe('NZL');
    expect(hitState({ x: 449, y: 400 }, null, [], places, view)).toBeNull();
  });

  it.each([320, 800, 1600])('on a stage %i px wide a press on a marker means its state', (width) => {
    const view = fitWorld(world, { width, height: width / 2 });
    const marked = layoutMarkers(world.places, view);
    for (const { id, x, y } of marked) expect(hitState({ x, y }, null, marked, world.places, view)).toBe(id);
  });
});

describe('neighbourOf', () => {
  const places = placesOf({ MID: [0, 0], EAST: [10, 0], FAR: [30, 0], ASIDE: [8, 5], NORTH: [0, -10] });
  it.each<[string, Direction, string]>([
    ['MID', 'ArrowRight', 'EAST'],
    ['MID', 'ArrowUp', 'NORTH'],
    ['EAST', 'ArrowLeft', 'MID'],
    ['NORTH', 'ArrowDown', 'MID'],
    ['EAST', 'ArrowRight', 'FAR'],
    // More than twice as far aside as ahead does not count as that way.
    ['ASIDE', 'ArrowRight', 'FAR'],
  ])('from %s %s leads to %s', (from, direction, to) => {
    expect(neighbourOf(places, state(from), direction)).toBe(to);
  });

  it('stays where it is at the edge of the world, and for a state without a place', () => {
    expect(neighbourOf(places, state('FAR'), 'ArrowRight')).toBe('FAR');
    expect(neighbourOf(places, state('XXX'), 'ArrowRight')).toBe('XXX');
  });

  it('leads from the states that one knows to those that one expects', () => {
    const next = (from: string, direction: Direction) => neighbourOf(world.places, state(from), direction);
    expect(next('PRT', 'ArrowRight')).toBe('ESP');
    expect(next('USA', 'ArrowUp')).toBe('CAN');
    expect(next('SWE', 'ArrowRight')).toBe('FIN');
    expect(next('LBY', 'ArrowRight')).toBe('EGY');
  });

  it('reaches every state from every other', () => {
    const ways: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    const next = new Map(
      [...world.places.keys()].map((id) => [id, ways.map((way) => neighbourOf(world.places, id, way))]),
    );
    expect(next.size).toBe(195);
    for (const start of next.keys()) {
      const reached = new Set([start]);
      for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
      expect(reached.size, start).toBe(195);
    }
  });
});

describe('zoomAbout', () => {
  it('leaves the point where it is', () => {
    const zoom = zoomAbout({ k: 2, x: -100, y: -50 }, 2, { x: 300, y: 200 });
    expect(zoom).toEqual({ k: 4, x: -500, y: -300 });
    expect(zoomAbout(zoom, 0.5, { x: 300, y: 200 })).toEqual({ k: 2, x: -100, y: -50 });
  });

  it('ends at the whole world and at the closest view', () => {
    expect(zoomAbout({ k: 2, x: -100, y: -50 }, 0.5, { x: 300, y: 200 })).toBe(NO_ZOOM);
    expect(zoomAbout({ k: 20, x: 0, y: 0 }, 2, { x: 0, y: 0 }).k).toBe(24);
  });
});

describe('hasRoomOnOcean', () => {
  const legend = { width: 272, height: 180 };
  it.each([
    ['a wide stage', { width: 1040, height: 390 }, legend, true],
    ['a high one, where the Americas begin at the edge', { width: 700, height: 390 }, legend, false],
    [
      'a legend so high that it would lie on Hawaii',
      { width: 1040, height: 390 },
      { ...legend, height: 260 },
      false,
    ],
    ['a high legend beside Hawaii', { width: 1040, height: 260 }, { ...legend, height: 240 }, true],
  ] as const)('%s', (_, stage, size, hasRoom) => {
    expect(hasRoomOnOcean(world, stage, size)).toBe(hasRoom);
  });
});
