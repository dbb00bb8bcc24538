import { describe, expect, it } from 'vitest';
import { formatTextFile, formatTextTabs } from '../../../src/figures/table/textTable';

describe('a table as text', () => {
  const table = { header: ['A', 'B'], rows: [['a, "b"', 'tab\tand\nbreak']] };

  it('is one line a row with tabs between the cells, whatever stands in them', () => {
    expect(formatTextTabs(table)).toBe('A\tB\na, "b"\ttab and break');
  });

  it('says in a file, row by row, where it is from', () => {
    expect(formatTextFile(table, 'Source', 'Atlas, edition 1')).toBe(
      'A,B,Source\r\n"a, ""b""","tab\tand\nbreak","Atlas, edition 1"\r\n',
    );
  });
});
