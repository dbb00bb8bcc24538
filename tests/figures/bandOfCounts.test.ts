import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/atlas/brand';
import { addDays, day, lastDay } from '../../src/atlas/dates';
import type { Day } from '../../src/atlas/dates';
import {
  BAND_KEYS,
  bandOfCounts,
  countsAt,
  countsByYear,
  layoutBand,
  stancesAt,
} from '../../src/figures/bandOfCounts';
import { describeCounts } from '../../src/figures/bandWords';
import { colourByQuestion } from '../../src/figures/colouring';
import { createTimeScale } from '../../src/figures/timeline/timeScale';
import { windowOf } from '../../src/figures/timeline/timeWindow';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const TREATY = 'binding-instrument' as QuestionId;
const covers = atlas.about.covers;
const scale = createTimeScale(windowOf(covers), 280);

describe('bandOfCounts', () => {
  it('knows how many wanted a treaty the day before and the day on which the second session counts', () => {
    const band = bandOfCounts(atlas, TREATY, true);
    // By hand: Kazakhstan, China, Qatar, Iran, Russia, Pakistan, Zimbabwe; Norway and Colombia.
    expect(stancesAt(band, day('2022-03-31'))).toEqual({
      support: 7,
      qualified: 0,
      oppose: 2,
      throughGroup: 0,
    });
    // Belarus, Cuba, Syria; Australia, Switzerland, Estonia, France, Ireland, and the EU for its other 24 members.
    expect(stancesAt(band, day('2022-04-01'))).toEqual({
      support: 10,
      qualified: 0,
      oppose: 31,
      throughGroup: 24,
    });
  });

  it('has counted nobody before the first statement, and keeps the last counts for good', () => {
    const band = bandOfCounts(atlas, TREATY, true);
    expect(band.days[0]).toBe(day('2011-09-21'));
    expect(stancesAt(band, day('2011-09-20')).support).toBe(0);
    expect(stancesAt(band, day('2011-09-21')).support).toBe(1);
    expect(countsAt(band, day('2030'))).toEqual(countsAt(band, lastDay('2025')));
  });

  it('counts on any day what the map counts on that day', () => {
    const questions = [...atlas.questions.values()];
    const anyDay = fc.integer({ min: day('1997'), max: day('2027') }).map((value) => value as Day);
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.boolean(), anyDay, (question, groups, on) => {
        const { counts } = colourByQuestion(atlas, question, on, groups);
        const onMap = BAND_KEYS.map((key) => counts.find((count) => count.key === key)?.members ?? 0);
        expect(countsAt(bandOfCounts(atlas, question.id, groups), on)).toEqual(onMap);
      }),
      { numRuns: 400 },
    );
  });

  it('counts what the map counts on each of its own days and the day before', () => {
    for (const question of atlas.questions.values()) {
      const band = bandOfCounts(atlas, question.id, true);
      for (const on of band.days.flatMap((at) => [addDays(at, -1), at])) {
        const { counts } = colourByQuestion(atlas, question, on, true);
        const onMap = BAND_KEYS.map((key) => counts.find((count) => count.key === key)?.members ?? 0);
        expect(countsAt(band, on), question.id).toEqual(onMap);
      }
    }
  });

  it('has a step only where a count changes, in order', () => {
    for (const { id } of atlas.questions.values()) {
      const { steps, days } = bandOfCounts(atlas, id, true);
      expect([...days].sort((a, b) => a - b)).toEqual(days);
      steps.slice(1).forEach(({ counts }, at) => expect(counts).not.toEqual(steps[at]?.counts));
    }
  });

  it('is made once for a question and a choice of groups', () => {
    expect(bandOfCounts(atlas, TREATY, true)).toBe(bandOfCounts(atlas, TREATY, true));
    expect(bandOfCounts(atlas, TREATY, false)).not.toBe(bandOfCounts(atlas, TREATY, true));
    expect(stancesAt(bandOfCounts(atlas, TREATY, false), day('2022-04-01')).oppose).toBe(7);
  });

  it('is empty for a question that the record does not have', () => {
    expect(bandOfCounts(atlas, 'nonsense' as QuestionId, true)).toEqual({ steps: [], days: [], most: 0 });
  });
});

it('countsByYear tells each year from the first with a statement to the last covered', () => {
  const years = countsByYear(bandOfCounts(atlas, TREATY, true), covers);
  expect([years[0]?.year, years.at(-1)?.year]).toEqual([2011, 2025]);
  expect(years.find(({ year }) => year === 2021)).toEqual({
    year: 2021,
    support: 7,
    qualified: 0,
    oppose: 2,
    throughGroup: 0,
  });
  // The legend of the map at the end of 2025.
  expect(years.at(-1)).toEqual({ year: 2025, support: 20, qualified: 0, oppose: 35, throughGroup: 23 });
});

describe('layoutBand', () => {
  it('draws the classes that ever hold a state, within the plot', () => {
    const areas = layoutBand(bandOfCounts(atlas, TREATY, true), scale, 40);
    expect(areas.map(({ key }) => key)).toEqual([
      'support-own',
      'support-joint',
      'oppose-own',
      'oppose-group',
    ]);
    for (const { path } of areas) {
      expect(path).toMatch(/^(M[\d.,]+H[\d.]+([LH][\d.,]+)*Z)+$/);
      for (const [, x = '0', y = '0'] of path.matchAll(/([\d.]+),([\d.]+)/g)) {
        expect(Number(x)).toBeLessThanOrEqual(280);
        expect(Number(y)).toBeLessThanOrEqual(40);
      }
    }
  });

  it('draws nothing of an empty band', () => {
    expect(layoutBand({ steps: [], days: [], most: 0 }, scale, 40)).toEqual([]);
  });
});

it('describeCounts says the date and the counts, and how many are counted through a group', () => {
  const band = bandOfCounts(atlas, TREATY, true);
  expect(describeCounts(band, day('2022-03-31'), 'en')).toBe(
    'As of 31 March 2022: 7 for, 0 qualified, 2 against',
  );
  expect(describeCounts(band, day('2022-04-01'), 'en')).toBe(
    'As of 1 April 2022: 10 for, 0 qualified, 31 against (24 of these 41 through a group)',
  );
});
