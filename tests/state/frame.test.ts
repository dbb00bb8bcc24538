import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FRAME_SOURCE, FRAME_VERSION, LONGEST_QUERY, joinFrame, readShow } from '../../src/state/frame';

const show = (query: unknown, changes: object = {}) => ({
  source: FRAME_SOURCE,
  version: FRAME_VERSION,
  type: 'show',
  query,
  ...changes,
});

function createHost() {
  const posted: unknown[] = [];
  const parent = { postMessage: (message: unknown) => posted.push(message) };
  const listeners = new Set<(event: unknown) => void>();
  const host = {
    parent,
    addEventListener: (_type: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
  };
  const send = (source: unknown, data: unknown) => listeners.forEach((hear) => hear({ source, data }));
  return { host: host as unknown as Window, parent, posted, send };
}

describe('readShow', () => {
  it('reads the query of a message of this version', () => {
    expect(readShow(show('focus=state:CUB'))).toBe('focus=state:CUB');
    expect(readShow(show(''))).toBe('');
  });

  it.each([
    show('a', { source: 'another' }),
    show('a', { version: 2 }),
    show('a', { version: '1' }),
    show('a', { type: 'view' }),
    show('a', { type: 'height', height: 1e9 }),
    show(7),
    show({ toString: () => 'lens=none' }),
    show('x'.repeat(LONGEST_QUERY + 1)),
    null,
    undefined,
    'show',
    [],
  ])('ignores %j', (data) => {
    expect(readShow(data)).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (data) => readShow(data) === null));
  });
});

describe('joinFrame', () => {
  it('listens to the parent alone, until it leaves', () => {
    const { host, parent, send } = createHost();
    const onshow = vi.fn();
    const frame = joinFrame(host, onshow);
    send(host, show('lens=none'));
    send({}, show('lens=none'));
    send(null, show('lens=none'));
    expect(onshow).not.toHaveBeenCalled();
    send(parent, show('form=table'));
    expect(onshow.mock.calls).toEqual([['form=table']]);
    frame.leave();
    send(parent, show('form=map'));
    expect(onshow).toHaveBeenCalledTimes(1);
  });

  it('signs what it posts', () => {
    const { host, posted } = createHost();
    joinFrame(host, () => undefined).post({ type: 'height', height: 480 });
    expect(posted).toEqual([{ source: FRAME_SOURCE, version: FRAME_VERSION, type: 'height', height: 480 }]);
  });

  it('posts nothing and hears nothing where there is no host', () => {
    const { host, posted, send } = createHost();
    const alone = Object.assign(host, { parent: host });
    const onshow = vi.fn();
    joinFrame(alone, onshow).post({ type: 'ready', query: '' });
    send(alone, show('lens=none'));
    expect(posted).toEqual([]);
    expect(onshow).not.toHaveBeenCalled();
  });
});
