import { describe, expect, test } from 'vitest';
import { reader } from '../../../src/i18n/reader';
import { rooms } from '../../../src/i18n/rooms';
import { format } from '../../../src/view/codec';
import { defaultView } from '../../../src/view/view';
import { recordAtlas, recordDetails } from '../../recordAtlas';
import { factAt, pageAt } from './readerPages';

describe('events', () => {
  test('a voted resolution: decision, before and after', () => {
    const page = pageAt('focus=event:res-73-27', 'event');
    expect(page.head.subtitle).toBe('5 December 2018 · General Assembly');
    expect(page.decision).toEqual({ text: 'Recorded vote, UNGA plenary', tally: null });
    expect(page.votes[0]?.tally.text).toBe('119 in favour, 46 against, 14 abstentions');
    expect(page.votes.map(({ id }) => id)).toEqual(['a-res-73-27', 'a-c1-73-l27-rev1']);
    expect(page.cameFrom.map(({ name }) => name)).toEqual(['Fifth GGE ends without consensus']);
    expect(page.ledTo.map(({ name }) => name)).toEqual([
      'First OEWG: organisational session',
      'Second OEWG established, 2021-2025 (75/240)',
    ]);
  });

  test('adoption without a vote is no vote, and corrections say what is right', () => {
    const page = pageAt('focus=event:res-53-70', 'event');
    expect(page.head.subtitle).toBe('4 December 1998 · issued 4 January 1999 · General Assembly');
    expect(page.decision).toEqual({ text: reader.vote.adopted, tally: null });
    expect(page.corrections[0]).toMatchObject({
      page: '“UN OEWG (Digital Watch page)”',
      says: 'Resolution 53/70 was formally adopted on 4 January 1999',
      right: 'Adopted on 4 December 1998',
    });
  });

  test('the session of March 2022 holds 148 statements, question by question', () => {
    const page = pageAt('focus=event:oewg-2021-s2', 'event');
    expect(page.head.subtitle).toMatch(/^28 March.–.1 April 2022 · OEWG 2021-25$/);
    expect(page.positions.flatMap(({ lines }) => lines)).toHaveLength(148);
  });
});

describe('a report that did not come about', () => {
  test.each([
    ['gge-2004-outcome', 'Outcome: no consensus'],
    ['gge-2016-outcome', 'Outcome: no consensus'],
    ['gge-2015-report', 'Report'],
  ])('%s is headed "%s"', (id, kicker) => {
    expect(pageAt(`focus=event:${id}`, 'event').head.kicker).toBe(kicker);
  });
});

describe('statements', () => {
  test.each([
    ['p-cub-use-of-force-2024-1', 'Yes'],
    ['p-geo-attribution-2020-02-20-1', 'No: it is what the state did, not what it said'],
    ['p-group-nam-intl-law-applies-2016-09-1', 'No: it is known from the press only'],
    ['p-bra-self-defence-2021-1', 'No: the record lists it beside better evidence'],
    ['p-group-nato-intl-law-applies-2014-09-05-1', 'Yes, for members that have no statement of their own'],
  ])('%s says whether it colours the map, and why not', (id, words) => {
    expect(factAt(pageAt(`focus=position:${id}`, 'position'), 'Colours the map')).toBe(words);
  });

  test.each([
    ['p-cub-use-of-force-2024-1', 'standing position, as described on the Digital Watch page (spring 2024)'],
    ['p-aus-intl-law-applies-2017-1', 'in 2017'],
    ['p-group-nam-intl-law-applies-2016-09-1', 'between 17 September and 18 September 2016'],
    ['p-group-nato-intl-law-applies-2014-09-05-1', '5 September 2014'],
  ])('%s is dated no more precisely than it is known', (id, words) => {
    expect(pageAt(`focus=position:${id}`, 'position').line.when).toBe(words);
  });
});

describe('groups', () => {
  test("a group's own text is a group statement, a state's among others a joint one", () => {
    const voices = (query: 'group:EU' | 'group:NATO') =>
      new Set(
        pageAt(`focus=${query}`, 'group').statements.until.flatMap(({ lines }) =>
          lines.flatMap(({ stance }) => stance?.voice ?? []),
        ),
      );
    expect([...voices('group:EU')]).toEqual(['group statement', 'reported']);
    expect(
      factAt(pageAt('focus=position:p-group-nato-intl-law-applies-2014-09-05-1', 'position'), 'Known from'),
    ).toBe('group statement');
    const cuba = pageAt('focus=state:CUB', 'state').history.until.flatMap(({ lines }) => lines);
    expect(cuba.map(({ stance }) => stance?.voice)).toContain('joint statement');
  });

  test('statements after the date stand apart, and the head counts both', () => {
    const page = pageAt('focus=group:EU&asof=2021-12-31', 'group');
    expect(page.head.subtitle).toBe(
      '27 member states · 45 statements on record, 10 of them by 31 December 2021',
    );
    expect(page.statements.until.flatMap(({ lines }) => lines)).toHaveLength(10);
    expect(page.statements.after.flatMap(({ lines }) => lines)).toHaveLength(35);
  });

  test('before a group was founded it has no members, and its page says since when it is there', () => {
    const page = pageAt('focus=group:FOC&asof=1999-01-01', 'group');
    expect(page.membersTitle).toBe('Members as of 1 January 1999: 0');
    expect(factAt(page, 'Founded')).toBe('2011');
    expect(factAt(pageAt('focus=group:EU', 'group'), 'Founded')).toBeUndefined();
  });

  test('members are those of the date', () => {
    expect(pageAt('focus=group:EU&asof=2019-12-31', 'group').members).toHaveLength(28);
    const now = pageAt('focus=group:EU', 'group');
    expect(now.membersTitle).toBe('Members as of 31 December 2025: 27');
    expect(now.otherMembers.map(({ note }) => note)).toEqual(['1 January 1973 to 31 January 2020']);
  });

  test('twelve members of the Freedom Online Coalition are not yet confirmed, and it colours nobody', () => {
    const page = pageAt('focus=group:FOC', 'group');
    expect(page.members.filter(({ isConfirmed }) => !isConfirmed)).toHaveLength(12);
    expect(factAt(page, 'Speaks for its members')).toBe(reader.group.doesNotColour);
  });
});

describe('processes', () => {
  test('nine of the 15 seats of the first GGE are not yet confirmed', () => {
    const page = pageAt('focus=process:gge-2004', 'process');
    expect(page.seatsTitle).toBe('15 seats, 9 not yet confirmed');
    expect(page.seats.filter(({ isConfirmed }) => !isConfirmed)).toHaveLength(9);
    expect(factAt(page, 'Chair')).toMatch(/Krutskikh \(Russian Federation\)$/);
    expect(page.doubt).toBe('Not yet confirmed: the chair and the meetings.');
    expect(page.comparison).toHaveLength(12);
  });

  test('a running process has no end and no comparison', () => {
    const page = pageAt('focus=process:global-mechanism', 'process');
    expect(page.head.subtitle).toBe('since 11 July 2025');
    expect(page.comparison).toEqual([]);
  });

  test('the first OEWG names the chair of its work between the sessions', () => {
    expect(factAt(pageAt('focus=process:oewg-2019', 'process'), 'Chair')).toMatch(
      /^Jürg Lauber \(Switzerland\); David Koh, .* \(Singapore\)$/,
    );
  });
});

describe('documents, norms, issues, terms, sources', () => {
  test('the 2015 report introduced 23 items, the eleven norms among them', () => {
    const page = pageAt('focus=document:gge-2015-report', 'document');
    expect(page.introduced).toHaveLength(23);
    expect(page.introduced.filter(({ norm }) => norm)).toHaveLength(11);
    expect(page.developed).toHaveLength(13);
    expect(page.url).toBe('https://undocs.org/A/70/174');
    const again = pageAt('focus=document:A/70/174', 'document');
    expect(again.reference).toBe('document:gge-2015-report');
  });

  test('adoption without a vote, counts of supporters and lists of names belong to their text', () => {
    expect(pageAt('focus=document:a-res-53-70', 'document').adoptions.map(({ text }) => text)).toEqual([
      'Adopted without a vote: UNGA plenary, 4 December 1998',
    ]);
    const proposal = pageAt('focus=document:poa-proposal-2020', 'document');
    expect(proposal.milestones.map(({ when }) => when)).toEqual([
      '42, October 2020',
      '54, December 2021',
      '57, April 2022',
      '60, May 2022',
    ]);
    expect(proposal.joined.map(({ isConfirmed }) => isConfirmed)).toEqual([false, false]);
  });

  test('a norm knows where it was introduced and developed', () => {
    const page = pageAt('focus=norm:norm-a', 'norm');
    expect(factAt(page, 'Introduced in')).toContain('A/70/174');
    expect(factAt(page, 'Developed in')).toContain('A/76/135');
    expect(page.events).toHaveLength(6);
  });

  test('an issue knows its parts, and a part its issue', () => {
    const page = pageAt('focus=issue:international-law-applies', 'issue');
    expect(page.parts.map(({ focus }) => focus.id)).toEqual(['ihl-in-armed-conflict']);
    expect(factAt(pageAt('focus=issue:ihl-in-armed-conflict', 'issue'), 'Part of')).toBe(page.head.title);
  });

  test('a definition from general knowledge is not yet confirmed', () => {
    expect(pageAt('focus=term:armed-conflict', 'term').doubt).toBe('Not yet confirmed: the definition.');
  });

  test('a source lists what cites it by kind; one that is not there is said to be missing', () => {
    const page = pageAt('focus=source:digital-watch-un-oewg', 'source');
    const counts = page.uses.map(({ table, uses }) => [table, uses.length]);
    expect(counts.slice(0, 4)).toEqual([
      ['events', 36],
      ['processes', 7],
      ['bodies', 1],
      ['documents', 1],
    ]);
    expect(pageAt('focus=source:nowhere', 'source').isUnknown).toBe(true);
    expect(page.head.subtitle).toContain('its date is not on record');
    expect(page.document).toBeNull();
  });

  test('an open issue leads to the map of its first question that colours one', () => {
    expect(pageAt('focus=issue:due-diligence', 'issue').lens?.id).toBe('due-diligence');
    expect(pageAt('focus=issue:theme-threats-ukraine', 'issue').lens?.id).toBe('ukraine-cyberattacks');
    expect(pageAt('focus=issue:theme-capacity-building', 'issue').lens).toBeNull();
  });

  test('a page says that it is confirmed only where nothing of it is in doubt', () => {
    const events = [...recordDetails().events.values()];
    for (const { id, verified, unconfirmed = [] } of events) {
      const page = pageAt(`focus=event:${id}`, 'event');
      expect(page.isConfirmed, id).toBe(verified && unconfirmed.length === 0);
      expect(page.isConfirmed, id).toBe(page.doubt === null);
    }
  });

  test('a source that is a document of the record has its date, and leads to it', () => {
    const page = pageAt('focus=source:united-nations-united-nations-document-a-res-60-45', 'source');
    expect(page.source?.date).toBe('8 December 2005');
    expect(page.head.subtitle).toContain('8 December 2005');
    expect(page.document?.focus).toEqual({ kind: 'document', id: 'a-res-60-45' });
  });

  test('no source has the date of a page that several documents share', () => {
    const pageOf = ({ url = '' }: { url?: string }) =>
      url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    const pages = [...recordDetails().documents.values()].map(pageOf).filter(Boolean);
    const shared = [...recordDetails().sources.values()].filter(
      (source) => pages.filter((page) => page === pageOf(source)).length > 1,
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { id } of shared) expect(pageAt(`focus=source:${id}`, 'source').source?.date).toBeNull();
  });

  test('UN documents are cited by symbol', () => {
    const { best, further } = pageAt('focus=norm:norm-a', 'norm').sources;
    expect([best, ...further].map((source) => source?.label)).toContain('A/70/174');
  });
});

describe('rooms and welcome', () => {
  test('about the data fills the stage, and the reader says beside it what it is for', () => {
    const page = pageAt('focus=room:about-data', 'room');
    expect(page.intro).toBe(rooms.intro['about-data']);
    expect(page.rooms.filter(({ isCurrent }) => isCurrent).map(({ key }) => key)).toEqual(['about-data']);
  });

  test('the welcome lists 20 lenses by theme, and all states beside what to try', () => {
    const page = pageAt('', 'welcome');
    expect(page.themes.map(({ lenses }) => lenses.length)).toEqual([10, 3, 5, 1, 1]);
    expect(format(page.allStates.to(defaultView))).toBe('form=table');
    const queries = page.suggestions.map(({ to }) => format(to(defaultView)));
    expect(queries).toEqual([
      'lens=vote:a-res-73-27&asof=2018-12-31&window=2016-01-01..2021-12-31&focus=event:res-73-27',
      'lens=question:intl-law-applies&focus=question:intl-law-applies',
    ]);
  });
});

describe('what the colours mean, in the welcome', () => {
  test('the question that the map asks, each stance in its own words, and how it is known', () => {
    const { colours } = pageAt('', 'welcome');
    expect(colours?.by).toBe(
      'A state has the colour of its latest statement on this: “A new legally binding instrument (a treaty) on ICT security is needed.”',
    );
    expect(colours?.classes.map(({ key, text }) => `${key}: ${text}`)).toEqual([
      'support-own: A treaty is needed',
      'qualified-own: Open or undecided',
      'oppose-own: No treaty needed',
      'none: No recorded statement (not neutrality)',
    ]);
    expect(colours?.voices.map(({ text }) => text)).toEqual([
      'own words',
      'named in a joint text',
      'through a group',
    ]);
  });

  test('under a vote the answers, on a plain map nothing', () => {
    const { colours } = pageAt('lens=vote:a-res-73-27', 'welcome');
    expect(colours?.by).toBe('A state has the colour of its vote: A/RES/73/27.');
    expect(colours?.classes.map(({ text }) => text)).toEqual([
      'In favour',
      'Against',
      'Abstained',
      'Did not vote',
    ]);
    expect(colours?.voices).toEqual([]);
    expect(pageAt('lens=none', 'welcome').colours).toBeNull();
  });
});

describe('the whole record', () => {
  const BROKEN = /undefined|NaN|\[object/;
  const { events, states, groups, questions, processes, documents, votes, positions, norms, issues, terms } =
    recordAtlas();
  const all = {
    event: events,
    state: states,
    group: groups,
    question: questions,
    process: processes,
    document: documents,
    vote: votes,
    position: positions,
    norm: norms,
    issue: issues,
    term: terms,
    source: recordDetails().sources,
  };

  test.each(Object.entries(all))(
    'every %s has a page without a broken word',
    (kind, things) => {
      for (const id of things.keys()) {
        const page = pageAt(`focus=${kind}:${id}`, kind as 'event');
        expect(page.head.title, id).not.toBe('');
        expect(JSON.stringify(page), id).not.toMatch(BROKEN);
      }
    },
    60_000,
  );
});
