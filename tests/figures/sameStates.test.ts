// Map, seats and table are three forms of one figure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, day } from '../../src/atlas/dates';
import type { Day } from '../../src/atlas/dates';
import type { Question, Vote } from '../../src/atlas/model';
import { describeClass } from '../../src/figures/caption';
import { colourByQuestion, colourByVote, colourPlainly } from '../../src/figures/colouring';
import { worldGeometry } from '../../src/figures/map/geometry';
import { groupSeats, statesByName } from '../../src/figures/seats/groupSeats';
import { listStateGroups } from '../../src/figures/stateGroups/groupNames';
import { outlineOf } from '../../src/figures/stateGroups/outline';
import { STATE_COLUMNS, filterStates, sortStates, tabulateStates } from '../../src/figures/table/statesTable';
import { en } from '../../src/i18n/en';
import { stateGroups as words } from '../../src/i18n/stateGroups';
import { asOfDay } from '../../src/view/times';
import { defaultView } from '../../src/view/view';
import type { Lens, View } from '../../src/view/view';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const groupIds = listStateGroups(atlas, words).map(({ id }) => id);
const places = [...worldGeometry().places.keys()];

const anyLens = fc.oneof(
  fc.constantFrom(...atlas.questions.keys()).map((question): Lens => ({ kind: 'question', question })),
  fc.constantFrom(...atlas.votes.keys()).map((vote): Lens => ({ kind: 'vote', vote })),
  fc.constant<Lens>({ kind: 'none' }),
);
const anyView = fc
  .record({
    lens: anyLens,
    asof: fc.integer({ min: day('1998-01-01'), max: day('2025-12-31') }).map((on) => formatDay(on as Day)),
    groups: fc.boolean(),
    stateGroups: fc.subarray(groupIds, { maxLength: 3 }),
  })
  .map((part): View => ({ ...defaultView, ...part }));

function colouringOf(view: View) {
  const { lens } = view;
  if (lens.kind === 'vote') return colourByVote(atlas, atlas.votes.get(lens.vote) as Vote);
  if (lens.kind !== 'question') return colourPlainly(atlas);
  return colourByQuestion(atlas, atlas.questions.get(lens.question) as Question, asOfDay(view), view.groups);
}

describe('map, seats and table', () => {
  it('hold the same states with the same values; the table those outlined, where groups are', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const colouring = colouringOf(view);
        const seats = groupSeats(statesByName(atlas, 'en'), colouring, 'answer').flatMap((one) => one.states);
        const rows = tabulateStates(atlas, view, colouring, en);
        const outline = outlineOf(atlas, view.stateGroups, asOfDay(view));
        expect(seats.map(({ id }) => id).toSorted()).toEqual(places.toSorted());
        expect(rows.map(({ id }) => id).toSorted()).toEqual([...(outline?.keys() ?? places)].toSorted());
        for (const { id, key, standing } of rows) {
          expect(key).toBe(colouring.classOf.get(id));
          expect(standing).toBe(describeClass(atlas, view, key, en));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('whatever the order and the filter: no row is lost, doubled or changed', () => {
    const order = fc.record({
      column: fc.constantFrom(...STATE_COLUMNS),
      isDescending: fc.boolean(),
    });
    fc.assert(
      fc.property(anyView, order, fc.constantFrom('', 'an', 'treaty', 'FRA', '2021'), (view, by, typed) => {
        const rows = tabulateStates(atlas, view, colouringOf(view), en);
        expect(new Set(sortStates(rows, by, 'en'))).toEqual(new Set(rows));
        const passing = filterStates(rows, typed);
        expect(sortStates(passing, by, 'en')).toEqual(filterStates(sortStates(rows, by, 'en'), typed));
      }),
      { numRuns: 40 },
    );
  });
});
