import { describe, expect, it } from 'vitest';
import type { EventId, NormId, QuestionId, StateCode } from '../../../src/atlas/brand';
import { day, lastDay } from '../../../src/atlas/dates';
import { concernOf, threadedEvent } from '../../../src/figures/timeline/concern';
import { furtherTurns } from '../../../src/figures/reader/furtherTurns';
import { threadOf } from '../../../src/figures/timeline/thread';
import { layoutThreads } from '../../../src/figures/timeline/threads';
import type { Focus } from '../../../src/view/view';
import { recordAtlas } from '../../recordAtlas';
import { layout } from './arbitraries';

const atlas = recordAtlas();
const events = [...atlas.events.values()];
const id = (text: string) => text as EventId;
const eventFocus = (event: string): Focus => ({ kind: 'event', id: id(event) });
const stateFocus = (state: string): Focus => ({ kind: 'state', id: state as StateCode });
const december2018 = { from: day('2018-12-01'), until: lastDay('2018-12-31') };
const june2020 = { from: day('2020-06-01'), until: lastDay('2020-06-30') };

describe('threadOf', () => {
  it('leads from resolution 73/27 past the sessions of the OEWG to its report', () => {
    const relations = threadOf(atlas, id('res-73-27'));
    expect(relations.filter(({ isDirect }) => isDirect).map(({ from, to }) => [from, to])).toEqual([
      ['gge-2016-outcome', 'res-73-27'],
      ['res-73-27', 'oewg-2019-org'],
      ['res-73-27', 'res-75-240'],
    ]);
    expect(relations.some(({ to }) => to === 'oewg-2021-report')).toBe(true);
    expect(furtherTurns(atlas, id('res-73-27'), 'ledTo')).toEqual(['oewg-2021-report', 'oewg-2021-s2']);
    const before = furtherTurns(atlas, id('oewg-2021-s2'), 'cameFrom');
    const days = before.map((turn) => atlas.events.get(turn)?.stretch.from);
    expect(before.length).toBeGreaterThan(3);
    expect(days).toEqual([...days].sort((one, other) => Number(one) - Number(other)));
  });

  it('leads from the report of the first OEWG to the opening of the second, and not back to 75/240', () => {
    const relations = threadOf(atlas, id('oewg-2021-report')).map(({ from, to }) => `${from} ${to}`);
    expect(relations).toContain('oewg-2021-report oewg-2021-org');
    expect(relations).toContain('oewg-2021-report dec-75-564');
    expect(atlas.events.get(id('oewg-2021-report'))?.ledTo).not.toContain('res-75-240');
  });

  it('is empty for an event without relations', () => {
    const alone = events.find(({ cameFrom, ledTo }) => cameFrom.length + ledTo.length === 0);
    expect(alone && threadOf(atlas, alone.id)).toEqual([]);
    expect(alone && concernOf(atlas, { kind: 'event', id: alone.id })).toBeNull();
  });
});

describe('layoutThreads', () => {
  const sights = [{}, { window: december2018 }, { window: june2020 }];

  it.each(events.map((event) => event.id))('ends each arc of %s at a mark or an edge', (event) => {
    for (const sight of sights) {
      const figure = layout({ ...sight, focus: eventFocus(event) });
      for (const arc of layoutThreads(atlas, figure, event)) {
        expect(arc.path).not.toMatch(/NaN|undefined|Infinity/);
        for (const end of [arc.from, arc.to]) {
          const mark = figure.marks.find((each) => each.id === end.mark);
          if (mark) expect([end.x, end.y]).toEqual([mark.x, mark.y]);
          else expect([0, figure.drawnWidth]).toContain(end.x);
        }
        expect(arc.arrow === null).toBe(arc.from.mark !== null && arc.to.mark !== null);
      }
    }
  });

  it('draws the relations to what is out of sight to the edges, with an arrow', () => {
    const figure = layout({ window: december2018, focus: eventFocus('res-73-27') });
    const direct = layoutThreads(atlas, figure, id('res-73-27')).filter(({ isDirect }) => isDirect);
    expect(direct.map(({ from, to }) => [from.x, to.x])).toEqual([
      [0, expect.any(Number)],
      [expect.any(Number), figure.drawnWidth],
      [expect.any(Number), figure.drawnWidth],
    ]);
    expect(direct.every(({ arrow }) => arrow !== null)).toBe(true);
  });

  it('draws nothing to an event that a filter has taken away', () => {
    const figure = layout({ kinds: ['resolution'], focus: eventFocus('res-73-27') });
    expect(layoutThreads(atlas, figure, id('res-73-27')).map((arc) => arc.id)).toEqual([
      'res-73-27 res-75-240',
    ]);
  });
});

describe('concernOf', () => {
  const asideOf = (focus: Focus | null) => layout({ focus }).marks.filter(({ isAside }) => isAside);

  it('without a focus nothing steps back', () => {
    expect(asideOf(null)).toEqual([]);
    expect(layout().concern).toBeNull();
  });

  it('a norm and a question are where the events name them', () => {
    const norm = [...atlas.norms.keys()].find((each) => events.some(({ norms }) => norms.includes(each)));
    const expected = events.filter(({ norms }) => norms.includes(norm as NormId)).map((each) => each.id);
    expect([...(concernOf(atlas, { kind: 'norm', id: norm as NormId }) ?? [])]).toEqual(expected);
    const question = 'attribution' as QuestionId;
    const asked = events.filter(({ questions }) => questions.includes(question)).map((each) => each.id);
    expect([...(concernOf(atlas, { kind: 'question', id: question }) ?? [])]).toEqual(asked);
  });

  it('a state is where it voted, sat in the group, or made a statement, and nowhere else', () => {
    const of = (state: string) => concernOf(atlas, stateFocus(state)) ?? new Set();
    const cuba = of('CUB');
    for (const position of atlas.positions.values())
      if (position.actor.id === 'CUB' && position.event && position.isConfirmed)
        expect(cuba).toContain(position.event);
    // Brazil chaired, and sat in, the GGE of 2014-15; Cuba had no seat in 2012-13.
    expect(of('BRA')).toContain('gge-2015-report');
    expect(cuba).not.toContain('gge-2013-report');
    expect(cuba.size).toBeLessThan(events.length);
    expect(cuba).toContain('res-73-27');
  });

  it('being absent from a vote is no part in it', () => {
    for (const vote of atlas.votes.values())
      for (const [state, answer] of vote.roll ?? []) {
        const event = atlas.events.get(vote.event);
        if (answer !== 'absent' || event?.votes.length !== 1) continue;
        const spoke = [...atlas.positions.values()].some(
          (each) =>
            each.actor.id === state &&
            (each.event === vote.event ||
              (each.document !== null && event.documents.includes(each.document))),
        );
        if (!spoke) expect(concernOf(atlas, stateFocus(state))?.has(vote.event) ?? false).toBe(false);
      }
  });

  it('marks and labels of what it leaves out step back, clusters only as a whole', () => {
    const concern = concernOf(atlas, stateFocus('CUB'));
    const figure = layout({ focus: stateFocus('CUB') });
    for (const mark of figure.marks)
      expect(mark.isAside).toBe(!mark.members.some((member) => concern?.has(member)));
    for (const label of figure.labels)
      expect(label.isAside).toBe(figure.marks.find((mark) => mark.id === label.id)?.isAside);
    expect(figure.concern).toEqual({ shown: concern?.size, total: concern?.size });
  });

  it('a vote has the thread of its event', () => {
    const [vote] = [...atlas.votes.values()].filter(({ event }) => event === 'res-73-27');
    expect(vote && threadedEvent(atlas, { kind: 'vote', id: vote.id })).toBe('res-73-27');
  });
});
