import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VoteId } from '../../src/atlas/brand';
import type { Atlas } from '../../src/atlas/model';
import { format, parse } from '../../src/view/codec';
import { resolve } from '../../src/view/resolve';
import { defaultView } from '../../src/view/view';
import { recordAtlas } from '../recordAtlas';
import { arbitraryView } from './arbitraryView';
import { viewFaults } from './viewFaults';

const record = recordAtlas();
const voteWithoutRoll = 'vote-without-roll' as VoteId;
const votes = [...record.votes].slice(0, 1).map(([, vote]) => ({ ...vote, id: voteWithoutRoll, roll: null }));
const atlas: Atlas = {
  ...record,
  votes: new Map([...record.votes.values(), ...votes].map((vote) => [vote.id, vote])),
  forwarding: new Map([
    ['event:old-event', 'event:older-event'],
    ['event:older-event', 'event:res-53-70'],
    ['event:became-a-document', 'document:a-res-53-70'],
    ['event:circle', 'event:round'],
    ['event:round', 'event:circle'],
    ['event:nowhere', 'event:still-nowhere'],
    ['event:elsewhere', 'planet:mars'],
    ['question:old-question', 'question:due-diligence'],
    ['question:became-a-norm', 'norm:norm-a'],
    ['process:old-oewg', 'process:oewg-2021'],
    ['process:old-gge', 'process:gge-2019'],
    ['group:OLD', 'group:EU'],
    ['cosponsorship:old-list', 'cosponsorship:joint-statement-2019-09-23'],
  ]),
};

const through = (query: string) => {
  const { view, dropped } = resolve(parse(query).view, atlas);
  return { query: format(view), dropped };
};

const someId = (ids: Iterable<string>): string => [...ids][0] ?? 'none';
const smallQuestion = [...record.questions.values()].find(({ isLens }) => !isLens)?.id ?? 'none';
const observer = [...record.states.values()].find(({ isMember }) => !isMember)?.id ?? 'none';

describe('what exists stays', () => {
  test.each([
    '',
    'lens=question:due-diligence',
    'lens=change:due-diligence,2015-06',
    `lens=vote:${someId(record.votes.keys())}`,
    `lens=vote:${voteWithoutRoll}`,
    'lens=seats:all',
    'lens=seats:gge-2004',
    'lens=cosponsors:joint-statement-2019-09-23',
    'lens=agreement:CUB',
    'lens=none',
    'focus=event:res-53-70',
    'focus=state:CUB',
    `focus=state:${observer}`,
    'focus=group:EU',
    `focus=question:${smallQuestion}`,
    'focus=process:oewg-2021',
    'focus=document:a-res-53-70',
    `focus=vote:${voteWithoutRoll}`,
    `focus=position:${someId(record.positions.keys())}`,
    'focus=norm:norm-a',
    'focus=issue:international-law-applies',
    'focus=term:acquis',
    'focus=source:any-source-by-its-form',
    'focus=room:about-data',
    'focus=room:about-map',
    'compare=state:CUB,group:EU',
    'processes=gge-2004,oewg-2021',
    'state-groups=EU,NATO',
    'window=1995..2030',
    'window=2021-03-08..2021-03-14',
    'asof=2030',
    'asof=1995-01-01',
  ])('%s', (query) => {
    expect(through(query)).toEqual({ query, dropped: [] });
  });

  test('a View that passes is the same object', () => {
    const { view } = parse('focus=state:CUB&compare=state:CUB,group:EU&processes=oewg-2021');
    expect(resolve(view, atlas).view).toBe(view);
    expect(resolve(defaultView, atlas).view).toBe(defaultView);
  });
});

describe('other names lead to the id', () => {
  test.each([
    ['focus=document:A/RES/53/70', 'focus=document:a-res-53-70'],
    ['focus=document:a/res/53/70', 'focus=document:a-res-53-70'],
    ['focus=document:A-RES-53-70', 'focus=document:a-res-53-70'],
    ['focus=group:eu', 'focus=group:EU'],
    ['state-groups=nato,eu,EU', 'state-groups=EU,NATO'],
    ['state-groups=WEOG,eu,african', 'state-groups=AG,EU,weog'],
    ['focus=event:old-event', 'focus=event:res-53-70'],
    ['focus=event:became-a-document', 'focus=document:a-res-53-70'],
    ['lens=question:old-question', 'lens=question:due-diligence'],
    ['lens=change:old-question,2015', 'lens=change:due-diligence,2015'],
    ['lens=seats:old-gge', 'lens=seats:gge-2019'],
    ['lens=cosponsors:old-list', 'lens=cosponsors:joint-statement-2019-09-23'],
    ['processes=old-oewg,oewg-2021', 'processes=oewg-2021'],
    ['compare=group:OLD,state:CUB,group:EU', 'compare=group:EU,state:CUB'],
  ])('%s -> %s', (asked, query) => {
    expect(through(asked)).toEqual({ query, dropped: [] });
  });
});

describe('what does not exist falls to its default and is reported', () => {
  test.each([
    ['lens=question:nothing', '', 'lens', 'question:nothing', 'not-found'],
    ['lens=question:constructor', '', 'lens', 'question:constructor', 'not-found'],
    [`lens=question:${smallQuestion}`, '', 'lens', `question:${smallQuestion}`, 'not-a-lens'],
    [`lens=change:${smallQuestion},2015`, '', 'lens', `change:${smallQuestion},2015`, 'not-a-lens'],
    ['lens=question:became-a-norm', '', 'lens', 'question:became-a-norm', 'not-found'],
    ['lens=change:due-diligence,1994', '', 'lens', 'change:due-diligence,1994', 'out-of-range'],
    [
      'lens=change:due-diligence,2021-06&asof=2021-05',
      'asof=2021-05',
      'lens',
      'change:due-diligence,2021-06',
      'reversed',
    ],
    ['lens=vote:nothing', '', 'lens', 'vote:nothing', 'not-found'],
    ['lens=seats:nothing', '', 'lens', 'seats:nothing', 'not-found'],
    ['lens=seats:oewg-2021', '', 'lens', 'seats:oewg-2021', 'not-a-lens'],
    ['lens=cosponsors:poa-cosponsors-2022-05', '', 'lens', 'cosponsors:poa-cosponsors-2022-05', 'not-a-lens'],
    ['lens=cosponsors:nothing', '', 'lens', 'cosponsors:nothing', 'not-found'],
    ['lens=agreement:XXX', '', 'lens', 'agreement:XXX', 'not-found'],
    ['focus=event:nothing', '', 'focus', 'event:nothing', 'not-found'],
    ['focus=event:circle', '', 'focus', 'event:circle', 'not-found'],
    ['focus=event:nowhere', '', 'focus', 'event:nowhere', 'not-found'],
    ['focus=event:elsewhere', '', 'focus', 'event:elsewhere', 'not-found'],
    ['focus=document:A/RES/1/1', '', 'focus', 'document:A/RES/1/1', 'not-found'],
    ['focus=room:attic', '', 'focus', 'room:attic', 'not-found'],
    ['compare=state:XXX,group:EU', 'compare=group:EU', 'compare', 'state:XXX', 'not-found'],
    ['processes=nothing,oewg-2021', 'processes=oewg-2021', 'processes', 'nothing', 'not-found'],
    ['state-groups=EU,nothing', 'state-groups=EU', 'state-groups', 'nothing', 'not-found'],
    ['asof=2031', '', 'asof', '2031', 'out-of-range'],
    ['asof=1994-12-31', '', 'asof', '1994-12-31', 'out-of-range'],
    ['window=1990..2021', 'window=1995-01-01..2021', 'window', '1990..2021', 'out-of-range'],
    ['window=2021-03..2100', 'window=2021-03..2030-12-31', 'window', '2021-03..2100', 'out-of-range'],
    ['window=2050..2060', '', 'window', '2050..2060', 'out-of-range'],
    [
      'window=2021-03-08..2021-03-08',
      'window=2021-03-08..2021-03-14',
      'window',
      '2021-03-08..2021-03-08',
      'too-short',
    ],
    ['story=first-vote', '', 'story', 'first-vote', 'not-built'],
    ['lang=fr', '', 'lang', 'fr', 'not-built'],
  ])('%s -> "%s"', (asked, query, parameter, value, reason) => {
    expect(through(asked)).toEqual({ query, dropped: [{ parameter, value, reason }] });
  });

  test('a scene goes with its story', () => {
    expect(through('story=first-vote&scene=2')).toEqual({
      query: '',
      dropped: [
        { parameter: 'story', value: 'first-vote', reason: 'not-built' },
        { parameter: 'scene', value: '2', reason: 'not-built' },
      ],
    });
  });

  test('without the default question there is no lens', () => {
    const bare = { ...atlas, questions: new Map() };
    const { view } = resolve(defaultView, bare);
    expect(view.lens).toEqual({ kind: 'none' });
    expect(resolve(view, bare)).toEqual({ view, dropped: [] });
  });
});

test('resolve makes a valid View of any, and resolving twice changes nothing', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const { view: once } = resolve(view, atlas);
      expect(viewFaults(once)).toEqual([]);
      const twice = resolve(once, atlas);
      expect(twice.view).toBe(once);
      expect(twice.dropped).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
}, 30_000);

test('every id of the record is right by form and stays as it is', () => {
  const references = (
    [
      ['event', record.events],
      ['state', record.states],
      ['group', record.groups],
      ['question', record.questions],
      ['process', record.processes],
      ['document', record.documents],
      ['vote', record.votes],
      ['position', record.positions],
      ['norm', record.norms],
      ['issue', record.issues],
      ['term', record.terms],
    ] as const
  ).flatMap(([kind, things]) => [...things.keys()].map((id) => `focus=${kind}:${id}`));
  const named = [...record.cosponsorships.values()].filter(
    ({ states, leads }) => states.length + leads.length > 0,
  );
  const lenses = named.map(({ id }) => `lens=cosponsors:${id}`);
  for (const query of [...references, ...lenses]) expect(through(query)).toEqual({ query, dropped: [] });
});

test('every symbol of the record is an alias', () => {
  for (const [symbol, id] of record.documentBySymbol)
    expect(through(`focus=document:${symbol}`)).toEqual({ query: `focus=document:${id}`, dropped: [] });
});
