// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { DetailTables } from '../../src/atlas/details';
import { createReaderApp, readTexts } from '../components/reader/readerApp';

/** A loader whose texts come when the test says so, or fail to. */
function createLoader() {
  const asked: { succeed: () => void; fail: () => void }[] = [];
  const read = () =>
    new Promise<DetailTables>((resolve, reject) => {
      asked.push({
        succeed: () => resolve(readTexts()),
        fail: () => reject(new Error('offline')),
      });
    });
  return { details: createReaderApp('', read).details, asked };
}

describe('DetailsLoader', () => {
  it('waits until asked, then loads, then is ready', async () => {
    const { details, asked } = createLoader();
    expect([details.status, details.value, asked.length]).toEqual(['waiting', null, 0]);
    const loaded = details.load();
    expect([details.status, details.value, asked.length]).toEqual(['loading', null, 1]);
    asked[0]?.succeed();
    await loaded;
    expect(details.status).toBe('ready');
    expect(details.value?.sources.size).toBeGreaterThan(100);
  });

  it('joins the texts with the core: a row has its own fields and those of the first picture', async () => {
    const { details, asked } = createLoader();
    const loaded = details.load();
    asked[0]?.succeed();
    await loaded;
    const row = details.value?.events.get('res-73-27');
    expect(row?.date).toBe('2018-12-05');
    expect(row?.summary).toBeTruthy();
  });

  it('loads once, however often it is asked while under way or done', async () => {
    const { details, asked } = createLoader();
    const first = details.load();
    await details.load();
    asked[0]?.succeed();
    await first;
    const { value } = details;
    await details.load();
    expect(asked).toHaveLength(1);
    expect(details.value).toBe(value);
  });

  it('says that it failed instead of throwing, and tries again when asked', async () => {
    const { details, asked } = createLoader();
    const first = details.load();
    asked[0]?.fail();
    await first;
    expect([details.status, details.value]).toEqual(['failed', null]);
    const second = details.load();
    expect(details.status).toBe('loading');
    asked[1]?.succeed();
    await second;
    expect(details.status).toBe('ready');
    expect(asked).toHaveLength(2);
  });

  it('fails, and does not throw, when the texts are not those of a record', async () => {
    const { details } = createReaderApp('', () => Promise.resolve({} as never));
    await details.load();
    expect(details.status).toBe('failed');
  });

  it('tells whoever reads its status', async () => {
    const { details, asked } = createLoader();
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(details.status);
      });
    });
    flushSync();
    const loaded = details.load();
    flushSync();
    asked[0]?.succeed();
    await loaded;
    flushSync();
    stop();
    expect(seen).toEqual(['waiting', 'loading', 'ready']);
  });
});
