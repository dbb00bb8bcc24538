import { describe, expect, it } from 'vitest';
import type { GroupId } from '../../src/atlas/brand';
import { day, lastDay } from '../../src/atlas/dates';
import { memberCountOn, membersOn } from '../../src/atlas/membership';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();

describe('memberCountOn', () => {
  it.each([
    ['1998-12-04', 185],
    ['1999-09-13', 185],
    ['1999-09-14', 188],
    ['2000-09-05', 189],
    ['2000-10-31', 189],
    ['2000-11-01', 189],
    ['2002-09-10', 190],
    ['2002-09-27', 191],
    ['2006-06-28', 192],
    ['2011-07-13', 192],
    ['2011-07-14', 193],
    ['2025-12-31', 193],
  ])('on %s is %i', (on, members) => {
    expect(memberCountOn(atlas, day(on))).toBe(members);
  });
});

describe('membersOn', () => {
  it.each([
    ['EU', '2004-04-30', 15],
    ['EU', '2004-05-01', 25],
    ['EU', '2007-01-01', 27],
    ['EU', '2013-07-01', 28],
    ['EU', '2020-01-31', 28],
    ['EU', '2020-02-01', 27],
    ['NATO', '2023-04-04', 31],
    ['NATO', '2024-03-07', 32],
    ['BRICS', '2025-12-31', 10],
    ['CSTO', '2010-01-01', 7],
    ['CSTO', '2002-10-30', 0],
    ['CSTO', '2002-10-31', 6],
    ['AU', '2002-07-30', 0],
    ['AU', '2002-07-31', 52],
    ['SCO', '2001-06-14', 0],
    ['BRICS', '2009-06-15', 0],
    ['BRICS', '2009-06-16', 4],
    ['FOC', '1999-01-01', 0],
    ['FOC', '2011-12-30', 0],
  ])('%s on %s has %i states', (group, on, members) => {
    expect(membersOn(atlas, group as GroupId, day(on))).toHaveLength(members);
  });

  it('lets nobody belong to a group before it was founded, whether or not the day of joining is known', () => {
    const early = [...atlas.groups.values()].flatMap(({ founded, memberships }) =>
      founded === null ? [] : memberships.filter(({ stretch }) => stretch.from < lastDay(founded)),
    );
    expect(early).toEqual([]);
    expect([...atlas.groups.values()].flatMap(({ id, founded }) => (founded ? [id] : []))).toEqual([
      'AU',
      'SCO',
      'CSTO',
      'BRICS',
      'FOC',
    ]);
  });

  it('knows nobody in a group without a list', () => {
    expect(membersOn(atlas, 'LMG' as GroupId, day('2024'))).toEqual([]);
    expect(membersOn(atlas, 'nowhere' as GroupId, day('2024'))).toEqual([]);
  });
});
