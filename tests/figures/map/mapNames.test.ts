import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StateCode } from '../../../src/atlas/brand';
import { worldGeometry } from '../../../src/figures/map/geometry';
import { placeNames } from '../../../src/figures/map/mapNames';
import type { NamesStage } from '../../../src/figures/map/mapNames';
import { fitWorld, layoutMarkers, zoomToPlace, zoomView } from '../../../src/figures/map/mapView';
import { recordAtlas } from '../../recordAtlas';

const { places } = worldGeometry();
const { states } = recordAtlas();
const geometry = worldGeometry();
const LINE = 14;
const measure = (text: string) => text.length * 6;

function stageAt(id: StateCode, k: number, size = { width: 704, height: 300 }): NamesStage {
  const fitted = fitWorld(geometry, size);
  const place = places.get(id) ?? { x: 0, y: 0, size: 0 };
  const view = zoomView(fitted, zoomToPlace(place, fitted, size, k));
  return {
    ...size,
    view,
    places,
    markers: layoutMarkers(places, view),
    nameOf: (state) => states.get(state)?.name ?? state,
    measure,
    lineHeight: LINE,
    taken: [{ x0: size.width - 108, x1: size.width, y0: 0, y1: 136 }],
    selected: null,
  };
}

const boxesOf = (stage: NamesStage) =>
  placeNames(stage).map(({ text, x, y }) => {
    const half = measure(text) / 2;
    return { x0: x - half, x1: x + half, y0: y - LINE / 2, y1: y + LINE / 2 };
  });

type Box = NamesStage['taken'][number];
const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe('placeNames', () => {
  const anywhere = fc.record({
    id: fc.constantFrom(...places.keys()),
    k: fc.double({ min: 1, max: 24, noNaN: true }),
    width: fc.integer({ min: 280, max: 1400 }),
    height: fc.integer({ min: 120, max: 700 }),
  });

  it('keeps names apart, whole, and clear of markers and controls, wherever one looks', () => {
    fc.assert(
      fc.property(anywhere, ({ id, k, width, height }) => {
        const stage = stageAt(id, k, { width, height });
        const boxes = boxesOf(stage);
        for (const [index, box] of boxes.entries()) {
          expect(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height).toBe(true);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(stage.taken.some((other) => overlap(box, other))).toBe(false);
          const dots = stage.markers.map(({ x, y }) => ({ x0: x - 4, x1: x + 4, y0: y - 4, y1: y + 4 }));
          expect(dots.some((other) => overlap(box, other))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names each state once, and never the selected one, which is named apart', () => {
    const stage = stageAt('GRD' as StateCode, 20);
    const named = placeNames(stage).map(({ id }) => id);
    expect(named).toContain('GRD');
    expect(new Set(named).size).toBe(named.length);
    const without = placeNames({ ...stage, selected: 'GRD' as StateCode }).map(({ id }) => id);
    expect(without).not.toContain('GRD');
  });

  it('names more states the closer one looks at them', () => {
    const isNamed = (id: string, k: number) =>
      placeNames(stageAt(id as StateCode, k)).some((name) => name.id === id);
    expect([isNamed('CHE', 1), isNamed('CHE', 16)]).toEqual([false, true]);
    expect([isNamed('VCT', 1), isNamed('VCT', 20)]).toEqual([false, true]);
  });
});
