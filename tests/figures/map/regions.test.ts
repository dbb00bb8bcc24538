import { describe, expect, it } from 'vitest';
import { worldGeometry } from '../../../src/figures/map/geometry';
import { fitWorld, zoomView } from '../../../src/figures/map/mapView';
import { MAP_REGIONS, zoomToRegion } from '../../../src/figures/map/regions';

const geometry = worldGeometry();
/** The map at 1024 x 768 and at 1440 x 900, beside the reader and over the timeline. */
const STAGES = [
  { width: 704, height: 168 },
  { width: 1036, height: 330 },
];
/** Px between two places whose markers stand side by side. */
const APART = 9;

describe.each(STAGES)('zoomToRegion on $width x $height', (stage) => {
  const fitted = fitWorld(geometry, stage);
  const seen = MAP_REGIONS.map((region) => {
    const view = zoomView(fitted, zoomToRegion(region, geometry.places, fitted, stage));
    const spots = [...geometry.places].map(([id, { x, y }]) => ({
      id,
      x: x * view.scale + view.x,
      y: y * view.scale + view.y,
    }));
    return {
      region,
      spots: new Map(
        spots
          .filter(({ x, y }) => x >= 0 && y >= 0 && x <= stage.width && y <= stage.height)
          .map((spot) => [spot.id, spot]),
      ),
    };
  });

  it('tells apart after one step any two states that the whole world shows as one', () => {
    const all = [...geometry.places];
    const crowded = all.flatMap(([a, one], index) =>
      all
        .slice(index + 1)
        .filter(([, two]) => Math.hypot(one.x - two.x, one.y - two.y) * fitted.scale < APART / 2)
        .map(([b]) => [a, b] as const),
    );
    expect(crowded.length).toBeGreaterThan(10);
    const merged = crowded.filter(
      ([a, b]) =>
        !seen.some(({ spots }) => {
          const [one, two] = [spots.get(a), spots.get(b)];
          return one && two && Math.hypot(one.x - two.x, one.y - two.y) >= APART;
        }),
    );
    expect(merged).toEqual([]);
  });

  it.each(seen)('$region is a part of the world, not the whole', ({ spots }) => {
    expect(spots.size).toBeGreaterThan(2);
    expect(spots.size).toBeLessThan(90);
  });
});
