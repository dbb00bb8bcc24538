// What reads links comes in a file of its own: the default View needs none of it.
import type { OpenLink } from '../view/openLink';

export interface Links {
  /** Reads at once; `null` until it has come. */
  readonly open: OpenLink | null;
  /** Fetches it; after a failure the next call tries again. */
  load(): Promise<OpenLink>;
}

export function createLinks(fetchIt: () => Promise<OpenLink>): Links {
  const links = {
    open: null as OpenLink | null,
    load: async () => (links.open ??= await fetchIt()),
  };
  return links;
}
