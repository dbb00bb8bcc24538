import { describe, expect, it } from 'vitest';
import { sourceInWords, textOfTwin } from '../../../src/figures/rooms/twin';
import type { SourceId } from '../../../src/atlas/brand';

const table = {
  name: 'Items',
  file: 'items',
  columns: ['Item', 'Where'],
  rows: [
    { key: 'a', cells: ['one, two', 'A/1'] },
    { key: 'b', cells: ['with a\tbreak\nin it', ''] },
  ],
};

describe('the table of a room', () => {
  it('is as text what it is on screen', () => {
    expect(textOfTwin(table)).toEqual({
      header: ['Item', 'Where'],
      rows: [
        ['one, two', 'A/1'],
        ['with a\tbreak\nin it', ''],
      ],
    });
  });

  it('names the best source with the place in it', () => {
    const best = {
      key: 'x',
      id: 'x' as SourceId,
      label: 'A/65/201',
      publisher: 'UN',
      date: null,
      url: null,
      locator: 'para 1',
    };
    expect(sourceInWords({ best, further: [] })).toBe('A/65/201, UN, para 1');
    expect(sourceInWords({ best: { ...best, locator: null }, further: [] })).toBe('A/65/201, UN');
    expect(sourceInWords({ best: null, further: [] })).toBe('');
  });
});
