import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessId, StateCode } from '../../src/atlas/brand';
import { day } from '../../src/atlas/dates';
import type { Day } from '../../src/atlas/dates';
import { describeClass, describeStage } from '../../src/figures/caption';
import { SEAT_KEYS, colourBySeats, seatedGroups } from '../../src/figures/colourBySeats';
import { CLASS_KEYS } from '../../src/figures/colouring';
import type { Colouring } from '../../src/figures/colouring';
import { colourByLateLens } from '../../src/figures/lateLenses';
import { describeState, stateLabel } from '../../src/figures/map/stateCard';
import { groupSeats, statesByName } from '../../src/figures/seats/groupSeats';
import { labelBenches } from '../../src/figures/seats/tallyLines';
import { en } from '../../src/i18n/en';
import { seats } from '../../src/i18n/seats';
import { parse } from '../../src/view/codec';
import { asOfDay } from '../../src/view/times';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();

function at(query: string) {
  const { view } = parse(query);
  const colouring = colourByLateLens(atlas, view.lens, asOfDay(view), view.groups);
  if (!colouring) throw new Error(`${query} colours nothing`);
  const classOf = (state: string) => colouring.classOf.get(state as StateCode);
  const said = (state: string) =>
    stateLabel(describeState(atlas, null, view, colouring, state as StateCode, en));
  return { view, colouring, classOf, said, caption: describeStage(atlas, view, colouring, en) };
}

const members = ({ counts }: Colouring) => counts.reduce((sum, count) => sum + count.members, 0);
const inOrder = ({ counts }: Colouring) => counts.map(({ key, members: count }) => [key, count]);

describe('seats in all groups', () => {
  it('counts the confirmed ones, and tells apart who has others only', () => {
    const { colouring, classOf } = at('lens=seats:all');
    // The five permanent members of the Security Council sat in all six.
    for (const state of ['CHN', 'FRA', 'GBR', 'RUS', 'USA']) expect(classOf(state)).toBe('seats-6');
    // Germany: 2004 is not confirmed; 2009, 2012, 2014, 2016 and 2019 are.
    expect([classOf('EST'), classOf('DEU'), classOf('BLR')]).toEqual(['seats-5', 'seats-5', 'seats-3']);
    for (const state of ['MLI', 'QAT', 'BWA', 'SEN']) expect(classOf(state)).toBe('seat-unsure');
    expect(classOf('TUV')).toBe('seat-none');
    expect(inOrder(colouring)).toEqual([
      ['seats-6', 5],
      ['seats-5', 2],
      ['seats-4', 3],
      ['seats-3', 5],
      ['seats-2', 5],
      ['seats-1', 20],
      ['seat-unsure', 4],
      ['seat-none', 149],
    ]);
    expect(colouring.onRecord).toBe(44);
  });

  it('names each group, what is not confirmed, and who chaired', () => {
    const { said, caption } = at('lens=seats:all');
    expect(said('AUS')).toBe(
      'Australia: 3 seats, GGE 2012/13; GGE 2016/17; GGE 2019-21; chair of GGE 2012/13: Deborah Stokes',
    );
    expect(said('BRA')).toMatch(
      /^Brazil: 3 seats, GGE 2004\/05, not confirmed; .*GGE 2016\/17, not confirmed; /,
    );
    expect(said('MLI')).toBe('Mali: Only seats that are not confirmed, GGE 2004/05, not confirmed');
    expect(said('TUV')).toBe('Tuvalu: No seat on record');
    expect(caption.title).toBe('Seats in the Groups of Governmental Experts');
    expect(caption.coverage).toMatch(
      /^Up to 31 December 2025, in 6 groups: 44 states with a seat, 4 of them/,
    );
  });

  it('counts a group from when it begins, and who was no member yet apart', () => {
    const before = at('lens=seats:all&asof=2009-10-31');
    expect(before.classOf('EST')).toBe('seat-none');
    expect(before.caption.brief).toBe('Up to 31 Oct 2009: 15 states in 1 group');
    const after = at('lens=seats:all&asof=2009-11-01');
    expect([after.classOf('EST'), after.classOf('RUS')]).toEqual(['seats-1', 'seats-2']);
    expect(at('lens=seats:all&asof=2004').classOf('MNE')).toBe('not-yet-member');
  });

  it('a regional group of seats says how many of its states sat', () => {
    const { view, colouring } = at('lens=seats:all');
    const benches = groupSeats(statesByName(atlas, 'en'), colouring, 'region');
    const labels = labelBenches(benches, colouring, view.lens.kind, seats, en);
    // Africa: Egypt, Ghana, Kenya, Mauritius, Morocco and South Africa; Botswana, Mali and Senegal not confirmed.
    expect(labels.find(({ id }) => id === 'african')?.lines.join(' ')).toBe(
      'Africa 6 with a seat, 3 not confirmed',
    );
  });
});

describe('seats in one group', () => {
  it('a state is a member or not', () => {
    const { colouring, said, caption } = at('lens=seats:gge-2012');
    expect(inOrder(colouring)).toEqual([
      ['seat-member', 15],
      ['seat-none', 178],
    ]);
    expect(said('AUS')).toBe('Australia: Member, chair: Deborah Stokes');
    expect(said('BRA')).toBe('Brazil: Not a member');
    expect(caption.title).toBe('Members of the GGE 2012/13');
    expect(caption.coverage).toBe('August 2012 – June 2013: 15 members. Chair: Deborah Stokes (Australia).');
  });

  it('where a part of its list is not confirmed, nobody is said to have been outside', () => {
    const { colouring, said, caption } = at('lens=seats:gge-2009');
    expect(inOrder(colouring)).toEqual([
      ['seat-member', 13],
      ['seat-unsure', 2],
      ['seat-none', 178],
    ]);
    expect(said('ISR')).toBe('Israel: Member');
    expect(said('QAT')).toBe('Qatar: Member, not confirmed');
    expect(said('AUS')).toBe('Australia: Not on the list, of which a part is not confirmed');
    expect(caption.brief).toBe('15 members, 2 of them not confirmed');
  });

  it('before it began it has no members', () => {
    const { colouring, caption, said } = at('lens=seats:gge-2012&asof=2012-07');
    expect(inOrder(colouring)).toEqual([['seat-before', 193]]);
    expect(said('AUS')).toBe('Australia: The group had not begun');
    expect(caption.coverage).toBe('As of July 2012 it had not begun: it begins in August 2012.');
    expect(at('lens=seats:gge-2012&asof=2012-08').colouring.onRecord).toBe(15);
  });

  it('a process whose seats are not on record makes no map', () => {
    expect(colourBySeats(atlas, 'oewg-2021' as ProcessId, day('2025'))).toBeNull();
  });
});

it('the legend adds up to 193 at every date, with words and a fill of its own for every class', () => {
  const processes = ['all', ...seatedGroups(atlas).map(({ id }) => id)] as const;
  const days = fc.integer({ min: day('1998-01-01'), max: day('2025-12-31') }).map((value) => value as Day);
  fc.assert(
    fc.property(fc.constantFrom(...processes), days, (process, on) => {
      const colouring = colourBySeats(atlas, process, on);
      expect(colouring && members(colouring)).toBe(193);
      const { view } = parse(`lens=seats:${process}`);
      const words = (colouring?.counts ?? []).map(({ key }) =>
        describeClass(atlas, view, key, en, colouring?.own),
      );
      expect(new Set(words).size).toBe(words.length);
      expect(words.filter((text) => (SEAT_KEYS as readonly string[]).includes(text))).toEqual([]);
      for (const key of SEAT_KEYS) expect(colouring?.own?.textures.has(key)).toBe(!CLASS_KEYS.includes(key));
    }),
    { numRuns: 60 },
  );
});
