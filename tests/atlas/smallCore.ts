// A record of three states and two groups, small enough to see through, for rules that the real record may not show.
import type { CoreTables } from '../../src/atlas/core';
import { createAtlas } from '../../src/atlas/createAtlas';
import type { Atlas } from '../../src/atlas/model';

type PositionRow = CoreTables['positions'][number];

export function position(row: Partial<PositionRow> & Pick<PositionRow, 'actor' | 'date'>): PositionRow {
  return {
    id: `p-${row.actor}-${row.date}-${row.basis ?? 'own'}-${row.stance ?? 'support'}`,
    question: 'treaty',
    stance: 'support',
    basis: 'own statement',
    verified: true,
    ...row,
  };
}

/** Aland joined the UN in 1945, Borduria on 10 September 2002, Obsland is an observer State. */
export function smallAtlas(positions: readonly PositionRow[]): Atlas {
  const state = { iso2: 'XX', small: false } as const;
  return createAtlas({
    about: {
      title: 'Small',
      short_title: 'Small',
      edition: '0',
      as_of: '2026',
      memberships_as_of: '2025',
      from: '1998-01-01',
      to: '2025-12-31',
      data_licence: 'CC-BY-4.0',
      seeds: [],
    },
    states: [
      { ...state, id: 'AAA', name: 'Aland', un_member: true, un_member_since: '1945-10-24' },
      { ...state, id: 'BBB', name: 'Borduria', un_member: true, un_member_since: '2002-09-10' },
      { ...state, id: 'OOO', name: 'Obsland', un_member: false },
    ],
    'former-members': [{ name: 'Oldland', from: '1945-10-24', until: '2000-11-01' }],
    groups: [
      {
        id: 'EU',
        name: 'Union',
        colours: true,
        members: [
          { state: 'AAA', from: '2004-05-01', to: '2020-01-31' },
          { state: 'OOO' },
          { state: 'BBB', verified: false },
        ],
      },
      { id: 'NAM', name: 'Movement', colours: true, members: [{ state: 'AAA', from: '2010' }] },
      { id: 'LMG', name: 'Like-minded', colours: false, members: [{ state: 'AAA' }] },
    ],
    processes: [{ id: 'unga', name: 'Assembly', short: 'GA', start: '1998', outcome: 'running' }],
    events: [],
    documents: [],
    questions: [
      {
        id: 'treaty',
        kind: 'core',
        label: 'A treaty',
        proposition: 'A treaty is needed.',
        support: 'Needed',
        qualified: 'Later',
        oppose: 'Not needed',
        theme: 'norms',
        order: 1,
        lens: true,
      },
    ],
    positions,
    votes: [],
    seats: [],
    cosponsorships: [],
    norms: [],
    'open-issues': [],
    terms: [],
    forwarding: [],
  });
}
