declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3';
  import type { FeatureCollection, Geometry } from 'geojson';

  /** Undoes the cut along the 180th meridian, so that another cut can be made. */
  export function geoStitch<G extends Geometry, P>(
    collection: FeatureCollection<G, P>,
  ): FeatureCollection<G, P>;

  /** Planar coordinates; a geometry that is clipped away becomes `null`. */
  export function geoProject<G extends Geometry, P>(
    collection: FeatureCollection<G, P>,
    projection: GeoStreamWrapper,
  ): FeatureCollection<G, P>;
}
