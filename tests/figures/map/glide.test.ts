import { describe, expect, it } from 'vitest';
import { glideZoom } from '../../../src/figures/map/glide';
import { NO_ZOOM } from '../../../src/figures/map/mapView';
import type { MapZoom } from '../../../src/figures/map/mapView';

const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

describe('glideZoom', () => {
  const stage = { width: 800, height: 400 };
  /** About (200, 300) on the stage. */
  const near: MapZoom = { k: 4, x: -600, y: -900 };

  it('begins and ends at the zooms, exactly at the end', () => {
    const glide = glideZoom(NO_ZOOM, near, stage);
    expect(glide?.at(0).k).toBe(1);
    expect(glide?.at(1)).toBe(near);
  });

  it('keeps the point about which it zooms, and zooms evenly', () => {
    for (const share of SHARES) {
      const { k, x, y } = glideZoom(NO_ZOOM, near, stage)?.at(share) ?? NO_ZOOM;
      expect(k).toBeCloseTo(4 ** share, 8);
      expect([200 * k + x, 300 * k + y].map((px) => Math.round(px * 1e6) / 1e6)).toEqual([200, 300]);
    }
  });

  it('a move aside keeps the factor', () => {
    const glide = glideZoom(near, { ...near, x: -1000 }, stage);
    expect(glide?.at(0.5)).toEqual({ k: 4, x: -800, y: -900 });
    expect(glide?.duration).toBe(200);
  });

  it('to the same zoom there is none', () => {
    expect(glideZoom(near, { ...near }, stage)).toBeNull();
  });
});
