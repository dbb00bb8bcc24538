// Any valid View, made from the contract and not from the code under test.
import fc from 'fast-check';
import { EVENT_KINDS, REFERENCE_KINDS } from '../../src/atlas/vocabulary';
import type { View } from '../../src/view/view';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const state = fc.stringMatching(/^[A-Z]{3}$/);
const documentId = fc.oneof(id, fc.constantFrom('A/RES/73/27', 'A/C.1/73/L.27/Rev.1', 'A/AC.290/2021/CRP.2'));
const actor = fc.oneof(
  state.map((code) => ({ kind: 'state', id: code })),
  id.map((group) => ({ kind: 'group', id: group })),
);

const year = fc.integer({ min: 1990, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${twoDigits(m)}`),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${twoDigits(m)}-${twoDigits(d)}`),
  fc.constantFrom('2024-02-29', '2025-12-31', '1998-01-01', '2021-10-31'),
);

const window = fc
  .tuple(date, date)
  .map(([from, to]) => ({ from, to }))
  // Texts of ISO dates sort like their days, up to the precision that both have.
  .filter(({ from, to }) => from.slice(0, to.length) <= to.slice(0, from.length));

const focus = fc.oneof(
  fc
    .constantFrom(...REFERENCE_KINDS.filter((kind) => kind !== 'state' && kind !== 'document'), 'room')
    .chain((kind) => id.map((named) => ({ kind, id: named }))),
  state.map((code) => ({ kind: 'state', id: code })),
  documentId.map((document) => ({ kind: 'document', id: document })),
);

const lens = fc.oneof(
  id.map((question) => ({ kind: 'question', question })),
  id.map((vote) => ({ kind: 'vote', vote })),
  fc.oneof(id, fc.constant('all')).map((process) => ({ kind: 'seats', process })),
  id.map((cosponsorship) => ({ kind: 'cosponsors', cosponsorship })),
  state.map((code) => ({ kind: 'agreement', state: code })),
  fc.tuple(id, date).map(([question, since]) => ({ kind: 'change', question, date: since })),
  fc.constant({ kind: 'none' }),
);

const find = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'due diligence',
      '50%',
      'a=b&c#d?e',
      "l'État",
      '<script>',
      '🕊️',
      'حقوق',
      'a+b',
      'A/RES/73/27, 3',
      '%41',
    ),
  )
  .map((text) => text.replace(/[\s\p{C}\uFFFD]/gu, ' ').trim());

const sortedIds = fc.uniqueArray(id, { maxLength: 6 }).map((ids) => [...ids].sort());
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

export const arbitraryView = fc
  .record({
    lens,
    asof: date,
    window,
    focus: maybe(focus),
    compare: fc.uniqueArray(actor, { maxLength: 4, selector: (item) => `${item.kind}:${item.id}` }),
    form: fc.constantFrom('map', 'chamber', 'table'),
    groups: fc.boolean(),
    kinds: fc.subarray([...EVENT_KINDS]),
    processes: sortedIds,
    stateGroups: sortedIds,
    find,
    layout: fc.constantFrom('explore', 'embed', 'present', 'handout'),
    show: fc.constantFrom('both', 'timeline', 'map', 'card'),
    story: maybe(id),
    scene: maybe(fc.integer({ min: 1, max: 999 })),
    seed: maybe(fc.integer({ min: 0, max: 4294967295 })),
    theme: fc.constantFrom('auto', 'light', 'dark', 'contrast', 'projector'),
    lang: fc.constantFrom('en', 'fr', 'es', 'ru', 'zh', 'ar', 'zh-hans'),
  })
  .map((view) => (view.story === null ? { ...view, scene: null } : view))
  .map((view) => view as unknown as View);
