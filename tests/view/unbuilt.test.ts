import { describe, expect, it } from 'vitest';
import { format, parse } from '../../src/view/codec';
import { reportUnbuilt } from '../../src/view/unbuilt';
import { defaultView } from '../../src/view/view';

describe('reportUnbuilt', () => {
  it.each([
    ['layout=present', 'layout', 'present'],
    ['show=card', 'show', 'card'],
    ['seed=7', 'seed', '7'],
  ])('says that %s is not there yet, and the View keeps it', (query, parameter, value) => {
    const { view } = parse(query);
    expect(reportUnbuilt(view)).toEqual([{ parameter, value, reason: 'not-built' }]);
    expect(format(view)).toBe(query);
  });

  it.each([
    '',
    'lens=vote:a-res-73-27',
    'lens=change:ihl,2015',
    'lens=seats:all',
    'lens=cosponsors:joint-statement-2019-09-23',
    'lens=agreement:CUB',
    'lens=none',
    'form=table',
    'form=chamber',
    'show=map',
    'layout=embed',
    'layout=embed&show=card',
    'theme=dark',
    'kinds=report',
    'state-groups=EU,NATO',
    'compare=state:CUB,group:EU',
  ])('is silent on %s', (query) => {
    expect(reportUnbuilt(parse(query).view)).toEqual([]);
  });

  it('is silent on the default View', () => {
    expect(reportUnbuilt(defaultView)).toEqual([]);
  });
});
