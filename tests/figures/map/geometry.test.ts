import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { polygonArea, polygonContains } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Polygon as TopologyPolygon, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../../../src/build/geometry/areas';
import { packArcs } from '../../../src/build/geometry/pack';
import { frame, project as projectAtBuild } from '../../../src/build/geometry/projection';
import { AREA_KINDS, AREA_NOTES, unpackArcs, worldGeometry } from '../../../src/figures/map/geometry';
import packed from '../../../src/figures/map/world.topo.json';
import states from '../../../src/record/states.json';

type Ring = [number, number][];

const FILE = 'src/figures/map/world.topo.json';
const topology = {
  ...packed,
  arcs: unpackArcs(packed.arcs).map((arc) => pairs(arc)),
} as unknown as Topology<Record<'states' | 'areas', GeometryCollection>>;
const world = worldGeometry();
const shapes = [...topology.objects.states.geometries, ...topology.objects.areas.geometries].map((shape) => ({
  id: String(shape.id),
  polygons: polygonsOf(feature(topology, shape as TopologyPolygon).geometry),
}));

function pairs(numbers: readonly number[]): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    numbers[2 * i] ?? NaN,
    numbers[2 * i + 1] ?? NaN,
  ]);
}

function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][];
}

function idsAt(longitude: number, latitude: number): string[] {
  const point = projectAtBuild([longitude, latitude]);
  const holds = ([exterior = [], ...holes]: Ring[]) =>
    polygonContains(exterior, point) && !holes.some((hole) => polygonContains(hole, point));
  return shapes.filter(({ polygons }) => polygons.some(holds)).map(({ id }) => id);
}

function areaOf(id: string): number {
  const polygons = shapes.find((shape) => shape.id === id)?.polygons ?? [];
  return polygons.reduce((sum, [exterior = []]) => sum + Math.abs(polygonArea(exterior)), 0);
}

/** Lines of a path of absolute starts and relative steps. */
function linesOfPath(path: string): [number, number][][] {
  return path.split('M').map((piece) => {
    let [x, y] = [0, 0];
    return [...piece.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, dx, dy]): [number, number] => {
      [x, y] = [x + Number(dx), y + Number(dy)];
      return [x, y];
    });
  });
}

/** To the nearest of points a quarter of a unit apart along the path. */
function distanceTo(path: string, lonlat: [number, number]): number {
  const [x, y] = projectAtBuild(lonlat);
  let nearest = Infinity;
  for (const line of linesOfPath(path)) {
    for (const [i, [endX, endY]] of line.entries()) {
      const [startX, startY] = line[i - 1] ?? [endX, endY];
      const steps = Math.ceil(4 * Math.hypot(endX - startX, endY - startY));
      for (let k = 0; k <= steps; k++) {
        const t = steps ? k / steps : 0;
        nearest = Math.min(
          nearest,
          Math.hypot(startX + t * (endX - startX) - x, startY + t * (endY - startY) - y),
        );
      }
    }
  }
  return nearest;
}

describe('who is where, after United Nations maps', () => {
  it.each([
    ['Crimea, Simferopol', 34.1, 44.95, 'UKR'],
    ['Crimea, Kerch', 36.3, 45.3, 'UKR'],
    ['Western Sahara, west', -14.5, 24.5, 'ESH'],
    ['Western Sahara, Laayoune', -13, 27.1, 'ESH'],
    ['Western Sahara, east', -9.5, 26.8, 'ESH'],
    ['Golan', 35.77, 33, 'XGO'],
    ['West Bank, Ramallah', 35.2, 31.9, 'PSE'],
    ['West Bank, Nablus', 35.26, 32.2, 'PSE'],
    ['Gaza', 34.38, 31.4, 'PSE'],
    ['Tel Aviv', 34.85, 32.05, 'ISR'],
    ['Galilee', 35.35, 32.9, 'ISR'],
    ['Damascus', 36.4, 33.5, 'SYR'],
    ['Kosovo', 20.9, 42.6, 'SRB'],
    ['Belgrade', 20.5, 44.7, 'SRB'],
    ['Northern Cyprus', 33.4, 35.28, 'CYP'],
    ['Nicosia', 33.3, 35.1, 'CYP'],
    ['Somaliland, Hargeisa', 44.1, 9.6, 'SOM'],
    ['Mogadishu', 45.2, 2.2, 'SOM'],
    ['Srinagar', 74.8, 34.1, 'XJK'],
    ['Jammu', 74.9, 32.8, 'XJK'],
    ['Ladakh, Leh', 77.6, 34.15, 'XJK'],
    ['Gilgit', 74.3, 35.9, 'XJK'],
    ['Skardu', 75.6, 35.3, 'XJK'],
    ['Siachen', 77, 35.4, 'XJK'],
    ['Islamabad', 73.05, 33.7, 'PAK'],
    ['Peshawar', 71.6, 34, 'PAK'],
    ['Chitral', 71.9, 35.9, 'PAK'],
    ['Sialkot', 74.4, 32.4, 'PAK'],
    ['Shimla', 77.2, 31.2, 'IND'],
    ['Chamba', 76.2, 32.6, 'IND'],
    ['Aksai Chin', 79.3, 35.2, 'XAC'],
    ['Hotan', 79.9, 37, 'CHN'],
    ['Arunachal, Itanagar', 93.6, 27.3, 'XAP'],
    ['Arunachal, Tawang', 91.9, 27.6, 'XAP'],
    ['Arunachal, Walong', 96.9, 28.1, 'XAP'],
    ['Assam, Guwahati', 91.7, 26.2, 'IND'],
    ['Assam, Dibrugarh', 95, 27.4, 'IND'],
    ['Lhasa', 91.1, 29.7, 'CHN'],
    ["Hala'ib", 35.8, 22.4, 'XHT'],
    ['Aswan', 32.9, 24.1, 'EGY'],
    ['Bir Tawil', 33.7, 21.87, 'XBT'],
    ['Port Sudan', 37, 19.6, 'SDN'],
    ['Ilemi', 35.3, 5, 'XIT'],
    ['Lodwar', 35.6, 3.1, 'KEN'],
    ['Abyei', 28.4, 9.8, 'XAB'],
    ['Kadugli', 29.7, 11, 'SDN'],
    ['Juba', 31.6, 4.85, 'SSD'],
    ['Taiwan', 121, 23.8, 'TWN'],
    ['Kunashir', 145.9, 44.15, 'RUS'],
    ['Iturup', 147.8, 45, 'RUS'],
    ['South Ossetia', 43.97, 42.3, 'GEO'],
    ['Abkhazia', 41.2, 43, 'GEO'],
    ['Transnistria', 29.5, 46.9, 'MDA'],
    ['Stepanakert', 46.75, 39.8, 'AZE'],
    ['French Guiana', -53, 4, 'FRA'],
    ['La Reunion', 55.5, -21.1, 'FRA'],
    ['Aland', 20, 60.25, 'FIN'],
    ['Svalbard', 16.5, 77.5, 'NOR'],
    ['Greenland', -42, 72, 'GRL'],
    ['Puerto Rico', -66.4, 18.2, 'PRI'],
    ['New Caledonia', 165.3, -21.3, 'NCL'],
    ['Falkland Islands (Malvinas)', -59, -51.8, 'FLK'],
    ['Tasmania', 146.6, -42, 'AUS'],
    ['Chukotka, west of the 180th meridian', 176, 66.5, 'RUS'],
    ['Chukotka, east of it', -173, 66, 'RUS'],
    ['Alaska', -160, 65, 'USA'],
    ['Lesotho', 28.2, -29.6, 'LSO'],
  ])('%s', (_, longitude, latitude, id) => {
    expect(idsAt(longitude, latitude)).toEqual([id]);
  });

  it.each([
    ['IND', 2.98],
    ['PAK', 0.8],
    ['CHN', 9.3],
    ['EGY', 0.98],
    ['SDN', 1.85],
    ['KEN', 0.57],
    ['XJK', 0.19],
    ['XAP', 0.084],
    ['XAC', 0.038],
  ])('%s keeps about its area of %f million square kilometres beside the cut-outs', (id, area) => {
    const share = areaOf(id) / areaOf('BRA') / (area / 8.51);
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1.15);
  });
});

describe('the shapes', () => {
  it('give every member and observer state a place, and all but the smallest a shape', () => {
    const drawn = new Set<string>(world.states.map(({ id }) => id));
    expect([...world.places.keys()].sort()).toEqual(states.map(({ id }) => id).sort());
    expect(states.filter(({ un_member }) => un_member)).toHaveLength(193);
    const unseen = [...world.places].filter(([id]) => !drawn.has(id));
    expect(unseen.map(([id]) => id)).toEqual('KNA LIE MCO MDV MHL NRU SMR TUV VAT'.split(' '));
    expect(unseen.every(([, { size }]) => size === 0)).toBe(true);
  });

  it('have an id each, of a state or of an area that is none', () => {
    const ids = shapes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set([...states.map(({ id }) => id), ...Object.keys(AREAS)]);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(world.areas.filter(({ id }) => world.places.has(id as never))).toEqual([]);
  });

  it('keep every disputed area, with a kind and a note that the atlas has words for', () => {
    const drawn = new Set(world.areas.map(({ id }) => id));
    const disputed = Object.keys(AREAS).filter((id) => AREAS[id]?.kind === 'disputed');
    expect([...disputed, 'ESH', 'TWN', 'FLK'].filter((id) => !drawn.has(id))).toEqual([]);
    for (const { id, kind, note } of world.areas) {
      expect(AREA_KINDS, id).toContain(kind);
      if (note !== null) expect(AREA_NOTES, id).toContain(note);
      else expect(kind, id).not.toBe('disputed');
    }
  });

  it('are rings of some area, smaller than a continent, inside the frame', () => {
    for (const { id, polygons } of shapes) {
      for (const ring of polygons.flat()) {
        expect(ring.length, id).toBeGreaterThanOrEqual(4);
        expect(Math.abs(polygonArea(ring)), id).toBeGreaterThan(0);
        expect(Math.abs(polygonArea(ring)), id).toBeLessThan((frame.width * frame.height) / 20);
      }
    }
    for (const { id, bounds } of [...world.states, ...world.areas]) {
      const [x0, y0, x1, y1] = bounds;
      const isInside = x0 >= 0 && y0 >= 0 && x1 <= frame.width && y1 <= frame.height;
      expect(isInside, `${id} ${bounds.join(' ')}`).toBe(true);
    }
  });

  it('do not reach across the map, but where a state has land on both sides of the cut', () => {
    const wide = world.states
      .filter(({ bounds: [x0, , x1] }) => x1 - x0 > frame.width / 2)
      .map(({ id }) => id);
    expect(wide).toEqual(['USA']);
    const rings = shapes.flatMap(({ polygons }) =>
      polygons.map(([exterior = []]) => exterior.map(([x]) => x)),
    );
    expect(Math.max(...rings.map((xs) => Math.max(...xs) - Math.min(...xs)))).toBeLessThan(frame.width / 2);
  });

  it('write paths that start absolutely, step relatively and close', () => {
    for (const { id, path } of [...world.states, ...world.areas]) {
      expect(path, id).toMatch(/^(M-?[\d.]+,-?[\d.]+(l-?[\d.]+,-?[\d.]+)+z)+$/);
    }
  });
});

describe('markers', () => {
  it('stand inside the frame, and inside the state if it is large', () => {
    const idsOfRoundStates = 'AUS BRA CHN COD DZA FRA IND KAZ MNG RUS SAU TCD USA ZAF'.split(' ');
    for (const [id, { x, y }] of world.places) {
      const isInside = x > 0 && y > 0 && x < world.width && y < world.height;
      expect(isInside, id).toBe(true);
      if (!idsOfRoundStates.includes(id)) continue;
      const polygons = shapes.find((shape) => shape.id === id)?.polygons ?? [];
      expect(
        polygons.some(([exterior = []]) => polygonContains(exterior, [x, y])),
        id,
      ).toBe(true);
    }
  });

  it('lie beside each other across the 180th meridian', () => {
    const [fiji, samoa, tonga] = ['FJI', 'WSM', 'TON'].map((id) => world.places.get(id as never)?.x ?? 0);
    expect(samoa).toBeGreaterThan(fiji ?? Infinity);
    expect(tonga).toBeGreaterThan(fiji ?? Infinity);
  });
});

describe('a line', () => {
  it.each<[string, [number, number]]>([
    ['around Kosovo', [21.4, 42.9]],
    ['the Line of Control', [74, 34.65]],
    ['around Aksai Chin', [79.55, 35.87]],
    ['of Arunachal and Assam', [94.2, 27.48]],
    ['of the Golan', [35.63, 33.02]],
    ['of Abyei', [27.83, 10.17]],
    ['of the Sudan and South Sudan', [32.4, 11.7]],
    ['of Western Sahara and Morocco', [-11, 27.67]],
    ['of Western Sahara and Mauritania', [-12, 25]],
    ["of Hala'ib", [35.2, 22.83]],
    ['of Bir Tawil', [33.58, 21.72]],
    ['of Ilemi and Kenya', [35.2, 4.62]],
    ['of Ilemi and South Sudan', [34.8, 5.03]],
  ])('%s: dashed and not solid', (_, lonlat) => {
    expect(distanceTo(world.disputedBorders, lonlat)).toBeLessThan(3);
    expect(distanceTo(world.borders, lonlat)).toBeGreaterThan(1);
  });

  it('of a settled border is solid, and none runs inside Cyprus or between Crimea and the mainland', () => {
    expect(distanceTo(world.borders, [7.6, 47.9])).toBeLessThan(3);
    expect(distanceTo(world.borders, [34, 46.1])).toBeGreaterThan(5);
    expect(distanceTo(world.borders, [33.4, 35.15])).toBeGreaterThan(5);
    expect(distanceTo(world.disputedBorders, [34, 46.1])).toBeGreaterThan(5);
  });
});

describe('the globe', () => {
  it('is outlined from edge to edge of the frame, and its net lies within', () => {
    const [ring = []] = linesOfPath(world.sphere).slice(1);
    const xs = ring.map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(0, 0);
    expect(Math.max(...xs)).toBeCloseTo(frame.width, 0);
    const net = linesOfPath(world.graticule).slice(1);
    expect(net).toHaveLength(12 + 4);
    const isInside = ([x, y]: [number, number]) =>
      x >= -1 && x <= frame.width + 1 && y >= -1 && y <= frame.height + 1;
    expect(net.flat().every(isInside)).toBe(true);
  });

  it.each<[string, [number, number]]>([
    ['the equator', [30, 0]],
    ['the tropics, at 30 degrees north', [-100, 30]],
    ['the meridian of Greenwich', [0, 51.5]],
    ['the 180th meridian', [180, -20]],
  ])('has a line at %s', (_, lonlat) => {
    expect(distanceTo(world.graticule, lonlat)).toBeLessThan(0.6);
  });

  it('bounds the open Pacific by land', () => {
    const [peru, hawaii] = [projectAtBuild([-81.4, -4.7]), projectAtBuild([-160.3, 18.9])];
    expect(world.landmarks.peru[0]).toBeCloseTo(peru[0], 0);
    expect(world.landmarks.hawaii[0]).toBeCloseTo(hawaii[0], 0);
  });
});

describe('the file', () => {
  it('is at most 34 KB after brotli', () => {
    expect(brotliCompressSync(readFileSync(FILE)).length).toBeLessThanOrEqual(34_000);
  });

  it('reads back the arcs that the loader wrote', () => {
    const arcs: [number, number][][] = [
      [
        [0, 0],
        [-1, 28],
        [29, -29],
      ],
      [
        [4800, -2100],
        [123456, -654321],
      ],
    ];
    expect(unpackArcs(packArcs(arcs)).map(pairs)).toEqual(arcs);
    expect(JSON.stringify(packArcs(arcs))).not.toContain('\\');
  });
});
