import { describe, expect, it } from 'vitest';
import type { EventId, ProcessId } from '../../../src/atlas/brand';
import type { Decision, NegotiationEvent } from '../../../src/atlas/model';
import { describeDecision, describeEvent, eventLabel } from '../../../src/figures/timeline/eventWords';
import { en } from '../../../src/i18n/en';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();
const event = (id: string) => atlas.events.get(id as EventId) as NegotiationEvent;
const labelOf = (id: string) => eventLabel(describeEvent(atlas, event(id), en, 'en'));

describe('describeEvent', () => {
  it('says what, when, what kind, in which process, and how it was decided', () => {
    expect(describeEvent(atlas, event('res-73-27'), en, 'en')).toEqual({
      title: 'First OEWG established (73/27)',
      date: '5 December 2018',
      kind: 'Resolution',
      process: atlas.processes.get(event('res-73-27').process)?.short,
      decision: '119 in favour, 46 against, 14 abstentions',
    });
  });

  it('is no more precise than the record', () => {
    expect(describeEvent(atlas, event('ctx-stuxnet-2010'), en, 'en').date).toBe('June 2010');
  });

  it('says when the text was issued, where that was another day', () => {
    expect(labelOf('res-53-70')).toContain('4 December 1998, issued 4 January 1999, ');
    expect(labelOf('sco-code-2011')).toContain('12 September 2011, issued 14 September 2011');
  });

  it('calls a process that is not on record by its id', () => {
    const stray = { ...event('res-73-27'), process: 'nowhere' as ProcessId };
    expect(describeEvent(atlas, stray, en, 'en').process).toBe('nowhere');
  });
});

describe('describeDecision', () => {
  it.each<[Decision, string | null]>([
    [{ kind: 'none' }, null],
    [{ kind: 'without-vote' }, 'Adopted without a vote'],
    [
      { kind: 'vote', tally: { yes: 119, no: 46, abstain: 1 }, body: 'UNGA plenary' },
      '119 in favour, 46 against, 1 abstention',
    ],
    [
      { kind: 'vote', tally: { yes: 124, no: 6, abstain: null }, body: 'First Committee' },
      '124 in favour, 6 against, abstentions not on record',
    ],
  ])('%j: %s', (decision, words) => {
    expect(describeDecision({ ...event('res-73-27'), decision }, en)).toBe(words);
  });
});

describe('eventLabel', () => {
  it('is one sentence, with the decision at its end if there is one', () => {
    const process = atlas.processes.get(event('res-73-27').process)?.short ?? '';
    expect(labelOf('res-73-27')).toBe(
      `First OEWG established (73/27), 5 December 2018, ${process}, 119 in favour, 46 against, 14 abstentions`,
    );
    expect(eventLabel({ title: 'A', date: '2010', kind: 'Session', process: 'GGE', decision: null })).toBe(
      'A, 2010, GGE',
    );
  });

  it('is made for every event on record', () => {
    for (const id of atlas.events.keys()) expect(labelOf(id)).not.toMatch(/undefined|null|NaN|, ,/);
  });
});
