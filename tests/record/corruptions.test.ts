import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/build/checkRecord';
import { readRecord } from '../../src/build/readRecord';
import { hashOf } from '../../src/build/seedRuns';
import { formatProblem } from '../../src/atlas/problem';
import { add, copy, corrupted, remove, rewrite, set, withFile, withoutFile, type Damage } from './corrupted';

/** Stands for a sentence of a starting text. */
const BORROWED = 'eight plain words that nobody else has written';
const NONE: ReadonlySet<number> = new Set();

interface Corruption {
  readonly breaks: string;
  readonly by: readonly Damage[];
  /** File without folder, record and field of the problem that must be told. */
  readonly at: readonly [file: string, record: string, field: string];
  /** What the message says is wrong or would be right. */
  readonly says: RegExp;
  readonly knownRuns?: ReadonlySet<number>;
}

const broken = (
  breaks: string,
  by: Damage | readonly Damage[],
  at: Corruption['at'],
  says: RegExp,
): Corruption => ({ breaks, by: typeof by === 'function' ? [by] : by, at, says });

const POSITION = 'p-group-nato-intl-law-applies-2014-09-05-1';
const MONTHLY = 'p-group-nam-intl-law-applies-2016-09-1';
const STANDING = 'p-chn-attribution-evidence-2022-1';

const files = [
  broken('a missing file', withoutFile('terms.json'), ['terms.json', '', ''], /is missing.*\[\]/),
  broken('a missing about.json', withoutFile('about.json'), ['about.json', '', ''], /is missing/),
  broken(
    'an unknown file',
    withFile('vote.json', '[]'),
    ['vote.json', '', ''],
    /no file of the record.*votes\.json/,
  ),
  broken('an empty file', withFile('norms.json', ''), ['norms.json', '', ''], /ends too early|write a value/),
  broken(
    'a truncated file',
    rewrite('votes.json', (text) => text.slice(0, 5000)),
    ['votes.json', 'a-res-60-45', ''],
    /close/,
  ),
  broken(
    'a comma left out',
    rewrite('about.json', (text) => text.replace('",', '"')),
    ['about.json', '', ''],
    /comma before/,
  ),
  broken(
    'a comma too many',
    rewrite('seats.json', (text) => text.replace(/\s*\]\s*$/, ',]')),
    ['seats.json', 'gge-2019-ury', ''],
    /after the last one, no comma/,
  ),
  broken(
    'a quote left open',
    rewrite('about.json', (text) => text.replace('"2026.1"', '"2026.1')),
    ['about.json', '', ''],
    /double quote/,
  ),
  broken(
    'a comment',
    rewrite('seats.json', (text) => `// seats\n${text}`),
    ['seats.json', '', ''],
    /comment/,
  ),
  broken(
    'an object in place of a list',
    withFile('forwarding.json', '{}'),
    ['forwarding.json', '', ''],
    /holds object.*\[/,
  ),
  broken(
    'a state twice in a roll',
    rewrite('votes.json', (text) => text.replace('"AFG": "yes",', '"AFG": "yes", "AFG": "no",')),
    ['votes.json', 'a-res-60-45', 'roll.AFG'],
    /given twice.*keep one/,
  ),
];

const shapes = [
  broken(
    'a field left out',
    set('events', 'res-73-27', 'summary', undefined),
    ['events.json', 'res-73-27', 'summary'],
    /missing.*write a text/,
  ),
  broken(
    'an id left out',
    set('seats', 'gge-2004-blr', 'id', undefined),
    ['seats.json', 'row 1', 'id'],
    /missing/,
  ),
  broken(
    'a stray key',
    set('events', 'res-73-27', 'sumary', 'x'),
    ['events.json', 'res-73-27', 'sumary'],
    /write "summary"/,
  ),
  broken(
    'a stray key in an object',
    set('votes', 'a-res-73-27', 'tally.abstained', 14),
    ['votes.json', 'a-res-73-27', 'tally.abstained'],
    /write "abstain"/,
  ),
  broken(
    'a number as text',
    set('votes', 'a-res-73-27', 'tally.yes', '119'),
    ['votes.json', 'a-res-73-27', 'tally.yes'],
    /is a text.*whole number/,
  ),
  broken(
    'a text as list',
    set('events', 'res-73-27', 'title', ['x']),
    ['events.json', 'res-73-27', 'title'],
    /is a list.*text/,
  ),
  broken(
    'an unknown kind of event',
    set('events', 'res-73-27', 'kind', 'resolutions'),
    ['events.json', 'res-73-27', 'kind'],
    /write "resolution"/,
  ),
  broken(
    'an unknown stance',
    set('positions', POSITION, 'stance', 'in favour'),
    ['positions.json', POSITION, 'stance'],
    /"support", "qualified", "oppose"/,
  ),
  broken(
    'an unknown answer',
    set('votes', 'a-res-73-27', 'roll.AFG', 'abstention'),
    ['votes.json', 'a-res-73-27', 'roll.AFG'],
    /"yes", "no", "abstain", "absent"/,
  ),
  broken(
    'an unknown decision',
    set('events', 'res-73-27', 'vote', 'by vote'),
    ['events.json', 'res-73-27', 'vote'],
    /"consensus"/,
  ),
  broken(
    'a day that no calendar has',
    set('events', 'res-73-27', 'date', '2021-02-30'),
    ['events.json', 'res-73-27', 'date'],
    /2021-02-30.*calendar date/,
  ),
  broken(
    'a date in words',
    set('documents', 'gge-2010-report', 'date', 'spring 2010'),
    ['documents.json', 'gge-2010-report', 'date'],
    /YYYY-MM-DD/,
  ),
  broken(
    'an admission without a day',
    set('states', 'CUB', 'un_member_since', '1945'),
    ['states.json', 'CUB', 'un_member_since'],
    /YYYY-MM-DD/,
  ),
  broken(
    'a bad symbol',
    set('events', 'res-73-27', 'symbol', 'A/RES73/27'),
    ['events.json', 'res-73-27', 'symbol'],
    /such as A\/RES\/73\/27/,
  ),
  broken(
    'an address without protocol',
    set('documents', 'a-c1-53-3', 'url', 'undocs.org/A/C.1/53/3'),
    ['documents.json', 'a-c1-53-3', 'url'],
    /https:\/\//,
  ),
  broken(
    'an id with capitals',
    set('terms', 'accreditation', 'id', 'Accreditation'),
    ['terms.json', 'Accreditation', 'id'],
    /small letters/,
  ),
  broken(
    'a latitude off the globe',
    set('states', 'CUB', 'capital_lonlat', [23.1, -182.4]),
    ['states.json', 'CUB', 'capital_lonlat[1]'],
    /latitude from -90/,
  ),
  broken(
    'a text too long',
    set('questions', 'poa', 'label', 'x'.repeat(41)),
    ['questions.json', 'poa', 'label'],
    /41 characters.*40/,
  ),
  broken(
    'an empty text',
    set('events', 'res-73-27', 'title', ''),
    ['events.json', 'res-73-27', 'title'],
    /is empty/,
  ),
  broken(
    'a bad word of about.json',
    rewrite('about.json', (text) => text.replace('CC-BY-4.0', 'CC-BY')),
    ['about.json', 'about', 'data_licence'],
    /CC-BY-4\.0/,
  ),
];

const references = [
  broken(
    'a claim without a source',
    set('positions', POSITION, 'sources', []),
    ['positions.json', POSITION, 'sources'],
    /empty.*citation/,
  ),
  broken(
    'a process without a source',
    set('processes', 'gge-2004', 'sources', []),
    ['processes.json', 'gge-2004', 'sources'],
    /no source/,
  ),
  broken(
    'an outdated slip without a source',
    set('corrections', 'modalities-undecided-2022-04', 'sources', undefined),
    ['corrections.json', 'modalities-undecided-2022-04', 'sources'],
    /no source/,
  ),
  broken(
    'an unknown source',
    set('events', 'res-73-27', 'sources.0.source', 'digital-watch-un-oewgs'),
    ['events.json', 'res-73-27', 'sources[0].source'],
    /did you mean "digital-watch-un-oewg"/,
  ),
  broken(
    'an unused source',
    add('sources', { id: 'idle', title: 'Idle', publisher: 'Nobody' }),
    ['sources.json', 'idle', ''],
    /cited nowhere/,
  ),
  broken(
    'an unknown state',
    set('cosponsorships', 'poa-proposal-2020-10-named', 'states.0', 'XYZ'),
    ['cosponsorships.json', 'poa-proposal-2020-10-named', 'states[0]'],
    /states\.json/,
  ),
  broken(
    'an unknown group',
    set('mentions', 'broad-agreement-un-charter', 'actor', 'group:XY'),
    ['mentions.json', 'broad-agreement-un-charter', 'actor'],
    /groups\.json/,
  ),
  broken(
    'a seat of an unknown state',
    set('seats', 'gge-2004-blr', 'state', 'BLX'),
    ['seats.json', 'gge-2004-blr', 'state'],
    /states\.json/,
  ),
  broken(
    'an unknown question',
    set('events', 'ru-proposal-1998', 'questions.0', 'un-proces'),
    ['events.json', 'ru-proposal-1998', 'questions[0]'],
    /did you mean "un-process"/,
  ),
  broken(
    'an unknown event',
    set('votes', 'a-res-73-27', 'event', 'res-73-72'),
    ['votes.json', 'a-res-73-27', 'event'],
    /events\.json/,
  ),
  broken(
    'an unknown report',
    set('acquis', 'acq-01', 'introduced_in', 'gge-2011-report'),
    ['acquis.json', 'acq-01', 'introduced_in'],
    /did you mean/,
  ),
  broken(
    'an unknown parent',
    set('open-issues', 'ihl-in-armed-conflict', 'parent', 'law'),
    ['open-issues.json', 'ihl-in-armed-conflict', 'parent'],
    /open-issues\.json/,
  ),
  broken(
    'a term that is not there',
    set('terms', 'accreditation', 'see_also.0', 'no-objection-rule'),
    ['terms.json', 'accreditation', 'see_also[0]'],
    /terms\.json/,
  ),
  broken(
    'a correction of nothing',
    set('corrections', 'poa-resolution-plenary', 'about.0', 'event:poa'),
    ['corrections.json', 'poa-resolution-plenary', 'about[0]'],
    /events\.json/,
  ),
  broken(
    'a correction of an unknown kind of thing',
    set('corrections', 'poa-resolution-plenary', 'about.0', 'thing:poa'),
    ['corrections.json', 'poa-resolution-plenary', 'about[0]'],
    /kinds: event/,
  ),
  broken(
    'an unknown starting text',
    rewrite('about.json', (text) => text.replace('digital-watch-un-oewg', 'digital-watch')),
    ['about.json', 'about', 'seeds[0]'],
    /sources\.json/,
  ),
  broken(
    'a row that others name, taken out',
    remove('norms', 'norm-f'),
    ['events.json', 'gge-2015-report', 'norms[5]'],
    /norms\.json/,
  ),
  broken(
    'a field that is unconfirmed and unknown',
    set('terms', 'accreditation', 'unconfirmed', ['defintion']),
    ['terms.json', 'accreditation', 'unconfirmed[0]'],
    /write definition/,
  ),
  broken(
    'an id twice',
    copy('terms', 'accreditation', { term: 'Another', definition: 'Other.' }),
    ['terms.json', 'accreditation', 'id'],
    /2 rows/,
  ),
  broken(
    'an id that does not say its actor',
    set('positions', POSITION, 'id', 'p-nato-intl-law-applies-2014-09-05-1'),
    ['positions.json', 'p-nato-intl-law-applies-2014-09-05-1', 'id'],
    /p-group-nato-intl-law-applies-2014-09-05-/,
  ),
];

const dates = [
  broken(
    'an end before the start',
    set('events', 'oewg-2021-s2', 'end', '2022-03-01'),
    ['events.json', 'oewg-2021-s2', 'end'],
    /before date 2022-03-28/,
  ),
  broken(
    'a process that ends before it starts',
    set('processes', 'gge-2019', 'end', '2018'),
    ['processes.json', 'gge-2019', 'end'],
    /before start/,
  ),
  broken(
    'an event outside its process',
    set('events', 'apr-2022', 'date', '2012-07-29'),
    ['events.json', 'apr-2022', 'date'],
    /outside the process "oewg-2021"/,
  ),
  broken(
    'a consequence before its cause',
    set('events', 'res-73-27', 'led_to', ['res-53-70']),
    ['events.json', 'res-73-27', 'led_to[0]'],
    /came before/,
  ),
  broken(
    'a ring of consequences',
    [
      set('events', 'gm-agreed', 'led_to', ['oewg-2025-report']),
      set('events', 'oewg-2025-report', 'led_to', ['gm-agreed']),
    ],
    ['events.json', 'oewg-2025-report', 'led_to'],
    /ring: oewg-2025-report → gm-agreed → oewg-2025-report/,
  ),
  broken(
    'a month without its days',
    [set('positions', MONTHLY, 'from', undefined), set('positions', MONTHLY, 'until', undefined)],
    ['positions.json', MONTHLY, 'until'],
    /"until": "2016-09-30"/,
  ),
  broken(
    'a stretch without a start',
    set('positions', MONTHLY, 'from', undefined),
    ['positions.json', MONTHLY, 'from'],
    /both/,
  ),
  broken(
    'a stretch that runs backwards',
    set('positions', MONTHLY, 'until', '2016-09-16'),
    ['positions.json', MONTHLY, 'until'],
    /before from/,
  ),
  broken(
    'a stretch outside its date',
    [set('positions', MONTHLY, 'from', '2015-09-17'), set('positions', MONTHLY, 'until', '2015-09-18')],
    ['positions.json', MONTHLY, 'from'],
    /neither lies in 2016-09/,
  ),
  broken(
    'a standing position without its start',
    set('positions', STANDING, 'colours_from', undefined),
    ['positions.json', STANDING, 'colours_from'],
    /earliest day/,
  ),
  broken(
    'a standing position without its note',
    set('positions', STANDING, 'date_note', undefined),
    ['positions.json', STANDING, 'date_note'],
    /where the position was seen/,
  ),
  broken(
    'a position far from its event',
    set('positions', POSITION, 'event', 'oewg-2021-s2'),
    ['positions.json', POSITION, 'date'],
    /2022-03-28 to 2022-04-01/,
  ),
  broken(
    'a membership that ends before it starts',
    set('groups', 'EU', 'members.2.to', '2006'),
    ['groups.json', 'EU', 'members[2].to'],
    /before from/,
  ),
  broken(
    'a member of a group that was not founded yet',
    set('groups', 'FOC', 'members.0.from', '2010'),
    ['groups.json', 'FOC', 'members[0].from'],
    /before the group was founded \(2011\)/,
  ),
  broken(
    'a ring of retired ids',
    [
      add('forwarding', { id: 'event:a', to: 'event:b' }),
      add('forwarding', { id: 'event:b', to: 'event:a' }),
    ],
    ['forwarding.json', 'event:a', 'to'],
    /ring: event:a → event:b → event:a/,
  ),
  broken(
    'a retired id that leads nowhere',
    add('forwarding', { id: 'event:a', to: 'event:b' }),
    ['forwarding.json', 'event:a', 'to'],
    /does not exist/,
  ),
  broken(
    'a retired id still in use',
    add('forwarding', { id: 'event:res-73-27', to: 'event:res-53-70' }),
    ['forwarding.json', 'event:res-73-27', 'id'],
    /still in use/,
  ),
];

const FIRST = '2026.1';
const next = (fields: Record<string, unknown>): Damage[] => [
  add('editions', { id: '2027.1', date: '2027-01', summary: 'More of it.', changes: [], ...fields }),
  rewrite('about.json', (text) => text.replace('"2026.1"', '"2027.1"')),
];
const change = (fields: Record<string, unknown>) => ({
  changes: [{ concept: 'events', added: [], changed: [], removed: [], ...fields }],
});

const editions = [
  broken(
    'an edition of about.json that is not listed',
    rewrite('about.json', (text) => text.replace('"2026.1"', '"2027.1"')),
    ['editions.json', FIRST, 'id'],
    /about\.json names "2027\.1"/,
  ),
  broken('no edition at all', withFile('editions.json', '[]'), ['editions.json', '', ''], /add the edition/),
  broken(
    'changes in the first edition',
    set('editions', FIRST, 'changes', change({ added: ['res-73-27'] }).changes),
    ['editions.json', FIRST, 'changes'],
    /first edition/,
  ),
  broken(
    'editions out of their order',
    [
      add('editions', { id: '2025.9', date: '2026-12', summary: 'Older.', changes: [] }),
      rewrite('about.json', (text) => text.replace('"2026.1"', '"2025.9"')),
    ],
    ['editions.json', '2025.9', 'id'],
    /follows "2026\.1"/,
  ),
  broken(
    'an edition dated before the one that it follows',
    next({ date: '2025' }),
    ['editions.json', '2027.1', 'date'],
    /before 2026-11/,
  ),
  broken(
    'an edition that adds what is not there',
    next(change({ added: ['res-nowhere'] })),
    ['editions.json', '2027.1', 'changes'],
    /"res-nowhere" of events is not there/,
  ),
  broken(
    'an edition that takes out what is still there',
    next(change({ removed: ['res-73-27'] })),
    ['editions.json', '2027.1', 'changes'],
    /"res-73-27" of events is still there/,
  ),
  broken(
    'an edition that both adds and changes a row',
    next(change({ added: ['res-73-27'], changed: ['res-73-27'] })),
    ['editions.json', '2027.1', 'changes[0]'],
    /"res-73-27" twice/,
  ),
  broken(
    'an edition that changes no concept of the record',
    next({ changes: [{ concept: 'weather', added: [], changed: [], removed: [] }] }),
    ['editions.json', '2027.1', 'changes[0].concept'],
    /"weather"/,
  ),
];

const numbers = [
  broken(
    'a tally off by one',
    set('votes', 'a-res-73-27', 'tally.yes', 118),
    ['votes.json', 'a-res-73-27', 'tally.yes'],
    /is 118 but the roll names 119 yes.*write 119/,
  ),
  broken(
    'a partial roll beyond its tally',
    set('votes', 'a-c1-77-l73', 'tally.no', 5),
    ['votes.json', 'a-c1-77-l73', 'tally.no'],
    /names 6 no/,
  ),
  broken(
    'a complete roll without a roll',
    set('votes', 'a-res-73-27', 'roll', null),
    ['votes.json', 'a-res-73-27', 'roll_complete'],
    /add the roll/,
  ),
  broken(
    'a state left out of a complete roll',
    set('votes', 'a-res-73-27', 'roll.CUB', undefined),
    ['votes.json', 'a-res-73-27', 'roll.CUB'],
    /193 states/,
  ),
  broken(
    'a roll with a state not yet admitted',
    set('votes', 'a-res-60-45', 'roll.MNE', 'yes'),
    ['votes.json', 'a-res-60-45', 'roll.MNE'],
    /no member of the UN on 2005-12-08/,
  ),
  broken(
    'a state admitted too late to vote',
    set('states', 'TUV', 'un_member_since', '2010-09-05'),
    ['votes.json', 'a-res-60-45', 'roll.TUV'],
    /no member/,
  ),
  broken(
    'an event that differs from its vote',
    set('events', 'res-73-27', 'vote.no', 47),
    ['events.json', 'res-73-27', 'vote'],
    /"no":46/,
  ),
  broken(
    'a vote called consensus',
    set('events', 'res-73-27', 'vote', 'consensus'),
    ['events.json', 'res-73-27', 'vote'],
    /recorded vote/,
  ),
  broken(
    'an event that does not name its vote',
    set('events', 'res-73-27', 'votes', ['a-res-73-27']),
    ['votes.json', 'a-c1-73-l27-rev1', 'event'],
    /add "a-c1-73-l27-rev1"/,
  ),
  broken(
    'a consensus without its adoption',
    remove('adoptions', 'a-res-76-19'),
    ['events.json', 'res-76-19', 'vote'],
    /add the adoption/,
  ),
  broken(
    'an adoption called a non-decision',
    set('events', 'res-76-19', 'vote', null),
    ['events.json', 'res-76-19', 'vote'],
    /write "consensus"/,
  ),
  broken(
    'an adoption of what was voted on',
    set('adoptions', 'a-res-76-19', 'document', 'a-res-73-27'),
    ['adoptions.json', 'a-res-76-19', 'document'],
    /has the vote/,
  ),
  broken(
    'a member too few',
    remove('states', 'TUV'),
    ['states.json', 'all states', 'un_member'],
    /192 members.*193/,
  ),
  broken(
    'a founding date that upsets the count',
    set('states', 'SSD', 'un_member_since', '2012-07-14'),
    ['states.json', 'all states', 'un_member_since'],
    /members on 2011-07-14/,
  ),
  broken(
    'a member that is an observer too',
    set('states', 'CUB', 'observer', true),
    ['states.json', 'CUB', 'observer'],
    /not both/,
  ),
  broken(
    'a group of another size',
    set('groups', 'EU', 'member_count', 28),
    ['groups.json', 'EU', 'member_count'],
    /write 27/,
  ),
  broken(
    'a member listed twice',
    [set('groups', 'CSTO', 'members.1', { state: 'ARM' })],
    ['groups.json', 'CSTO', 'members[1]'],
    /second time/,
  ),
  broken('a seat too few', remove('seats', 'gge-2004-blr'), ['bodies.json', 'gge-2004', 'size'], /write 14/),
  broken(
    'a chair without a seat',
    set('bodies', 'gge-2004', 'chair.state', 'CUB'),
    ['bodies.json', 'gge-2004', 'chair.state'],
    /no seat/,
  ),
  broken(
    'a state with two seats',
    copy('seats', 'gge-2004-blr', { id: 'gge-2004-blr-2' }),
    ['seats.json', 'gge-2004-blr-2', 'state'],
    /already/,
  ),
  broken(
    'more names than supporters',
    set('cosponsorships', 'convention-concept-2023-05', 'count', 4),
    ['cosponsorships.json', 'convention-concept-2023-05', 'count'],
    /write 5/,
  ),
  broken(
    'a map of too few states',
    set('questions', 'cb-fund', 'lens', true),
    ['questions.json', 'cb-fund', 'lens'],
    /2 states.*write false/,
  ),
  broken(
    'a map withheld',
    set('questions', 'poa', 'lens', false),
    ['questions.json', 'poa', 'lens'],
    /write true/,
  ),
  broken(
    'two questions in one place',
    set('questions', 'poa', 'order', 1),
    ['questions.json', 'poa', 'order'],
    /number of its own/,
  ),
  broken(
    'a gap in the order',
    set('questions', 'poa', 'order', 99),
    ['questions.json', 'all questions', 'order'],
    /leaves out 20/,
  ),
];

const wording = [
  broken(
    'two documents with one symbol',
    set('documents', 'a-res-53-70', 'symbol', 'A/RES/54/49'),
    ['documents.json', 'a-res-54-49', 'symbol'],
    /symbol of "a-res-53-70"/,
  ),
  broken(
    'an event whose document bears another symbol',
    set('events', 'res-53-70', 'symbol', 'A/RES/53/71'),
    ['events.json', 'res-53-70', 'symbol'],
    /no document of the event/,
  ),
  broken(
    'a process with the symbol of another mandate',
    set('processes', 'gge-2004', 'mandate_symbol', 'A/RES/53/70'),
    ['processes.json', 'gge-2004', 'mandate_symbol'],
    /correct the symbol/,
  ),
  broken(
    'a vote on another day than its document',
    set('documents', 'a-res-73-27', 'date', '2018-12-06'),
    ['votes.json', 'a-res-73-27', 'date'],
    /dated 2018-12-06/,
  ),
  broken(
    'a document of nobody',
    set('documents', 'a-c1-53-3', 'process', undefined),
    ['documents.json', 'a-c1-53-3', 'process'],
    /"actor" for the paper/,
  ),
  broken(
    'a sub-issue without a parent',
    set('open-issues', 'ihl-in-armed-conflict', 'parent', undefined),
    ['open-issues.json', 'ihl-in-armed-conflict', 'parent'],
    /sub-issue/,
  ),
  broken(
    'one address under two ids',
    copy('sources', 'abc-news-u-s-china-reach-agreement-to-stop-commercial-cyber-espionage', {
      id: 'abc-again',
    }),
    ['sources.json', 'abc-again', 'url'],
    /has the address of/,
  ),
  broken(
    'one event under two ids',
    copy('events', 'res-53-70', { id: 'res-53-70-again' }),
    ['events.json', 'res-53-70-again', 'title'],
    /title and date/,
  ),
  broken(
    'one statement under two ids',
    copy('positions', POSITION, { id: POSITION.replace(/1$/, '2') }),
    ['positions.json', POSITION.replace(/1$/, '2'), 'summary'],
    /keep one/,
  ),
  broken(
    'a blank at the end',
    set('terms', 'accreditation', 'definition', 'Admission. '),
    ['terms.json', 'accreditation', 'definition'],
    /take the blank out/,
  ),
  broken(
    'two blanks',
    set('events', 'res-53-70', 'points.0', 'Two  blanks'),
    ['events.json', 'res-53-70', 'points[0]'],
    /leave one/,
  ),
  broken(
    'a character that cannot be seen',
    set('states', 'CUB', 'name', 'Cu\u200bba'),
    ['states.json', 'CUB', 'name'],
    /cannot be seen/,
  ),
  {
    ...broken(
      'eight words of a starting text',
      set('events', 'res-53-70', 'summary', `It was: ${BORROWED.toUpperCase()}.`),
      ['events.json', 'res-53-70', 'summary'],
      /own words/,
    ),
    knownRuns: new Set([hashOf(BORROWED)]),
  },
];

const CORRUPTIONS = [...files, ...shapes, ...references, ...dates, ...editions, ...numbers, ...wording];

describe('the check of the record', () => {
  it.each(CORRUPTIONS)('names $breaks', ({ by, at: [file, record, field], says, knownRuns = NONE }) => {
    const problems = findProblems(readRecord(corrupted(...by)), knownRuns);
    const found = problems.filter(
      (problem) =>
        problem.file === `src/record/${file}` && problem.record === record && problem.field === field,
    );
    const told = found.length > 0 ? found : problems;
    expect(told.map(formatProblem).join('\n')).toMatch(says);
    expect(found).not.toHaveLength(0);
    for (const { wrong, right } of found) {
      expect(wrong).not.toBe('');
      expect(right).not.toBe('');
    }
  });

  it('is tried on at least fifty corruptions, each on its own', () => {
    expect(new Set(CORRUPTIONS.map(({ breaks }) => breaks)).size).toBeGreaterThanOrEqual(50);
  });

  it('says all that is wrong, not only the first', () => {
    const record = readRecord(
      corrupted(
        set('events', 'res-73-27', 'sumary', 'x'),
        set('events', 'res-73-27', 'sources.0.source', 'nothing-like-it'),
        set('questions', 'poa', 'lens', false),
      ),
    );
    const places = findProblems(record, NONE).map(({ record: id, field }) => `${id} ${field}`);
    expect(places).toEqual(
      expect.arrayContaining(['res-73-27 sumary', 'res-73-27 sources[0].source', 'poa lens']),
    );
  });

  it('gives the line of a problem', () => {
    const rows =
      '[\n  {\n    "id": "a",\n    "process": "gge-2004"\n  },\n  {\n    "id": "gge-2004-cub",\n    "state": 7\n  }\n]';
    const problems = findProblems(readRecord(corrupted(withFile('seats.json', rows))), NONE);
    expect(problems.find(({ record, field }) => record === 'gge-2004-cub' && field === 'state')?.line).toBe(
      8,
    );
    expect(problems.find(({ record, field }) => record === 'a' && field === 'state')?.line).toBe(2);
  });

  it('judges only the files while one of them cannot be read', () => {
    const problems = findProblems(readRecord(corrupted(withoutFile('sources.json'))), NONE);
    expect(problems.map(formatProblem)).toEqual([
      'src/record/sources.json  is missing  add it; an empty table is []',
    ]);
  });
});
