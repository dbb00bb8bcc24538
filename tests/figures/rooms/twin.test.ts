import { describe, expect, it } from 'vitest';
import { formatTwinFile, formatTwinTabs, sourceInWords } from '../../../src/figures/rooms/twin';
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
  it('is copied with tabs, one line a row, whatever stands in its cells', () => {
    expect(formatTwinTabs(table)).toBe('Item\tWhere\none, two\tA/1\nwith a break in it\t');
  });

  it('is a file that says in every row where it is from', () => {
    expect(formatTwinFile(table, 'Source', 'the atlas')).toBe(
      'Item,Where,Source\r\n"one, two",A/1,the atlas\r\n"with a\tbreak\nin it",,the atlas\r\n',
    );
  });

  it('names the best source with the place in it', () => {
    const best = {
      key: 'x',
      id: 'x' as SourceId,
      label: 'A/65/201',
      publisher: 'UN',
      url: null,
      locator: 'para 1',
    };
    expect(sourceInWords({ best, further: [] })).toBe('A/65/201, UN, para 1');
    expect(sourceInWords({ best: { ...best, locator: null }, further: [] })).toBe('A/65/201, UN');
    expect(sourceInWords({ best: null, further: [] })).toBe('');
  });
});
