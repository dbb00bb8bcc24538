import { describe, expect, it } from 'vitest';
import type { GroupId, QuestionId, StateCode } from '../../src/atlas/brand';
import { addDays, day, formatDay } from '../../src/atlas/dates';
import type { Actor } from '../../src/atlas/model';
import { stanceOf } from '../../src/atlas/stance';
import { layoutSteps, percentOfDay, positionAt } from '../../src/figures/positionSteps';
import type { StepStrip } from '../../src/figures/positionSteps';
import { standingChanges } from '../../src/figures/standingChanges';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const state = (id: string): Actor => ({ kind: 'state', id: id as StateCode });
const group = (id: string): Actor => ({ kind: 'group', id: id as GroupId });
const TREATY = 'binding-instrument' as QuestionId;

function stripOf(actor: Actor, question: string, groups = true): StepStrip {
  const row = layoutSteps(atlas, [actor], groups, 'en').find((one) => one.question === question);
  if (!row?.strips[0]) throw new Error(`nothing of ${actor.id} on ${question}`);
  return row.strips[0];
}

describe('layoutSteps', () => {
  it('runs a bar from each statement of Cuba on a treaty to the next', () => {
    const { bars, ticks } = stripOf(state('CUB'), TREATY);
    expect(bars.map(({ key, from, until }) => [key, formatDay(from), until && formatDay(until)])).toEqual([
      ['support-own', '2022-04-01', '2024-06-19'],
      ['support-own', '2024-06-20', '2024-06-27'],
      ['support-own', '2024-06-28', '2024-07-10'],
      ['support-joint', '2024-07-11', '2025-02-20'],
      ['support-own', '2025-02-21', '2025-05-28'],
      ['support-joint', '2025-05-29', null],
    ]);
    expect(bars[0]?.position).toBe('p-cub-binding-instrument-2022-03-1');
    expect(bars[3]?.text).toBe(
      'A treaty is needed (named in a joint text): 11 July 2024 to 20 February 2025',
    );
    expect(ticks).toHaveLength(6);
  });

  it('tells apart what reaches a state through a group, and drops it with the switch', () => {
    const { bars, ticks } = stripOf(state('AUT'), TREATY);
    expect(bars.map(({ key, from }) => [key, formatDay(from)])).toEqual([
      ['oppose-group', '2022-04-01'],
      ['oppose-group', '2025-02-21'],
    ]);
    expect(bars[0]?.stance).toBe('No treaty needed (through European Union)');
    // It did not speak itself.
    expect(ticks).toEqual([]);
    const rows = layoutSteps(atlas, [state('AUT')], false, 'en');
    expect(rows.some(({ question }) => question === TREATY)).toBe(false);
  });

  it('shows a group by its own statements', () => {
    const { bars, ticks } = stripOf(group('EU'), TREATY, false);
    expect(bars.map(({ key, stance }) => [key, stance])).toEqual([
      ['oppose-group', 'No treaty needed (group statement)'],
      ['oppose-group', 'No treaty needed (group statement)'],
    ]);
    expect(ticks).toHaveLength(2);
  });

  it('has a strip for each of several actors in every row', () => {
    const rows = layoutSteps(atlas, [state('CUB'), state('USA')], true, 'en');
    expect(rows.every(({ strips }) => strips.map(({ key }) => key).join() === 'CUB,USA')).toBe(true);
    expect(rows.map(({ question }) => question)).toContain(TREATY);
  });

  it('has bars that follow on each other within the years', () => {
    for (const id of atlas.states.keys()) {
      for (const { strips } of layoutSteps(atlas, [state(id)], true, 'en')) {
        for (const { bars } of strips) {
          bars.forEach(({ start, length, until }, at) => {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start + length).toBeLessThanOrEqual(100.001);
            const next = bars[at + 1];
            if (next && until !== null) expect(next.from).toBeGreaterThan(until);
          });
        }
      }
    }
  });
});

it('standingChanges holds on each day what the rule of the map says', () => {
  for (const id of ['CUB', 'FRA', 'GBR', 'ZAF', 'SSD', 'MNE'].map((code) => code as StateCode)) {
    for (const question of atlas.questions.keys()) {
      const changes = standingChanges(atlas, { kind: 'state', id }, question, true);
      for (const { from, standing } of changes) {
        expect(stanceOf(atlas, id, question, from, { groups: true })).toEqual(standing);
        if (standing.kind === 'stance')
          expect(stanceOf(atlas, id, question, addDays(from, -1), { groups: true })).not.toEqual(standing);
      }
    }
  }
});

describe('positionAt', () => {
  const strip = stripOf(state('CUB'), TREATY);
  const at = (date: string) => percentOfDay(day(date), atlas.about.covers);

  it('takes the tick beside the press, else the bar under it', () => {
    expect(positionAt(strip, at('2023-05-01'), 1)).toBe('p-cub-binding-instrument-2022-03-1');
    expect(positionAt(strip, at('2024-09-01'), 0.5)).toBe('p-cub-binding-instrument-2024-07-11-1');
    expect(positionAt(strip, at('2025-05-20'), 0.5)).toBe('p-cub-binding-instrument-2025-05-29-1');
  });

  it('is nothing where nothing was on record', () => {
    expect(positionAt(strip, at('2010-01-01'), 1)).toBeNull();
  });
});
