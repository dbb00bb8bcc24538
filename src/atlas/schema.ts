// The shape of the record: every row against the schema of its concept. For build and tests only: it brings the
// validator along, so nothing of the app imports it.
import { Ajv, type ValidateFunction } from 'ajv';
import { isDateText } from './dates';
import { fileOf, type Problem } from './problem';
import { TABLE_NAMES, type TableName } from './rows';
import { nameOf } from './schema/nameOf';
import { ABOUT_SCHEMA, ROW_SCHEMAS } from './schema/schemas';
import { objectionOf, type Objection } from './schema/wording';

export { ABOUT_SCHEMA, ROW_SCHEMAS, schemaOf } from './schema/schemas';

export interface ShapeFindings {
  readonly problems: readonly Problem[];
  /** Tables with a row that has not the shape of its type; no relation may be computed from them. */
  readonly misshapen: ReadonlySet<TableName>;
}

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false });
// Silent on what is not even of a date's form: the pattern has said so.
ajv.addFormat('date-text', (text: string) => !/^\d{4}(-\d{2}){0,2}$/.test(text) || isDateText(text));

const validators = new Map<TableName, ValidateFunction>(
  TABLE_NAMES.map((table) => [table, ajv.compile(ROW_SCHEMAS[table])]),
);
const validateAbout = ajv.compile(ABOUT_SCHEMA);

/** Every departure of the record from its schemas. Takes what was read as it is: nothing of it is trusted yet. */
export function checkShape(
  tables: Readonly<Record<TableName, readonly unknown[]>>,
  about: unknown,
): ShapeFindings {
  const problems: Problem[] = [];
  const misshapen = new Set<TableName>();
  for (const [table, validate] of validators) {
    tables[table].forEach((row, index) => {
      for (const objection of objectionsTo(row, validate)) {
        problems.push(problemOf(fileOf(table), nameOf(row, index), objection));
        if (objection.isStructural) misshapen.add(table);
      }
    });
  }
  for (const objection of objectionsTo(about, validateAbout)) {
    problems.push(problemOf(fileOf('about'), 'about', objection));
  }
  return { problems, misshapen };
}

function objectionsTo(value: unknown, validate: ValidateFunction): Objection[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(objectionOf).filter((objection) => objection !== null);
}

function problemOf(file: string, record: string, { field, wrong, right }: Objection): Problem {
  return { file, record, field, wrong, right };
}
