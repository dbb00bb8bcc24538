// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import GroupsCaption from '../../../src/components/groups/GroupsCaption.svelte';
import GroupsPanel from '../../../src/components/groups/GroupsPanel.svelte';
import { setLens } from '../../../src/view/moves';
import { show } from '../show';

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const cells = () =>
  [...document.querySelectorAll('table tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()),
  );

describe('GroupsPanel', () => {
  it('lists groups with their members on the date, and the regional groups apart', () => {
    show(GroupsPanel, {});
    expect(box(/^EU European Union 27 members$/).checked).toBe(false);
    const regional = screen.getByRole('group', { name: 'Regional groups of the United Nations' });
    expect(within(regional).getAllByRole('checkbox')).toHaveLength(5);
    expect(regional.textContent).toContain('no dates for regional groups');
  });

  it('finds groups by what is typed', async () => {
    const { user } = show(GroupsPanel, {});
    const field = screen.getByRole('searchbox', { name: 'Find a group' });
    await user.type(field, 'nato');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await user.clear(field);
    await user.type(field, 'atlantis');
    expect(screen.getByRole('status').textContent).toContain('No group on record');
  });

  it('takes several, writes them to the address, and clears them at one press', async () => {
    const { user, app, written } = show(GroupsPanel, {});
    await user.click(box(/^NATO/));
    await user.click(box(/^EU/));
    expect(app.view.stateGroups).toEqual(['EU', 'NATO']);
    expect(written).toEqual(['push state-groups=NATO', 'push state-groups=EU,NATO']);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(app.view.stateGroups).toEqual([]);
    expect(written.at(-1)).toBe('push ');
  });

  it('counts the members of each group by class, and says over how many cohesion is', async () => {
    const { app } = show(GroupsPanel, {}, 'state-groups=EU,FOC');
    await app.opening;
    await tick();
    expect(cells()).toEqual([
      ['Class', 'EU', 'FOC'],
      ['No treaty needed, own words', '4', '12'],
      ['No treaty needed, through a group', '23', '16'],
      ['No recorded statement', '0', '14'],
      ['Members', '27', '42'],
      ['On record', '27', '28'],
    ]);
    screen.getByText('1.00 over 12 of 42 members');
    screen.getByText('not computed: 4 of 27 members count, it takes 5');
    expect(screen.getByRole('link', { name: 'How cohesion is computed' }).getAttribute('href')).toContain(
      'focus=room:about-map',
    );
    screen.getByText(/membership not yet confirmed/);
  });

  it('follows the date while it is dragged', async () => {
    const { app } = show(GroupsPanel, {});
    app.dragAsOf(day('2003-06-01'));
    await tick();
    box(/^EU European Union 15 members$/);
    expect(app.view.asof).toBe('2025-12-31');
  });

  it('under a vote offers the members of its day', async () => {
    const { app, user } = show(GroupsPanel, {}, 'state-groups=EU');
    await app.opening;
    app.go((view) => setLens(view, { kind: 'vote', vote: 'a-res-73-27' as never }));
    await tick();
    await user.click(screen.getByRole('button', { name: 'Show the members on the day of the vote' }));
    expect(app.view.asof).toBe('2018-12-05');
    expect(screen.queryByRole('button', { name: /day of the vote/ })).toBeNull();
    screen.getByText('1.00 over 28 of 28 members');
  });
});

describe('GroupsCaption', () => {
  it('says what the record says of the members, and is cleared group by group', async () => {
    const { app, user } = show(GroupsCaption, {}, 'state-groups=EU,NATO');
    await app.opening;
    await tick();
    await user.click(screen.getByRole('button', { name: /^NATO: \d+ of 32 on record/ }));
    expect(app.view.stateGroups).toEqual(['EU']);
    screen.getByText(/^Among the 27 members of the European Union on 31 December 2025: 27 on record/);
    app.dragAsOf(day('2020-01-31'));
    await tick();
    screen.getByText(/^Among the 28 members of the European Union on 31 January 2020/);
  });
});
