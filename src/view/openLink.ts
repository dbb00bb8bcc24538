// A link read whole: its form, what of it the Atlas knows, and what no figure draws yet. Loaded before the first picture
// only where the address has a query.
import type { Atlas } from '../atlas/model';
import { parse } from './codec';
import { resolve } from './resolve';
import type { Resolved } from './resolve';
import { reportUnbuilt } from './unbuilt';

export type OpenLink = (query: string, atlas: Atlas) => Resolved;

/** The View of a query, and what it asks for and does not get. */
export const openLink: OpenLink = (query, atlas) => {
  const parsed = parse(query);
  const { view, dropped } = resolve(parsed.view, atlas);
  return { view, dropped: [...parsed.dropped, ...dropped, ...reportUnbuilt(view)] };
};
