// The address bar as a mirror of the View. In a frame it never adds to the host's history, and where a frame has no
// right to its own address (an opaque origin) it stays silent.

export interface AddressBar {
  /** The query of the address, without `?`. */
  read(): string;
  /** A deliberate choice: Back returns to what was before. */
  push(query: string): void;
  /** The end of a gesture: what was before is not worth a step. */
  replace(query: string): void;
  /** Calls back when the reader goes back or forward; returns how to stop. */
  onReturn(callback: (query: string) => void): () => void;
}

export function createAddressBar(host: Window): AddressBar {
  const isFramed = host.parent !== host;
  const write = (method: 'pushState' | 'replaceState', query: string): void => {
    const { pathname, hash } = host.location;
    try {
      host.history[method](null, '', query === '' ? `${pathname}${hash}` : `?${query}${hash}`);
    } catch {
      // Refused in opaque origins, and by Safari when called too often: the View holds without it.
    }
  };
  return {
    read: () => host.location.search.slice(1),
    push: (query) => write(isFramed ? 'replaceState' : 'pushState', query),
    replace: (query) => write('replaceState', query),
    onReturn: (callback) => {
      const listener = () => callback(host.location.search.slice(1));
      host.addEventListener('popstate', listener);
      return () => host.removeEventListener('popstate', listener);
    },
  };
}
