// Membership of the United Nations and of groups, and seats in the groups of experts, against known counts.
import { day, lastDay, precisionOf, type DateText } from '../dates';
import { fileOf, problemIn, type Problem } from '../problem';
import type { BodyRow, GroupRow, SeatRow, StateRow } from '../rows';
import { runsBackwards } from './chronology';
import { groupBy, type Check } from './check';
import { isMemberOn, memberCount } from './electorate';

/** Official numbers of members around each change since 1998. */
const MEMBER_COUNTS: readonly (readonly [on: DateText, count: number])[] = [
  ['1998-12-04', 185],
  ['1999-12-01', 188],
  ['2000-11-20', 189],
  ['2002-11-22', 191],
  ['2006-12-06', 192],
  ['2011-07-13', 192],
  ['2011-07-14', 193],
];
const MEMBERS = 193;
const OBSERVERS = 2;

export const unitedNationsCounts: Check = {
  reads: ['states', 'former-members'],
  find({ states, 'former-members': former }) {
    const members = states.filter((state) => state.un_member).length;
    const observers = states.filter((state) => state.observer).length;
    return [
      ...reportCount('un_member', 'members', members, MEMBERS),
      ...reportCount('observer', 'observers', observers, OBSERVERS),
      ...MEMBER_COUNTS.flatMap(([on, expected]) =>
        reportCount('un_member_since', `members on ${on}`, memberCount(states, former, day(on)), expected),
      ),
    ];
  },
};

function reportCount(field: string, what: string, found: number, expected: number): Problem[] {
  if (found === expected) return [];
  const wrong = `give ${found} ${what}`;
  const right = `the United Nations has ${expected}: correct the states or former-members.json`;
  return [{ file: fileOf('states'), record: 'all states', field, wrong, right }];
}

export const standingOfStates: Check = {
  reads: ['states'],
  find: ({ states }) => states.flatMap(checkStanding),
};

function checkStanding(state: StateRow): Problem[] {
  const needed = state.un_member ? 'un_member_since' : 'observer_since';
  const stray = state.un_member ? 'observer_since' : 'un_member_since';
  const report = (field: string, wrong: string, right: string) =>
    problemIn('states', state, field, wrong, right);
  return [
    ...(state.un_member === state.observer
      ? [
          report(
            'observer',
            `is ${state.observer}, and so is un_member`,
            'a state is a member or an observer, not both',
          ),
        ]
      : []),
    ...(state[needed] === undefined ? [report(needed, 'is missing', 'write since when')] : []),
    ...(state[stray] === undefined
      ? []
      : [report(stray, 'does not fit un_member', 'take it out, or correct un_member')]),
    ...(state.un_member && state.un_group === undefined
      ? [report('un_group', 'is missing', 'write the regional group, as for every member')]
      : []),
  ];
}

export const membershipsOfGroups: Check = {
  reads: ['groups'],
  find: ({ groups }, about) =>
    groups.flatMap((group) => [
      ...checkMemberships(group),
      ...checkFounding(group),
      ...checkSize(group, about),
    ]),
};

function checkMemberships(group: GroupRow): Problem[] {
  const backwards = group.members.flatMap(({ from, to }, index) =>
    runsBackwards(from, to)
      ? [
          problemIn(
            'groups',
            group,
            `members[${index}].to`,
            `is ${to}, before from ${from}`,
            'put the two in order',
          ),
        ]
      : [],
  );
  const byState = groupBy([...group.members.entries()], ([, { state }]) => state);
  const doubled = [...byState].flatMap(([state, entries]) =>
    entries.flatMap(([index, member], place) => {
      const [, earlier] = entries[place - 1] ?? [];
      if (
        !earlier ||
        (earlier.to !== undefined && member.from !== undefined && day(earlier.to) < lastDay(member.from))
      )
        return [];
      const wrong = `lists ${state} a second time, in years in which it was a member already`;
      return [
        problemIn('groups', group, `members[${index}]`, wrong, 'join the two, or let the first end before'),
      ];
    }),
  );
  return [...backwards, ...doubled];
}

/** Nobody joins or leaves a group that does not exist yet. */
function checkFounding(group: GroupRow): Problem[] {
  const { founded } = group;
  return group.members.flatMap((member, index) =>
    (['from', 'to'] as const)
      .filter((field) => runsBackwards(founded, member[field]))
      .map((field) => {
        const wrong = `is ${member[field]}, before the group was founded (${founded})`;
        return problemIn(
          'groups',
          group,
          `members[${index}].${field}`,
          wrong,
          'correct the one or the other',
        );
      }),
  );
}

/** `member_count` against the list, on the day to which memberships were checked. */
function checkSize(
  group: GroupRow,
  { memberships_as_of: asOf }: { readonly memberships_as_of: DateText },
): Problem[] {
  if (precisionOf(asOf) === null) return [];
  const count = group.members.filter((member) => isMemberOn(member, lastDay(asOf))).length;
  if (count === (group.member_count ?? 0)) return [];
  const wrong = `is ${group.member_count ?? 'missing'}, but the list has ${count} members in ${asOf}`;
  return [problemIn('groups', group, 'member_count', wrong, `write ${count}, or correct the list`)];
}

export const colouringGroupsHaveMembers: Check = {
  reads: ['groups'],
  find: ({ groups }) =>
    groups
      .filter((group) => group.colours && group.members.length === 0)
      .map((group) =>
        problemIn(
          'groups',
          group,
          'colours',
          'is true, but the group has no list of members',
          'write false, or list them',
        ),
      ),
};

export const seatsOfBodies: Check = {
  reads: ['seats', 'bodies'],
  find: ({ seats, bodies }) => [
    ...bodies.flatMap((body) =>
      checkBody(
        body,
        seats.filter((seat) => seat.process === body.process),
      ),
    ),
    ...[...groupBy(seats, (seat) => `${seat.process} ${seat.state}`).values()].flatMap(reportSecondSeats),
  ],
};

function checkBody(body: BodyRow, seats: readonly SeatRow[]): Problem[] {
  const problems: Problem[] = [];
  if (seats.length !== (body.size ?? 0)) {
    const wrong = `is ${body.size ?? 'missing'}, but seats.json has ${seats.length} seats of ${body.process}`;
    problems.push(problemIn('bodies', body, 'size', wrong, `write ${seats.length}, or correct seats.json`));
  }
  if (seats.length > 0 && !seats.some((seat) => seat.state === body.chair.state)) {
    const wrong = `is ${body.chair.state}, which has no seat in ${body.process}`;
    problems.push(problemIn('bodies', body, 'chair.state', wrong, 'correct the chair, or add the seat'));
  }
  return problems;
}

function reportSecondSeats([, ...others]: readonly SeatRow[]): Problem[] {
  return others.map((seat) =>
    problemIn(
      'seats',
      seat,
      'state',
      `is ${seat.state}, which sits in ${seat.process} already`,
      'take one of the two out',
    ),
  );
}
