// Tallies against roll calls, roll calls against the members of the day, events against votes and adoptions.
import { day, precisionOf } from '../dates';
import { problemIn, type Problem } from '../problem';
import type { AdoptionRow, EventRow, StateRow, TallyRow, VoteRow } from '../rows';
import { groupBy, indexById, type Check } from './check';
import { membersOn } from './electorate';

const PLENARY = 'UNGA plenary';
const COUNTED = ['yes', 'no', 'abstain'] as const;

export const talliesMeetRolls: Check = {
  reads: ['votes'],
  find: ({ votes }) => votes.flatMap((vote) => (vote.roll ? checkTally(vote, vote.roll) : checkNoRoll(vote))),
};

function checkTally(vote: VoteRow, roll: NonNullable<VoteRow['roll']>): Problem[] {
  const answers = Object.values(roll);
  return COUNTED.flatMap((answer) => {
    const named = answers.filter((given) => given === answer).length;
    const counted = vote.tally[answer];
    const isSound = vote.roll_complete ? counted === named : named <= (counted ?? named);
    if (isSound) return [];
    const wrong = `is ${counted ?? 'missing'} but the roll names ${named} ${answer}`;
    return [problemIn('votes', vote, `tally.${answer}`, wrong, `write ${named}, or correct the roll`)];
  });
}

function checkNoRoll(vote: VoteRow): Problem[] {
  if (!vote.roll_complete) return [];
  return [
    problemIn(
      'votes',
      vote,
      'roll_complete',
      'is true, but there is no roll',
      'write false, or add the roll',
    ),
  ];
}

export const rollsNameMembers: Check = {
  reads: ['votes', 'states'],
  find: ({ votes, states }) => votes.flatMap((vote) => checkRoll(vote, states)),
};

function checkRoll(vote: VoteRow, states: readonly StateRow[]): Problem[] {
  if (vote.roll_complete && precisionOf(vote.date) !== 'day') {
    return [
      problemIn(
        'votes',
        vote,
        'date',
        `is ${vote.date}, but the roll is complete`,
        'write the day of the vote',
      ),
    ];
  }
  const members = membersOn(states, day(vote.date));
  const roll = vote.roll ?? {};
  const strangers = Object.keys(roll).filter((state) => !members.has(state));
  const missing = vote.roll_complete ? [...members].filter((state) => !(state in roll)) : [];
  const { yes, no, abstain = 0 } = vote.tally;
  return [
    ...strangers.map((state) =>
      problemIn(
        'votes',
        vote,
        `roll.${state}`,
        `was no member of the UN on ${vote.date}`,
        'take it out of the roll',
      ),
    ),
    ...missing.map((state) =>
      problemIn(
        'votes',
        vote,
        `roll.${state}`,
        'is missing from a complete roll',
        `write how it voted, or "absent"; ${members.size} states were members on ${vote.date}`,
      ),
    ),
    ...(yes + no + abstain > members.size
      ? [
          problemIn(
            'votes',
            vote,
            'tally',
            `adds up to ${yes + no + abstain}`,
            `at most ${members.size} could vote`,
          ),
        ]
      : []),
  ];
}

export const eventsMeetVotes: Check = {
  reads: ['events', 'votes'],
  find({ events, votes }) {
    const byId = indexById(votes);
    const eventById = indexById(events);
    return [
      ...events.flatMap((event) =>
        checkDecision(
          event,
          (event.votes ?? []).flatMap((id) => byId.get(id) ?? []),
        ),
      ),
      ...votes.flatMap((vote) => checkBackLink(vote, eventById.get(vote.event))),
    ];
  },
};

function checkDecision(event: EventRow, votes: readonly VoteRow[]): Problem[] {
  const plenary = votes.find((vote) => vote.body === PLENARY);
  if (event.vote === null || typeof event.vote !== 'object') {
    if (!plenary) return [];
    const wrong = `is ${JSON.stringify(event.vote)}, but "${plenary.id}" is a recorded vote`;
    return [problemIn('events', event, 'vote', wrong, `write ${formatTally(plenary)}, or take the vote out`)];
  }
  const { body } = event.vote;
  const inBody = votes.filter((vote) => vote.body === body);
  if (inBody.length === 0) {
    const right = 'name the vote in "votes", and add it to src/record/votes.json';
    return [
      problemIn('events', event, 'votes', `has no vote of the ${body}, whose tally "vote" gives`, right),
    ];
  }
  if (inBody.some((vote) => isSameTally(vote.tally, event.vote as TallyRow))) return [];
  const [first] = inBody;
  const wrong = `differs from the tally of "${first?.id}"`;
  return [
    problemIn(
      'events',
      event,
      'vote',
      wrong,
      `write ${first ? formatTally(first) : 'the same'}, or correct the vote`,
    ),
  ];
}

function isSameTally(a: TallyRow, b: TallyRow): boolean {
  return COUNTED.every((answer) => a[answer] === b[answer]);
}

function formatTally({ tally, body }: VoteRow): string {
  return JSON.stringify({ ...tally, body });
}

function checkBackLink(vote: VoteRow, event: EventRow | undefined): Problem[] {
  if (!event || event.votes?.includes(vote.id)) return [];
  const wrong = `is "${event.id}", which does not name this vote`;
  return [
    problemIn('votes', vote, 'event', wrong, `add "${vote.id}" to "votes" of that event, or name another`),
  ];
}

export const adoptionsMeetEvents: Check = {
  reads: ['events', 'adoptions'],
  find({ events, adoptions }) {
    const byId = indexById(events);
    const bySymbol = groupBy(adoptions, (adoption) => adoption.symbol);
    return [
      ...adoptions.flatMap((adoption) => checkAdoption(adoption, byId.get(adoption.event))),
      ...events.flatMap((event) => checkConsensus(event, bySymbol)),
    ];
  },
};

function checkAdoption(adoption: AdoptionRow, event: EventRow | undefined): Problem[] {
  if (!event) return [];
  if (event.symbol !== adoption.symbol) {
    const wrong = `is "${event.id}", whose symbol is ${event.symbol ?? 'missing'}, not ${adoption.symbol}`;
    return [problemIn('adoptions', adoption, 'event', wrong, 'name the event of this text')];
  }
  if (event.vote === 'consensus') return [];
  const wrong = `is ${JSON.stringify(event.vote)}, but adoptions.json has "${adoption.id}" adopted without a vote`;
  return [problemIn('events', event, 'vote', wrong, 'write "consensus", or take the adoption out')];
}

/** Resolutions of the Assembly adopted without a vote each have their row in adoptions.json. */
function checkConsensus(event: EventRow, bySymbol: ReadonlyMap<string, unknown>): Problem[] {
  const isResolution = event.kind === 'resolution' && event.symbol?.startsWith('A/RES/');
  if (!isResolution || event.vote !== 'consensus' || bySymbol.has(event.symbol ?? '')) return [];
  const wrong = `is "consensus", but adoptions.json has no ${event.symbol}`;
  return [problemIn('events', event, 'vote', wrong, 'add the adoption to src/record/adoptions.json')];
}

export const adoptedTextsWereNotVotedOn: Check = {
  reads: ['votes', 'adoptions'],
  find({ votes, adoptions }) {
    const voted = new Map(
      votes.filter((vote) => vote.body === PLENARY).map((vote) => [vote.document, vote.id]),
    );
    return adoptions.flatMap((adoption) => {
      const vote = voted.get(adoption.document);
      if (vote === undefined) return [];
      const wrong = `is "${adoption.document}", on which votes.json has the vote "${vote}"`;
      return [problemIn('adoptions', adoption, 'document', wrong, 'take out the adoption, or the vote')];
    });
  },
};
