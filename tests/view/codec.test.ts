import { describe, expect, test } from 'vitest';
import { format, parse } from '../../src/view/codec';
import { defaultView } from '../../src/view/view';
import type { View } from '../../src/view/view';
import { viewFaults } from './viewFaults';

/** Links in canonical form, and what they set. */
const LINKS: readonly (readonly [query: string, fields: Record<string, unknown>])[] = [
  ['', {}],
  ['lens=question:due-diligence', { lens: { kind: 'question', question: 'due-diligence' } }],
  ['lens=vote:a-res-73-27', { lens: { kind: 'vote', vote: 'a-res-73-27' } }],
  ['lens=seats:all', { lens: { kind: 'seats', process: 'all' } }],
  ['lens=seats:gge-2004', { lens: { kind: 'seats', process: 'gge-2004' } }],
  ['lens=cosponsors:a-c1-73-l27', { lens: { kind: 'cosponsors', cosponsorship: 'a-c1-73-l27' } }],
  ['lens=agreement:CUB', { lens: { kind: 'agreement', state: 'CUB' } }],
  ['lens=change:ihl,2021-03-12', { lens: { kind: 'change', question: 'ihl', date: '2021-03-12' } }],
  ['lens=change:ihl,2021', { lens: { kind: 'change', question: 'ihl', date: '2021' } }],
  ['lens=none', { lens: { kind: 'none' } }],
  ['asof=2021', { asof: '2021' }],
  ['asof=2021-03', { asof: '2021-03' }],
  ['asof=2024-02-29', { asof: '2024-02-29' }],
  ['asof=2025', { asof: '2025' }],
  ['window=2018..2021-03', { window: { from: '2018', to: '2021-03' } }],
  ['window=2021-06..2021', { window: { from: '2021-06', to: '2021' } }],
  ['window=2021-03-08..2021-03-12', { window: { from: '2021-03-08', to: '2021-03-12' } }],
  ...['event', 'group', 'question', 'process', 'vote', 'position', 'norm', 'issue', 'term', 'source'].map(
    (kind): readonly [string, Record<string, unknown>] => [
      `focus=${kind}:x-1`,
      { focus: { kind, id: 'x-1' } },
    ],
  ),
  ['focus=state:CUB', { focus: { kind: 'state', id: 'CUB' } }],
  ['focus=document:a-res-73-27', { focus: { kind: 'document', id: 'a-res-73-27' } }],
  ['focus=document:A/RES/73/27', { focus: { kind: 'document', id: 'A/RES/73/27' } }],
  ['focus=document:A/C.1/73/L.27/Rev.1', { focus: { kind: 'document', id: 'A/C.1/73/L.27/Rev.1' } }],
  ['focus=room:about-data', { focus: { kind: 'room', id: 'about-data' } }],
  [
    'compare=state:CUB,group:EU',
    {
      compare: [
        { kind: 'state', id: 'CUB' },
        { kind: 'group', id: 'EU' },
      ],
    },
  ],
  ['form=chamber', { form: 'chamber' }],
  ['form=table', { form: 'table' }],
  ['groups=off', { groups: false }],
  ['kinds=resolution,report', { kinds: ['resolution', 'report'] }],
  ['processes=gge-2004,oewg-2021', { processes: ['gge-2004', 'oewg-2021'] }],
  ['state-groups=EU,NATO', { stateGroups: ['EU', 'NATO'] }],
  ['find=due%20diligence', { find: 'due diligence' }],
  ['find=A/RES/73/27:,.', { find: 'A/RES/73/27:,.' }],
  ['find=50%25%20%26%20%23%20%2B%20%3D%20%3F', { find: '50% & # + = ?' }],
  ['find=%28it%27s%21%29%2A', { find: "(it's!)*" }],
  ['find=%3Cscript%3Ealert%281%29%3C/script%3E', { find: '<script>alert(1)</script>' }],
  ['find=%D8%AD%D9%82', { find: 'حق' }],
  ['find=%F0%9F%95%8A', { find: '🕊' }],
  ...['embed', 'present', 'handout'].map((layout) => [`layout=${layout}`, { layout }] as const),
  ...['timeline', 'map', 'card'].map((show) => [`show=${show}`, { show }] as const),
  ['story=first-vote', { story: 'first-vote' }],
  ['story=first-vote&scene=3', { story: 'first-vote', scene: 3 }],
  ['seed=0', { seed: 0 }],
  ['seed=4294967295', { seed: 4294967295 }],
  ...['light', 'dark', 'contrast', 'projector'].map((theme) => [`theme=${theme}`, { theme }] as const),
  ['lang=fr', { lang: 'fr' }],
];

describe('a canonical link', () => {
  test.each(LINKS)('"%s" is read and written as it stands', (query, fields) => {
    const expected = { ...defaultView, ...fields };
    expect(parse(query)).toEqual({ view: expected, dropped: [] });
    expect(format(expected as View)).toBe(query);
    expect(viewFaults(expected)).toEqual([]);
  });

  test('format writes all parameters in the order of the design', () => {
    const query = [
      'lens=none&asof=2021&window=2019..2021&focus=state:CUB&compare=group:EU&form=table&groups=off',
      'kinds=report&processes=oewg-2021&state-groups=EU&find=a&layout=embed&show=map&story=s&scene=2&seed=7',
      'theme=dark&lang=fr',
    ].join('&');
    const shuffled = query.split('&').reverse().join('&');
    expect(format(parse(shuffled).view)).toBe(query);
  });
});

describe('a link in another form means the same', () => {
  test.each([
    ['?asof=2021', 'asof=2021'],
    ['v=1&asof=2021', 'asof=2021'],
    ['&&asof=2021&', 'asof=2021'],
    ['lens=question:binding-instrument&asof=2025-12-31&window=1998-01-01..2025-12-31&form=map&groups=on', ''],
    ['layout=explore&show=both&theme=auto&lang=en&focus=&compare=&kinds=&find=&story=&scene=&seed=', ''],
    ['focus=document%3AA%2FRES%2F73%2F27', 'focus=document:A/RES/73/27'],
    ['compare=state%3ACUB%2Cgroup%3AEU', 'compare=state:CUB,group:EU'],
    ['find=due+diligence', 'find=due%20diligence'],
    ['find=%20due%09diligence%20', 'find=due%20diligence'],
    ['find=100%', 'find=100%25'],
    ['kinds=report,resolution,report,', 'kinds=resolution,report'],
    ['processes=oewg-2021,gge-2004,oewg-2021', 'processes=gge-2004,oewg-2021'],
    ['state-groups=NATO,EU', 'state-groups=EU,NATO'],
    ['compare=group:EU,state:cub,group:EU', 'compare=group:EU,state:CUB'],
    ['focus=state:cub', 'focus=state:CUB'],
    ['lens=agreement:cub', 'lens=agreement:CUB'],
    ['lang=FR', 'lang=fr'],
    ['asof=2021%20', 'asof=2021'],
    ['utm_source=x&utm_=&fbclid=y&gclid=z&asof=2021', 'asof=2021'],
  ])('"%s" is "%s"', (query, canonical) => {
    const { view, dropped } = parse(query);
    expect(format(view)).toBe(canonical);
    expect(dropped).toEqual([]);
  });

  test('parse reads URLSearchParams and leaves them alone', () => {
    const search = new URLSearchParams({ asof: '2021', date: '2020' });
    expect(parse(search).view.asof).toBe('2021');
    expect([...search]).toEqual([
      ['asof', '2021'],
      ['date', '2020'],
    ]);
  });
});

describe('what cannot be read falls to its default and is reported', () => {
  test.each([
    ['colour=red', 'colour', 'red', 'unknown-parameter'],
    ['Lens=none', 'Lens', 'none', 'unknown-parameter'],
    ['=x', '', 'x', 'unknown-parameter'],
    ['stateGroups=EU', 'stateGroups', 'EU', 'unknown-parameter'],
    ['__proto__=x', '__proto__', 'x', 'unknown-parameter'],
    ['constructor=x', 'constructor', 'x', 'unknown-parameter'],
    ['v=2', 'v', '2', 'newer-version'],
    ['v=one', 'v', 'one', 'malformed'],
    ['lens=colour:x', 'lens', 'colour:x', 'unknown-value'],
    ['lens=constructor:x', 'lens', 'constructor:x', 'unknown-value'],
    ['lens=', 'lens', '', 'unknown-value'],
    ['lens=none:x', 'lens', 'none:x', 'malformed'],
    ['lens=question:', 'lens', 'question:', 'malformed'],
    ['lens=question:__proto__', 'lens', 'question:__proto__', 'malformed'],
    ['lens=question:a%20b', 'lens', 'question:a b', 'malformed'],
    ['lens=agreement:CU', 'lens', 'agreement:CU', 'malformed'],
    ['lens=change:ihl', 'lens', 'change:ihl', 'malformed'],
    ['lens=change:ihl,2021-02-30', 'lens', 'change:ihl,2021-02-30', 'malformed'],
    ['lens=change:ihl,2021,2022', 'lens', 'change:ihl,2021,2022', 'malformed'],
    ['asof=today', 'asof', 'today', 'malformed'],
    ['asof=2021-13', 'asof', '2021-13', 'malformed'],
    ['asof=2023-02-29', 'asof', '2023-02-29', 'malformed'],
    ['asof=1989', 'asof', '1989', 'out-of-range'],
    ['asof=2101-01-01', 'asof', '2101-01-01', 'out-of-range'],
    ['window=2021', 'window', '2021', 'malformed'],
    ['window=2021..2022..2023', 'window', '2021..2022..2023', 'malformed'],
    ['window=2021..2020', 'window', '2021..2020', 'reversed'],
    ['window=2021..2021-03..', 'window', '2021..2021-03..', 'malformed'],
    ['window=1000..2021', 'window', '1000..2021', 'out-of-range'],
    ['focus=CUB', 'focus', 'CUB', 'unknown-value'],
    ['focus=planet:mars', 'focus', 'planet:mars', 'unknown-value'],
    ['focus=state:ſtp', 'focus', 'state:ſtp', 'malformed'],
    ['compare=state:CUB,state:ſtp', 'compare', 'state:ſtp', 'malformed'],
    ['lang=Ko', 'lang', 'Ko', 'malformed'],
    ['focus=state:CUBA', 'focus', 'state:CUBA', 'malformed'],
    ['focus=event:A/RES/73/27', 'focus', 'event:A/RES/73/27', 'malformed'],
    ['focus=document:javascript:alert(1)', 'focus', 'document:javascript:alert(1)', 'malformed'],
    ['focus=document:/etc', 'focus', 'document:/etc', 'malformed'],
    ['compare=event:x', 'compare', 'event:x', 'unknown-value'],
    ['compare=state:CUB,javascript:alert(1)', 'compare', 'javascript:alert(1)', 'unknown-value'],
    ['compare=state:CUB,state:RUS,state:USA,state:CHN,state:FRA', 'compare', 'state:FRA', 'too-many'],
    ['form=globe', 'form', 'globe', 'unknown-value'],
    ['groups=yes', 'groups', 'yes', 'unknown-value'],
    ['kinds=report,toString', 'kinds', 'toString', 'unknown-value'],
    ['processes=oewg-2021,%3Cb%3E', 'processes', '<b>', 'malformed'],
    ['state-groups=-EU', 'state-groups', '-EU', 'malformed'],
    ['find=a%00b', 'find', 'a\uFFFDb', 'malformed'],
    ['find=%E0%A4', 'find', '\uFFFD', 'malformed'],
    ['find=a%E2%80%AEb', 'find', 'a\uFFFDb', 'malformed'],
    ['layout=poster', 'layout', 'poster', 'unknown-value'],
    ['show=all', 'show', 'all', 'unknown-value'],
    ['story=a/b', 'story', 'a/b', 'malformed'],
    ['scene=2', 'scene', '2', 'without-story'],
    ['story=s&scene=0', 'scene', '0', 'out-of-range'],
    ['story=s&scene=1.5', 'scene', '1.5', 'malformed'],
    ['seed=-1', 'seed', '-1', 'malformed'],
    ['seed=4294967296', 'seed', '4294967296', 'out-of-range'],
    ['seed=1e3', 'seed', '1e3', 'malformed'],
    ['theme=neon', 'theme', 'neon', 'unknown-value'],
    ['lang=x', 'lang', 'x', 'malformed'],
    ['asof=2021&asof=2022', 'asof', '2022', 'duplicate'],
    ['asof=never&asof=2022', 'asof', 'never', 'malformed'],
  ])('%s', (query, parameter, value, reason) => {
    const { view, dropped } = parse(query);
    expect(dropped[0]).toEqual({ parameter, value, reason });
    expect(viewFaults(view)).toEqual([]);
  });

  test('one bad item of a list leaves the others', () => {
    expect(parse('kinds=report,nonsense,resolution').view.kinds).toEqual(['resolution', 'report']);
    expect(parse('processes=oewg-2021,a b').view.processes).toEqual(['oewg-2021']);
  });

  test('nothing is taken from prototypes, and nothing is left on them', () => {
    const { view } = parse('__proto__=polluted&constructor=x&lens=question:constructor&toString=1');
    expect(view.lens).toEqual({ kind: 'question', question: 'constructor' });
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('lone surrogates are read as broken text', () => {
    expect(parse('find=\uD800').dropped).toEqual([
      { parameter: 'find', value: '\uFFFD', reason: 'malformed' },
    ]);
    expect(parse('\uDC00=1').dropped[0]?.reason).toBe('unknown-parameter');
  });

  const MEGABYTE = 2 ** 20;
  test.each([
    ['find', `find=${'x'.repeat(MEGABYTE)}`],
    ['lens', `lens=question:${'x'.repeat(MEGABYTE)}`],
    ['focus', `focus=document:${'A/'.repeat(MEGABYTE / 2)}`],
    ['asof', `asof=${'2'.repeat(MEGABYTE)}`],
    ['window', `window=${'..'.repeat(MEGABYTE / 2)}`],
    ['lang', `lang=${'en-'.repeat(MEGABYTE / 3)}`],
    ['seed', `seed=${'9'.repeat(MEGABYTE)}`],
    ['processes', `processes=${Array.from({ length: MEGABYTE / 8 }, (_, index) => `p${index}`).join(',')}`],
    ['kinds', `kinds=${',z'.repeat(MEGABYTE / 2)}`],
    ['unknown name', 'x'.repeat(MEGABYTE)],
    ['unknown names', Array.from({ length: MEGABYTE / 8 }, (_, index) => `p${index}=1`).join('&')],
    ['escapes', `find=${'%'.repeat(MEGABYTE)}`],
  ])('a megabyte of %s is reported in a few short lines', (_, query) => {
    const { view, dropped } = parse(query);
    expect(viewFaults(view)).toEqual([]);
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped.length).toBeLessThanOrEqual(21);
    expect(JSON.stringify(dropped).length).toBeLessThan(5000);
  });
});
