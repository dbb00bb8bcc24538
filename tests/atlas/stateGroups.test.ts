import { describe, expect, it } from 'vitest';
import type { GroupId } from '../../src/atlas/brand';
import { day } from '../../src/atlas/dates';
import { memberCountOn } from '../../src/atlas/membership';
import { findRegionalGroup, groupMembersOn, regionalGroupOf } from '../../src/atlas/stateGroups';
import { REGIONAL_GROUPS } from '../../src/atlas/vocabulary';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const members = (id: string, on: string) => groupMembersOn(atlas, id as GroupId, day(on));
const names = (id: string, on: string) => members(id, on).map(({ state }) => state as string);

describe('groupMembersOn', () => {
  it.each([
    ['EU', '2003-12-31', 15],
    ['EU', '2019-06-01', 28],
    ['EU', '2025-12-31', 27],
    ['NATO', '1998-12-31', 16],
    ['NATO', '2025-12-31', 32],
    ['BRICS', '2008-01-01', 0],
    ['LMG', '2025-12-31', 0],
    ['grulac', '2025-12-31', 33],
    ['weog', '1998-12-31', 28],
    ['nothing', '2025-12-31', 0],
  ])('%s has on %s %i members', (id, on, count) => {
    expect(members(id, on)).toHaveLength(count);
  });

  it('holds the United Kingdom among the EU until the day it left', () => {
    expect(names('EU', '2020-01-31')).toContain('GBR');
    expect(names('EU', '2020-02-01')).not.toContain('GBR');
  });

  it('counts a state of a regional group from its admission to the United Nations', () => {
    expect(names('weog', '2002-09-09')).not.toContain('CHE');
    expect(names('weog', '2002-09-10')).toContain('CHE');
  });

  it('keeps apart what is not confirmed', () => {
    expect(members('FOC', '2025-12-31').some(({ isConfirmed }) => !isConfirmed)).toBe(true);
    expect(members('EU', '2025-12-31').every(({ isConfirmed }) => isConfirmed)).toBe(true);
  });

  it('has no state in two regional groups, and each member State in one', () => {
    const on = '2025-12-31';
    const all = REGIONAL_GROUPS.flatMap((region) => names(findRegionalGroup(atlas, region) ?? '', on));
    expect(new Set(all)).toHaveLength(all.length);
    expect(all).toHaveLength(memberCountOn(atlas, day(on)));
  });
});

describe('findRegionalGroup', () => {
  it.each([
    ['weog', 'weog'],
    ['GRULAC', 'grulac'],
    // The record lists this one among the groups as well.
    ['african', 'AG'],
  ])('%s is %s', (text, id) => {
    expect(findRegionalGroup(atlas, text)).toBe(id);
  });

  it('finds nothing else', () => {
    expect(findRegionalGroup(atlas, 'EU')).toBeNull();
    expect(regionalGroupOf('EU' as GroupId)).toBeNull();
    expect(regionalGroupOf('AG' as GroupId)).toBe('african');
  });
});
