// Makes the model of the core rows. The rows were checked at build, so ids are branded here without a second look;
// a reference that does not resolve is a programming mistake and throws.
import type { DocumentId, GroupId, ProcessId, StateCode } from './brand';
import type { CoreTables } from './core';
import { day, lastDay, stretchOf } from './dates';
import type { DateText, Day, Stretch } from './dates';
import { createEvents } from './createEvents';
import { createPositions, indexPositions } from './createPositions';
import { createVotes } from './createVotes';
import type { Atlas, Group, Membership, Process, Question, State } from './model';

/** Before the first and after the last day that the record can speak of. */
const LONG_AGO = day('1945');
const FAR_OFF = lastDay('2100');

/** The typed, indexed, immutable atlas of a core. */
export function createAtlas(core: CoreTables): Atlas {
  const groups = core.groups.map(createGroup);
  const documents = core.documents.map((row) => ({
    id: row.id as DocumentId,
    symbol: row.symbol ?? null,
    title: row.title,
    date: row.date,
    kind: row.kind,
    issued: row.issued ?? null,
  }));
  const positions = createPositions(core.positions);
  return Object.freeze<Atlas>({
    about: {
      title: core.about.title,
      shortTitle: core.about.short_title,
      edition: core.about.edition,
      asOf: core.about.as_of,
      covers: { from: day(core.about.from), until: lastDay(core.about.to) },
    },
    states: byId(core.states.map(createState)),
    groups: byId(groups),
    processes: byId(core.processes.map(createProcess)),
    events: byId(createEvents(core.events)),
    documents: byId(documents),
    documentBySymbol: new Map(documents.flatMap(({ symbol, id }) => (symbol ? [[symbol, id]] : []))),
    questions: byId(core.questions.map(createQuestion)),
    positions: byId(positions),
    votes: byId(createVotes(core.votes)),
    seats: core.seats.map((row) => ({
      process: row.process as ProcessId,
      state: row.state as StateCode,
      isConfirmed: row.confirmed,
    })),
    cosponsorships: byId(
      core.cosponsorships.map((row) => ({
        id: row.id,
        title: row.title,
        date: row.date,
        kind: row.kind,
        states: row.states as readonly StateCode[],
        leads: (row.lead ?? []) as readonly StateCode[],
        throughGroup: row.through_group ?? [],
        isComplete: row.complete,
        isConfirmed: row.verified,
        count: row.count ?? null,
        document: (row.document as DocumentId | undefined) ?? null,
      })),
    ),
    norms: byId(core.norms.map((row) => ({ id: row.id as never, short: row.short }))),
    issues: byId(
      core['open-issues'].map((row) => ({
        id: row.id as never,
        question: row.question,
        questions: (row.questions ?? []) as never,
      })),
    ),
    terms: byId(core.terms.map((row) => ({ id: row.id as never, term: row.term }))),
    formerMembers: core['former-members'].map((row) => ({
      name: row.name,
      stretch: { from: day(row.from), until: (day(row.until) - 1) as Day },
    })),
    forwarding: new Map(core.forwarding.map((row) => [row.id, row.to])),
    membershipsOf: groupBy(
      groups.flatMap((group) => group.memberships),
      (membership) => membership.state,
    ),
    positionsOn: indexPositions(positions),
  });
}

function createState(row: CoreTables['states'][number]): State {
  return {
    id: row.id as StateCode,
    iso2: row.iso2,
    name: row.name,
    aliases: row.aliases ?? [],
    isMember: row.un_member,
    memberSince: row.un_member_since === undefined ? null : day(row.un_member_since),
    regionalGroup: row.un_group ?? null,
    isSmall: row.small,
  };
}

function createGroup(row: CoreTables['groups'][number]): Group {
  const memberships = row.members.map((member): Membership => ({
    state: member.state as StateCode,
    group: row.id as GroupId,
    stretch: certainStretch(member.from, member.to, row.founded),
    isConfirmed: member.verified !== false,
  }));
  return {
    id: row.id as GroupId,
    name: row.name,
    founded: row.founded ?? null,
    coloursMembers: row.colours,
    memberships,
  };
}

/** Of an imprecise date only what is certain counts: joined by its end, left by its start, and nobody before `founded`. */
function certainStretch(from: DateText | undefined, to: DateText | undefined, founded?: DateText): Stretch {
  const joined = from ? lastDay(from) : LONG_AGO;
  const floor = founded ? lastDay(founded) : LONG_AGO;
  return { from: joined > floor ? joined : floor, until: to ? day(to) : FAR_OFF };
}

function createProcess(row: CoreTables['processes'][number]): Process {
  return {
    id: row.id as ProcessId,
    name: row.name,
    short: row.short,
    start: row.start,
    end: row.end ?? null,
    stretch: { from: stretchOf(row.start).from, until: row.end ? lastDay(row.end) : FAR_OFF },
    outcome: row.outcome,
    chairs: row.chair ?? [],
  };
}

function createQuestion(row: CoreTables['questions'][number]): Question {
  return {
    id: row.id as Question['id'],
    label: row.label,
    proposition: row.proposition,
    meaning: { support: row.support, qualified: row.qualified, oppose: row.oppose },
    theme: row.theme,
    isCore: row.kind === 'core',
    isLens: row.lens,
  };
}

function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
