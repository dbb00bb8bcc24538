// 100,000 hostile links and 10,000 Views in the default run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format, parse } from '../../src/view/codec';
import { isSameView } from '../../src/view/revise';
import { defaultView } from '../../src/view/view';
import { arbitraryView } from './arbitraryView';
import { viewFaults } from './viewFaults';

const SECONDS = 1000;

const DEFAULTS = new URLSearchParams(
  'lens=question:binding-instrument&asof=2025-12-31&window=1998-01-01..2025-12-31&focus=&compare=&form=map&groups=on' +
    '&kinds=&processes=&state-groups=&find=&layout=explore&show=both&story=&scene=&seed=&theme=auto&lang=en',
);

/** Text without what may be written in several ways: capitals, blanks, order and repetition in lists. */
function gist(text: string): string {
  const parts = text
    .toLowerCase()
    .split(',')
    .map((part) => part.replace(/\s/g, ' ').trim());
  return [...new Set(parts)]
    .filter((part) => part !== '')
    .sort()
    .join();
}

/** Names of the parameters that a link gives and the View does not have. */
function ignored(search: string, canonical: string): readonly string[] {
  const written = new URLSearchParams(canonical);
  const seen = new Set<string>();
  return [...new URLSearchParams(search)].flatMap(([given, value]) => {
    if (/^utm_|^fbclid$|^gclid$/.test(given)) return [];
    const name = given === 'date' ? 'asof' : given === 'question' ? 'lens' : given;
    const text = given === 'question' ? `question:${value}` : value;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (name === 'v' && !isRepeated && Number(value) <= 1) return [];
    const kept = written.get(name) ?? DEFAULTS.get(name);
    return !isRepeated && kept !== null && gist(kept) === gist(text) ? [] : [name];
  });
}

function holdsFor(search: string): void {
  const { view, dropped } = parse(search);
  const faults = viewFaults(view);
  if (faults.length > 0) throw new Error(`no View: ${faults.join()}`);
  const canonical = format(view);
  const again = parse(canonical);
  if (again.dropped.length > 0)
    throw new Error(`canonical "${canonical}" drops ${JSON.stringify(again.dropped)}`);
  if (format(again.view) !== canonical) throw new Error(`"${canonical}" is not canonical`);
  if (!isSameView(again.view, view)) throw new Error(`"${canonical}" is another View`);
  if (!/^[\w.~:/,%&=-]*$/.test(canonical)) throw new Error(`"${canonical}" is not safe`);
  const lost = dropped.length > 0 ? [] : ignored(search, canonical);
  if (lost.length > 0) throw new Error(`ignored in silence: ${lost.join()}`);
}

const HOSTILE = [
  '<script>alert(1)</script>', 'javascript:alert(1)', '__proto__', 'constructor', 'toString', '../../etc/passwd', '\0',
  '%', '%00', '%ZZ', '%E0%A4%A', '%ED%A0%80', '\uD800', '\uDFFF\uD800', '\u202E', '\uFEFF', 'İ', 'ſ', 'K', '١٢', '😀', '\r\n',
  '"><img src=x onerror=alert(1)>', "' OR 1=1--", '${7*7}', '-0', 'NaN', '1e999', '0x10', '∞', 'null', 'undefined', '',
]; // prettier-ignore
const NAMES = [
  ...DEFAULTS.keys(),
  'v',
  'date',
  'question',
  'utm_source',
  'fbclid',
  'Lens',
  'stateGroups',
  ...HOSTILE,
];
const VALUES = [
  'none', 'question:ihl', 'question:', 'vote:a-res-73-27', 'seats:all', 'agreement:cub', 'change:ihl,2021', 'change:ihl',
  '2021', '2021-03', '2021-02-30', '0000', '9999-12-31', '1990..2100', '2021..2020', '2021-06..2021', '..', 'state:CUB',
  'document:A/RES/73/27', 'room:about-data', 'state:CUB,group:EU', 'state:a,state:b,state:abc', 'map', 'table', 'on',
  'off', 'report,resolution', 'report,report', 'oewg-2021,gge-2004', 'EU,NATO', 'embed', 'card', 'story', '1', '0', '2',
  'dark', 'fr', 'zh-Hans', ' en ', ',', ',,,', ...HOSTILE,
]; // prettier-ignore

const fragment = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 8 }));
const pair = fc
  .tuple(fc.constantFrom(...NAMES), fragment, fc.constantFrom('=', '=', '=', '', '%3D'))
  .map(([name, value, sign]) => `${name}${sign}${value}`);
const soup = fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join('&'));

/** A good link after someone cut, pasted or mistyped something in it. */
const mutated = fc
  .tuple(
    fc.oneof(arbitraryView.map(format), soup),
    fc.array(fc.tuple(fc.nat(400), fc.nat(6), fc.oneof(fragment, pair)), { minLength: 1, maxLength: 3 }),
  )
  .map(([link, cuts]) =>
    cuts.reduce((text, [at, length, insert]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + length);
    }, link),
  );

test.each([
  ['random strings', fc.string({ unit: 'binary', maxLength: 60 }), 30_000],
  ['soups of names and values', soup, 35_000],
  ['mutated links', mutated, 35_000],
])(
  'parse makes a View of %s and says what it ignored',
  (_, links, numRuns) => {
    fc.assert(fc.property(links, holdsFor), { numRuns });
  },
  60 * SECONDS,
);

test(
  'parse(format(view)) is view',
  () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(viewFaults(view)).toEqual([]);
        expect(parse(format(view))).toEqual({ view, dropped: [] });
        expect(parse(`?v=1&${format(view)}`).view).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  },
  60 * SECONDS,
);

test(
  'two Views have the same query only if they are the same',
  () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryView, (a, b) => {
        expect(isSameView(a, b)).toBe(format(a) === format(b));
        expect(isSameView(a, structuredClone(a))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(format(defaultView)).toBe('');
  },
  60 * SECONDS,
);
