// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { StateCode } from '../../src/atlas/brand';
import { day, formatDay } from '../../src/atlas/dates';
import { windowOf } from '../../src/figures/timeline/timeWindow';
import { focusOn, setAsOf, setForm, setLens, setTheme, toggleGroups } from '../../src/view/moves';
import { defaultView } from '../../src/view/view';
import type { Focus } from '../../src/view/view';
import { createTestApp } from './createTestApp';

const cuba: Focus = { kind: 'state', id: 'CUB' as StateCode };
const classOf = ({ app }: ReturnType<typeof createTestApp>, state: string) =>
  app.colouring.classOf.get(state as StateCode);

describe('opening a link', () => {
  it('shows the View of the address it starts at', () => {
    const { app, written } = createTestApp('asof=2013-06&focus=state:CUB');
    expect(app.view).toEqual({ ...defaultView, asof: '2013-06', focus: cuba });
    expect(app.dropped).toEqual([]);
    expect(written).toEqual([]);
  });

  it('keeps what the link asked for and did not get, by form first and then against the record', () => {
    const { app } = createTestApp('asof=2021-13&colour=red&focus=state:ATL&lens=question:cb-fund&lang=fr');
    expect(app.view).toEqual(defaultView);
    expect(app.dropped).toEqual([
      { parameter: 'asof', value: '2021-13', reason: 'malformed' },
      { parameter: 'colour', value: 'red', reason: 'unknown-parameter' },
      { parameter: 'lens', value: 'question:cb-fund', reason: 'not-a-lens' },
      { parameter: 'focus', value: 'state:ATL', reason: 'not-found' },
      { parameter: 'lang', value: 'fr', reason: 'not-built' },
    ]);
  });

  it('follows Back and Forward until told to stop, and writes nothing then', () => {
    const { app, written, returnTo } = createTestApp('focus=state:CUB');
    const stop = app.followAddress();
    returnTo('focus=state:FRA&nonsense=1');
    expect(app.view.focus).toEqual({ kind: 'state', id: 'FRA' });
    expect(app.dropped.map(({ parameter }) => parameter)).toEqual(['nonsense']);
    returnTo('');
    expect(app.view).toEqual(defaultView);
    expect(app.dropped).toEqual([]);
    stop();
    returnTo('focus=state:FRA');
    expect(app.view).toEqual(defaultView);
    expect(written).toEqual([]);
  });

  it('gives up a gesture under way', () => {
    const { app } = createTestApp();
    app.dragAsOf(day('2004-05-01'));
    app.dragWindow({ start: 0, end: 100 });
    app.open('asof=2010');
    expect(formatDay(app.asOf)).toBe('2010-12-31');
    expect(app.window).toEqual(windowOf({ from: day('1998-01-01'), until: day('2025-12-31') }));
  });
});

describe('moving', () => {
  it('go makes a step in the history, adjust replaces the last one', () => {
    const { app, written } = createTestApp();
    app.go((view) => focusOn(view, cuba));
    app.adjust((view) => setTheme(view, 'dark'));
    app.go((view) => setForm(view, 'table'));
    expect(written).toEqual([
      'push focus=state:CUB',
      'replace focus=state:CUB&theme=dark',
      'push focus=state:CUB&form=table&theme=dark',
    ]);
  });

  it('a move that changes nothing writes nothing', () => {
    const { app, written } = createTestApp('focus=state:CUB&asof=2013');
    const before = app.view;
    app.go((view) => focusOn(view, { ...cuba }));
    app.go((view) => setForm(view, 'map'));
    app.adjust((view) => setAsOf(view, day('2013-12-31')));
    app.settle();
    expect(app.view).toBe(before);
    expect(written).toEqual([]);
  });

  it('back to the default View writes an empty query', () => {
    const { app, written } = createTestApp('theme=dark');
    app.adjust((view) => setTheme(view, 'auto'));
    expect(written).toEqual(['replace ']);
  });

  it('a move takes away the notice of what the link did not get; one that changes nothing does not', () => {
    const { app } = createTestApp('nonsense=1');
    app.go((view) => setForm(view, 'map'));
    expect(app.dropped).toHaveLength(1);
    app.go((view) => setForm(view, 'table'));
    expect(app.dropped).toEqual([]);
  });

  it('hrefOf is the canonical query of a View, relative to the page', () => {
    const { app } = createTestApp('focus=state:CUB');
    expect(app.hrefOf(app.view)).toBe('?focus=state:CUB');
    expect(app.hrefOf(setForm(app.view, 'table'))).toBe('?focus=state:CUB&form=table');
    expect(app.hrefOf(defaultView)).toBe('?');
  });
});

describe('gestures', () => {
  it('dragWindow shows fractions of days and leaves View and address alone', () => {
    const { app, written } = createTestApp();
    const { view } = app;
    app.dragWindow({ start: 100.25, end: 200.75 });
    expect(app.window).toEqual({ start: 100.25, end: 200.75 });
    expect(app.view).toBe(view);
    expect(app.shown).toBe(view);
    expect(written).toEqual([]);
  });

  it('dragAsOf is in what is shown and not yet in the View', () => {
    const { app, written } = createTestApp('focus=state:CUB');
    app.dragAsOf(day('2013-06-07'));
    expect(app.asOf).toBe(day('2013-06-07'));
    expect(app.shown).toEqual({ ...app.view, asof: '2013-06-07' });
    expect(app.view.asof).toBe('2025-12-31');
    expect(written).toEqual([]);
  });

  it('settle writes what was dragged, to whole days, in one replacement', () => {
    const { app, written } = createTestApp();
    const start = day('2010-01-01');
    app.dragWindow({ start: start + 0.4, end: start + 30.6 });
    app.dragAsOf(day('2013-06-07'));
    app.settle();
    expect(written).toEqual(['replace asof=2013-06-07&window=2010-01-01..2010-01-31']);
    expect(app.window).toEqual({ start, end: start + 31 });
    expect(app.shown).toBe(app.view);
    app.settle();
    expect(written).toHaveLength(1);
  });

  it('settle after a drag within the same days leaves the address alone', () => {
    const { app, written } = createTestApp('window=2010..2012');
    const { start, end } = app.window;
    app.dragWindow({ start: start + 0.3, end: end + 0.3 });
    app.settle();
    expect(written).toEqual([]);
    expect(app.window).toEqual({ start, end });
  });

  it('a deliberate move ends the gesture without writing it', () => {
    const { app, written } = createTestApp();
    app.dragAsOf(day('2013-06-07'));
    app.go((view) => focusOn(view, cuba));
    expect(formatDay(app.asOf)).toBe('2025-12-31');
    expect(written).toEqual(['push focus=state:CUB']);
  });
});

describe('the colouring', () => {
  it('follows the as-of date while it is dragged', () => {
    const test = createTestApp('lens=question:binding-instrument');
    expect(classOf(test, 'CUB')).toBe('support-joint');
    test.app.dragAsOf(day('1998-01-01'));
    expect(classOf(test, 'CUB')).toBe('none');
    expect(classOf(test, 'CHE')).toBe('not-yet-member');
    test.app.settle();
    expect(classOf(test, 'CUB')).toBe('none');
  });

  it('follows groups: a state that speaks through one has no statement without', () => {
    const test = createTestApp();
    const through = [...test.app.colouring.classOf].filter(([, key]) => key === 'oppose-group');
    expect(through).toHaveLength(23);
    test.app.go(toggleGroups);
    for (const [state] of through) expect(classOf(test, state)).toBe('none');
    expect(test.app.colouring.throughGroup).toBe(0);
  });

  it.each([
    ['lens=vote:a-res-73-27', 'yes'],
    ['lens=vote:a-c1-77-l73', 'not-recorded'],
    ['lens=none', 'plain'],
    ['lens=question:nowhere', 'support-joint'],
  ])('under %s Cuba is: %s', (query, key) => {
    expect(classOf(createTestApp(query), 'CUB')).toBe(key);
  });

  it('of a vote does not follow the as-of date', () => {
    const test = createTestApp('lens=vote:a-res-73-27&asof=2001');
    expect(classOf(test, 'CUB')).toBe('yes');
    expect(classOf(test, 'CHE')).toBe('abstain');
  });
});

describe('a lens that comes after the first picture', () => {
  const agreement = { kind: 'agreement', state: 'CUB' as StateCode } as const;

  it('a move to it waits for what it takes, then is one step in the history', async () => {
    const { app, written } = createTestApp();
    app.go((view) => focusOn(setLens(view, agreement), cuba));
    await expect.poll(() => app.view.lens).toEqual(agreement);
    expect(app.colouring.classOf.get('CUB' as StateCode)).toBe('agree-self');
    expect(written).toEqual(['push lens=agreement:CUB&focus=state:CUB']);
  });

  it('Back and Forward find it again', async () => {
    const { app, returnTo } = createTestApp('lens=seats:all');
    await app.opening;
    app.followAddress();
    expect(app.colouring.classOf.get('RUS' as StateCode)).toBe('seats-6');
    returnTo('');
    expect(app.colouring.own).toBeUndefined();
    returnTo('lens=agreement:CUB');
    await expect.poll(() => app.colouring.classOf.get('CUB' as StateCode)).toBe('agree-self');
  });

  it('neither a theme nor a focus colours anew', async () => {
    const { app } = createTestApp('lens=agreement:CUB');
    await app.opening;
    const { colouring } = app;
    app.adjust((view) => setTheme(view, 'dark'));
    app.go((view) => focusOn(view, cuba));
    app.go((view) => setForm(view, 'table'));
    expect(app.colouring).toBe(colouring);
    app.go(toggleGroups);
    expect(app.colouring).not.toBe(colouring);
  });
});
