// What is wrong with a value that should be a View: a second, independent reading of the contract.

type Check = (value: unknown) => boolean;

const ID = /^[A-Za-z0-9][\w.-]{0,119}$/;
const isId: Check = (value) => typeof value === 'string' && ID.test(value);
const isState: Check = (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value);
const isDocument: Check = (value) =>
  typeof value === 'string' && /^[A-Za-z0-9]/.test(value) && !/[^\w./()-]/.test(value) && value.length <= 120;
const among =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const isWhole =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const isDate: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const whole = `${value}-01-01`.slice(0, 10);
  const instant = new Date(`${whole}T00:00:00Z`);
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(whole);
  return isReal && value >= '1990' && value < '2101';
};

function isObject(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(checks);
  return (
    Object.keys(fields).length === keys.length && keys.every((key) => checks[key]?.(fields[key]) ?? false)
  );
}

const isLens: Check = (value) => {
  const kind = (value as { kind?: unknown } | null)?.kind;
  switch (kind) {
    case 'question':
      return isObject(value, { kind: isId, question: isId });
    case 'vote':
      return isObject(value, { kind: isId, vote: isId });
    case 'seats':
      return isObject(value, { kind: isId, process: isId });
    case 'cosponsors':
      return isObject(value, { kind: isId, cosponsorship: isId });
    case 'agreement':
      return isObject(value, { kind: isId, state: isState });
    case 'change':
      return isObject(value, { kind: isId, question: isId, date: isDate });
    case 'none':
      return isObject(value, { kind: isId });
    default:
      return false;
  }
};

const PLAIN_KINDS = [
  'event',
  'group',
  'question',
  'process',
  'vote',
  'position',
  'norm',
  'issue',
  'term',
  'source',
  'room',
];
const isFocus: Check = (value) =>
  isObject(value, { kind: among('state'), id: isState }) ||
  isObject(value, { kind: among('document'), id: isDocument }) ||
  isObject(value, { kind: among(...PLAIN_KINDS), id: isId });
const isActor: Check = (value) =>
  isFocus(value) && ['state', 'group'].includes((value as { kind: string }).kind);

const isWindow: Check = (value) => {
  if (!isObject(value, { from: isDate, to: isDate })) return false;
  const { from, to } = value as { from: string; to: string };
  return from.slice(0, to.length) <= to.slice(0, from.length);
};

const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length <= most &&
    value.every(check) &&
    new Set(value.map((item) => JSON.stringify(item))).size === value.length;
const sortedIds: Check = (value) =>
  listOf(isId, 50)(value) && JSON.stringify([...(value as string[])].sort()) === JSON.stringify(value);

const KINDS =
  'proposal resolution report annual-progress-report session intersessional roundtable election milestone mechanism-launch compendium adjacent-process context'.split(
    ' ',
  );
const isKinds: Check = (value) => {
  if (!listOf(among(...KINDS), 13)(value)) return false;
  const places = (value as string[]).map((kind) => KINDS.indexOf(kind));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
};

const isFind: Check = (value) =>
  typeof value === 'string' &&
  value.length <= 200 &&
  value === value.trim() &&
  !/[\p{Cc}\p{Cs}\uFFFD\u202A-\u202E]/u.test(value);

const FIELDS: Readonly<Record<string, Check>> = {
  lens: isLens,
  asof: isDate,
  window: isWindow,
  focus: maybe(isFocus),
  compare: listOf(isActor, 4),
  form: among('map', 'chamber', 'table'),
  groups: (value) => typeof value === 'boolean',
  kinds: isKinds,
  processes: sortedIds,
  stateGroups: sortedIds,
  find: isFind,
  layout: among('explore', 'embed', 'present', 'handout'),
  show: among('both', 'timeline', 'map', 'card'),
  story: maybe(isId),
  scene: maybe(isWhole(1, 999)),
  seed: maybe(isWhole(0, 2 ** 32 - 1)),
  theme: among('auto', 'light', 'dark', 'contrast', 'projector'),
  lang: (value) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(value),
};

/** Names of the faulty fields; empty for a valid View. */
export function viewFaults(value: unknown): readonly string[] {
  const view = value as Record<string, unknown>;
  const strange = Object.keys(view).filter((key) => !Object.hasOwn(FIELDS, key));
  const faulty = Object.entries(FIELDS).flatMap(([key, check]) => (check(view[key]) ? [] : [key]));
  const alone = view['story'] === null && view['scene'] !== null ? ['scene without story'] : [];
  return [...strange, ...faulty, ...alone];
}
