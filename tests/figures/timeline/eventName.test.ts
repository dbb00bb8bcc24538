import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/atlas/brand';
import type { NegotiationEvent } from '../../../src/atlas/model';
import { longLabel, nameOf } from '../../../src/figures/timeline/eventName';
import { markShapeOf } from '../../../src/figures/timeline/marks';
import { shorten } from '../../../src/figures/timeline/shorten';
import { englishTimelineWords as words } from '../../../src/figures/timeline/timelineWords';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();
const eventOf = (id: string): NegotiationEvent => {
  const event = atlas.events.get(id as EventId);
  if (!event) throw new Error(`No event ${id} in the record`);
  return event;
};

describe('nameOf', () => {
  it.each([
    ['res-73-27', '73/27', '73/27: First OEWG established'],
    ['dec-75-564', 'Decision 75/564', 'Decision 75/564: Report of the first…'],
    ['gge-2015-report', '2015 report', null],
    ['gge-2016-outcome', '2017: no consensus', 'Fifth GGE ends without consensus'],
    ['apr-2023', '2023 progress report', null],
    ['oewg-2021-s4', 'Fourth substantive session', null],
    ['ctx-stuxnet-2010', 'Stuxnet discovered', null],
    ['sco-code-2011', 'Draft code of conduct…', 'Draft code of conduct for information…'],
    ['poa-fc-2022', 'First Committee adopts…', 'First Committee adopts the Programme…'],
  ])('%s is called "%s"', (id, short, long) => {
    const name = nameOf(atlas, eventOf(id), words);
    expect(name.short).toBe(short);
    expect(longLabel(eventOf(id), name, 40)).toBe(long);
  });

  it('no name is empty or longer than a short label may be', () => {
    for (const event of atlas.events.values()) {
      const { short } = nameOf(atlas, event, words);
      expect(short.length, event.id).toBeGreaterThan(0);
      expect(short.length, event.id).toBeLessThanOrEqual(30);
    }
  });
});

describe('markShapeOf', () => {
  it.each([
    ['res-73-27', 'vote'],
    ['res-53-70', 'adoption'],
    ['gge-2015-report', 'report'],
    ['gge-2004-outcome', 'failure'],
    ['gge-2016-outcome', 'failure'],
    ['poa-sg-report', 'document'],
    ['apr-2022', 'progress-report'],
    ['ru-proposal-1998', 'proposal'],
    ['ahc-74-247', 'vote'],
    ['ahc-hanoi-2025', 'adjacent'],
    ['ctx-estonia-2007', 'context'],
    ['gm-agreed', 'launch'],
  ])('%s is drawn as %s', (id, shape) => {
    expect(markShapeOf(atlas, eventOf(id))).toBe(shape);
  });

  it('only the two groups without a report are failures', () => {
    const failed = [...atlas.events.values()].filter((event) => markShapeOf(atlas, event) === 'failure');
    expect(failed.map((event) => event.id)).toEqual(['gge-2004-outcome', 'gge-2016-outcome']);
  });
});

describe('shorten', () => {
  it.each([
    ['Stuxnet discovered', 28, 'Stuxnet discovered'],
    ['US-China understanding on commercial cyber theft', 28, 'US-China understanding…'],
    ['First recorded vote; second GGE called for', 30, 'First recorded vote…'],
    ['Annual resolution, last of four with one vote against', 24, 'Annual resolution…'],
    ['Incomprehensibilities', 10, 'Incompreh…'],
  ])('"%s" in %d characters', (text, max, expected) => {
    expect(shorten(text, max)).toBe(expected);
  });
});
