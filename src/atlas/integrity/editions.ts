// The editions of the record: in the order of time up to the one that about.json names, and their changes true of it.
import { changesSince } from '../editions';
import { problemIn, type Problem } from '../problem';
import type { EditionChangeRow, EditionRow, RecordTables } from '../rows';
import type { Check } from './check';
import { runsBackwards } from './chronology';
import { idsOf } from './references';

export const editionsRunToAbout: Check = {
  reads: ['editions'],
  find({ editions }, about) {
    const last = editions.at(-1);
    const first = editions[0];
    if (!last || !first) {
      const right = `add the edition "${about.edition}" of about.json`;
      return [{ file: 'src/record/editions.json', record: '', field: '', wrong: 'is empty', right }];
    }
    return [
      ...(first.changes.length > 0 ? [reportFirst(first)] : []),
      ...editions.slice(1).flatMap((edition, index) => followsOn(editions[index], edition)),
      ...(last.id === about.edition ? [] : [reportLast(last, about.edition)]),
    ];
  },
};

function reportFirst(row: EditionRow): Problem {
  const right = 'leave the list empty: there is no earlier edition that it could be compared with';
  return problemIn('editions', row, 'changes', 'lists changes in the first edition', right);
}

function reportLast(row: EditionRow, edition: string): Problem {
  const wrong = `is the last edition, and about.json names "${edition}"`;
  return problemIn('editions', row, 'id', wrong, `add the edition "${edition}", or correct about.json`);
}

function followsOn(before: EditionRow | undefined, row: EditionRow): Problem[] {
  if (!before) return [];
  const isLater = numberOf(row.id) > numberOf(before.id);
  const wrong = `follows "${before.id}" of ${before.date}`;
  return [
    ...(isLater
      ? []
      : [problemIn('editions', row, 'id', wrong, 'let editions stand in the order of their numbers')]),
    ...(runsBackwards(before.date, row.date)
      ? [
          problemIn(
            'editions',
            row,
            'date',
            `is ${row.date}, before ${before.date} of "${before.id}"`,
            'correct one of the two',
          ),
        ]
      : []),
  ];
}

/** "2026.10" comes after "2026.9". */
function numberOf(id: string): number {
  const [year = 0, number = 0] = id.split('.').map(Number);
  return year * 100_000 + number;
}

/** What the last editions say is there is there, and what they say is gone is gone. */
export const editionChangesHold: Check = {
  reads: ['editions'],
  find(tables) {
    const [first] = tables.editions;
    const last = tables.editions.at(-1);
    if (!first || !last) return [];
    return [
      ...tables.editions.flatMap((row) => row.changes.flatMap((change, at) => checkDoubles(row, change, at))),
      ...changesSince(tables.editions, first.id).flatMap((change) => checkChange(tables, last, change)),
    ];
  },
};

function checkDoubles(row: EditionRow, { added, changed, removed }: EditionChangeRow, at: number): Problem[] {
  const all = [...added, ...changed, ...removed];
  const double = all.find((id, index) => all.indexOf(id) !== index);
  if (double === undefined) return [];
  const right = 'name it once: as added, changed or removed';
  return [problemIn('editions', row, `changes[${at}]`, `names "${double}" twice`, right)];
}

function checkChange(tables: RecordTables, row: EditionRow, change: EditionChangeRow): Problem[] {
  const known = idsOf(tables).get(change.concept) ?? new Set();
  const report = (id: string, wrong: string): Problem =>
    problemIn(
      'editions',
      row,
      'changes',
      `and the editions before it: "${id}" of ${change.concept} ${wrong}`,
      'compare the record with the edition before once more, and correct the list',
    );
  return [
    ...[...change.added, ...change.changed]
      .filter((id) => !known.has(id))
      .map((id) => report(id, 'is not there')),
    ...change.removed.filter((id) => known.has(id)).map((id) => report(id, 'is still there')),
  ];
}
