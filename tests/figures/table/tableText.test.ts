import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupId, QuestionId, StateCode } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import type { Question } from '../../../src/atlas/model';
import { colourByQuestion } from '../../../src/figures/colouring';
import {
  STATE_COLUMNS,
  cellOf,
  columnsOf,
  filterStates,
  sortStates,
  tabulateStates,
} from '../../../src/figures/table/statesTable';
import type { StateRow } from '../../../src/figures/table/statesTable';
import { nameFile, writeStates, writeStatesFile } from '../../../src/figures/table/tableText';
import { formatTextFile, formatTextTabs } from '../../../src/figures/table/textTable';
import { en } from '../../../src/i18n/en';
import { table } from '../../../src/i18n/table';
import { defaultView } from '../../../src/view/view';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();
const question = atlas.questions.get('binding-instrument' as QuestionId) as Question;
const colouring = colourByQuestion(atlas, question, day('2025-12-31'), true);
const rows = tabulateStates(atlas, defaultView, colouring, en);
const columns = columnsOf(defaultView, colouring);
const note = { title: 'A “treaty”, "needed"?', asOf: '2025-12-31' };
const source = 'Atlas, edition 1,\nCC BY 4.0';
const formatFile = (shown: readonly StateRow[], shownColumns: typeof columns) =>
  formatTextFile(writeStatesFile(shown, shownColumns, table, note), table.source, source);

/** RFC 4180, written apart from what writes it. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',' || letter === '\n') {
      records.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') records.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  return records.slice(0, -1);
}

describe('writeStatesFile', () => {
  it('read back is the rows as they are shown, each with what was asked, when, and the source', () => {
    const shown = sortStates(filterStates(rows, 'treaty'), { column: 'date', isDescending: true }, 'en');
    const [header, ...records] = parseCsv(formatFile(shown, columns));
    expect(header).toEqual([
      'State',
      'Code',
      'Where it stands',
      'Stated',
      'Through',
      'Question or vote',
      'As of',
      'Source',
    ]);
    expect(records).toEqual(
      shown.map((row) => [
        row.name,
        row.id,
        row.standing,
        row.dateText ?? '',
        row.group,
        note.title,
        note.asOf,
        source,
      ]),
    );
    expect(records.length).toBeGreaterThan(20);
  });

  it('keeps quotes, commas and line breaks of any text', () => {
    const awkward = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', ';', '\t') });
    fc.assert(
      fc.property(fc.array(fc.record({ name: awkward, standing: awkward, remark: awkward })), (texts) => {
        const some = rows[0] as StateRow;
        const made = texts.map((text) => ({ ...some, ...text, id: 'XXX' as StateCode }));
        const [, ...records] = parseCsv(formatFile(made, ['name', 'code', 'standing']));
        expect(records).toEqual(
          made.map(({ name, id, standing, remark }) => [
            name,
            id,
            standing,
            ...[remark],
            note.title,
            note.asOf,
            source,
          ]),
        );
      }),
    );
  });
});

describe('writeStates', () => {
  it('has a line for each row and a tab between columns, as shown on screen', () => {
    const lines = formatTextTabs(writeStates(rows, columns, table)).split('\n');
    expect(lines[0]).toBe('State\tCode\tWhere it stands\tStated\tThrough');
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines.slice(1).map((line) => line.split('\t'))).toEqual(
      rows.map((row) => columns.map((column) => cellOf(row, column))),
    );
  });
});

describe('nameFile', () => {
  it.each([
    [{}, 'states_binding-instrument_2025-12-31'],
    [{ groups: false }, 'states_binding-instrument_2025-12-31_own-statements'],
    [
      { stateGroups: ['EU', 'weog'] as unknown as GroupId[], asof: '2021-03' },
      'states_binding-instrument_2021-03_EU_weog',
    ],
    [{ lens: { kind: 'vote', vote: 'a-res-73-27' } as never }, 'states_a-res-73-27_2025-12-31'],
    [{ lens: { kind: 'none' } as never }, 'states_none_2025-12-31'],
    [
      { lens: { kind: 'change', question: 'ihl', date: '2015' } as never },
      'states_change-ihl-2015_2025-12-31',
    ],
  ])('of %j is %s', (part, name) => {
    expect(nameFile({ ...defaultView, ...part })).toBe(name);
  });
});

it('every column can be told apart by its heading', () => {
  expect(new Set(STATE_COLUMNS.map((column) => table[column]))).toHaveLength(STATE_COLUMNS.length);
});
