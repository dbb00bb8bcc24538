import { describe, expect, it } from 'vitest';
import { createAddressBar } from '../../src/state/address';

interface FakeHost {
  readonly host: Window;
  readonly written: string[];
  readonly location: { pathname: string; search: string; hash: string };
  /** The reader goes back. */
  readonly returnTo: (search: string) => void;
}

/** A window that lists what is written to its history. */
function createHost(search = '', { isFramed = false, refuses = false, hash = '' } = {}): FakeHost {
  const written: string[] = [];
  const location = { pathname: '/atlas/', search, hash };
  const write =
    (method: string) =>
    (state: unknown, title: string, url: string): void => {
      if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
      written.push([method, String(state), title, url].filter(Boolean).join(' '));
    };
  const target = new EventTarget();
  const host = Object.assign(target, {
    location,
    history: { pushState: write('push'), replaceState: write('replace') },
    parent: isFramed ? {} : target,
  });
  return {
    host: host as unknown as Window,
    written,
    location,
    returnTo: (next) => {
      location.search = next;
      host.dispatchEvent(new Event('popstate'));
    },
  };
}

describe('createAddressBar', () => {
  it.each([
    ['', ''],
    ['?', ''],
    ['?focus=state:CUB', 'focus=state:CUB'],
    ['?find=a?b', 'find=a?b'],
  ])('reads %j as %j', (search, query) => {
    expect(createAddressBar(createHost(search).host).read()).toBe(query);
  });

  it.each([
    ['focus=state:CUB', '', '?focus=state:CUB'],
    ['focus=state:CUB', '#timeline', '?focus=state:CUB#timeline'],
    ['', '', '/atlas/'],
    ['', '#timeline', '/atlas/#timeline'],
  ])('writes %j with the fragment %j as %s', (query, hash, url) => {
    const { host, written } = createHost('?old=1', { hash });
    const bar = createAddressBar(host);
    bar.push(query);
    bar.replace(query);
    expect(written).toEqual([`push null ${url}`, `replace null ${url}`]);
  });

  it('never adds to the history of the page that frames it', () => {
    const { host, written } = createHost('', { isFramed: true });
    const bar = createAddressBar(host);
    bar.push('a=1');
    bar.replace('b=2');
    expect(written).toEqual(['replace null ?a=1', 'replace null ?b=2']);
  });

  it.each([true, false])('is silent where the browser refuses to write (framed: %s)', (isFramed) => {
    const { host } = createHost('?focus=state:CUB', { isFramed, refuses: true });
    const bar = createAddressBar(host);
    expect(() => bar.push('a=1')).not.toThrow();
    expect(() => bar.replace('')).not.toThrow();
    expect(bar.read()).toBe('focus=state:CUB');
  });

  it('calls back with the query that Back leads to, until stopped', () => {
    const { host, returnTo } = createHost('?a=1');
    const queries: string[] = [];
    const stop = createAddressBar(host).onReturn((query) => queries.push(query));
    returnTo('?b=2');
    returnTo('');
    stop();
    returnTo('?c=3');
    expect(queries).toEqual(['b=2', '']);
  });
});
