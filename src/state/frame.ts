// The contract with the page around a frame. Messages are plain objects with `source` and `version`, and one of these:
//   atlas to host  {type: 'ready', query}    the atlas listens now; the View it shows
//   atlas to host  {type: 'view', query}     another View is shown, once when it has settled
//   atlas to host  {type: 'height', height}  the px that the figures want
//   host to atlas  {type: 'show', query}     show this View; read like the link of an address bar
// Nothing in them is secret, so they are posted to any origin. Only the parent is listened to; all else is ignored.

export const FRAME_SOURCE = 'cyber-negotiations-atlas';
export const FRAME_VERSION = 1;
/** Letters of a query that is listened to. */
export const LONGEST_QUERY = 4000;

export type FrameMessage =
  | { readonly type: 'ready' | 'view'; readonly query: string }
  | { readonly type: 'height'; readonly height: number };

/** The query that a message asks to show; `null` for any other message. */
export function readShow(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, version, type, query } = data as Readonly<Record<string, unknown>>;
  const isOurs = source === FRAME_SOURCE && version === FRAME_VERSION && type === 'show';
  return isOurs && typeof query === 'string' && query.length <= LONGEST_QUERY ? query : null;
}

export interface Frame {
  post(message: FrameMessage): void;
  /** Stops listening. */
  leave(): void;
}

/** Listens to the parent of a frame; a page of its own has none, and posts nothing. */
export function joinFrame(host: Window, onshow: (query: string) => void): Frame {
  const { parent } = host;
  if (parent === host) return { post: () => undefined, leave: () => undefined };
  const hear = (event: MessageEvent<unknown>): void => {
    const query = event.source === parent ? readShow(event.data) : null;
    if (query !== null) onshow(query);
  };
  host.addEventListener('message', hear);
  return {
    post: (message) => parent.postMessage({ source: FRAME_SOURCE, version: FRAME_VERSION, ...message }, '*'),
    leave: () => host.removeEventListener('message', hear),
  };
}
