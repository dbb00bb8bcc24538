// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { focusOn } from '../../../src/view/moves';
import type { AtlasApp } from '../../../src/state/app.svelte';
import Harness from './Harness.svelte';
import { createReaderApp, readTexts, textsOf } from './readerApp';

afterEach(cleanup);

/** The reader at a query, with its texts. */
async function show(query: string): Promise<AtlasApp> {
  const app = createReaderApp(query);
  render(Harness, { app });
  await textsOf(app);
  return app;
}

const heading = (level: number, name: string | RegExp) => screen.getByRole('heading', { level, name });
const link = (name: string | RegExp) => screen.getAllByRole('link', { name })[0] as HTMLElement;
const texts = () => document.body.textContent;

describe('each concept has its page', () => {
  test('event: what happened, the decision, what came before and after', async () => {
    await show('focus=event:res-73-27');
    heading(2, 'First OEWG established (73/27)');
    expect(screen.getAllByRole('heading', { level: 3 }).map((node) => node.textContent)).toEqual([
      'What happened',
      'How it was decided',
      'Recorded votes',
      'Documents',
      'Questions it dealt with',
      'Norms',
      'Came from',
      'Led to',
      'Positions taken at it',
      'Sources',
    ]);
    screen.getByText('119 in favour, 46 against, 14 abstentions');
    expect(link('Fifth GGE ends without consensus').getAttribute('href')).toContain('focus=event:');
  });

  test('event: corrections', async () => {
    await show('focus=event:res-53-70');
    heading(3, 'Corrections');
    expect(texts()).toContain('“UN OEWG (Digital Watch page)” says:');
    expect(texts()).toContain('Adopted without a vote, so that no state is on record as voting for it.');
  });

  test('state: where it stands, with source and group memberships', async () => {
    await show('focus=state:CUB');
    heading(2, 'Cuba');
    heading(3, 'Where it stands on 31 December 2025');
    expect(screen.getByRole('tab', { name: 'Positions' }).getAttribute('aria-selected')).toBe('true');
    expect(texts()).toContain('A treaty is needed');
    const source = screen.getAllByRole('link', { name: /opens in a new tab/ })[0];
    expect(source?.getAttribute('target')).toBe('_blank');
    expect(source?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link(/Non-Aligned Movement/).textContent).toBe('NAM (Non-Aligned Movement)');
  });

  test('state: head, one line of groups, then the tabs; dates and notes on demand', async () => {
    await show('focus=state:CUB');
    const line = screen.getByRole('tablist').parentElement?.querySelector('ul');
    expect(line?.textContent).toMatch(/^NAM \(Non-Aligned Movement\).*OAS.*G77.*SIDS.*Notes/);
    expect(screen.queryByText('24 October 1945')).toBeNull();
    const notes = screen.getByRole('button', { name: 'Notes on the memberships of Cuba' });
    expect(notes.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(notes);
    expect(notes.getAttribute('aria-expanded')).toBe('true');
    screen.getByText('24 October 1945');
    screen.getByText(/^Does not take part/);
  });

  test('state: the question on the map says so', async () => {
    await show('focus=state:CUB');
    const marks = screen.getAllByText('On the map now');
    expect(marks.map((mark) => mark.parentElement?.querySelector('a')?.textContent)).toEqual([
      'A new treaty on ICT security',
    ]);
  });

  test('state: votes in a line each, those after the date behind a line of their own', async () => {
    await show('focus=state:CHE&asof=2019-06-01');
    await userEvent.click(screen.getByRole('tab', { name: 'Votes' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const lines = rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' '));
    const divider = lines.indexOf('After 1 June 2019');
    expect(lines[divider - 1]).toBe('A/RES/73/266 22 Dec 2018 Yes');
    expect(lines[divider + 1]).toBe('A/RES/74/28 12 Dec 2019 Yes');
  });

  test('state: seats after the date stand under a line that says so', async () => {
    await show('focus=state:EGY&asof=2016-01-01');
    await userEvent.click(screen.getByRole('tab', { name: 'Seats' }));
    const later = screen.getAllByRole('region', { name: 'After 1 January 2016' })[0] as HTMLElement;
    expect(within(later).getAllByRole('link')[0]?.textContent).toBe('GGE 2016/17');
    expect(link('GGE 2014/15').closest('[aria-label]')).not.toBe(later);
  });

  test('state: nothing on record is said, explained and led on from', async () => {
    await show('focus=state:NRU');
    heading(3, 'No statement of Nauru is on record.');
    expect(texts()).toContain('That is not neutrality');
    expect(texts()).toContain('How it voted is on record 17 times: see Votes.');
    expect(texts()).toContain('Do you know of a text?');
    expect(link('About the data').getAttribute('href')).toContain('focus=room:about-data');
  });

  test('question: counts that add up, and a way to the map', async () => {
    const app = await show('lens=none&focus=question:binding-instrument');
    const table = screen.getByRole('table', { name: 'Member States by where they stand' });
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['4', '16', '12', '23', '138', '193']);
    await userEvent.click(link('Show on the map'));
    expect(app.view.lens).toEqual({ kind: 'question', question: 'binding-instrument' });
    expect(link('On the map now').getAttribute('aria-current')).toBe('true');
  });

  test('question: one with few states says that it is no map', async () => {
    await show('focus=question:cb-fund');
    expect(texts()).toContain('Too few states are on record for a map of this question.');
    expect(screen.queryByRole('link', { name: 'Show on the map' })).toBeNull();
  });

  test('document: the text, and what it introduced', async () => {
    await show('focus=document:gge-2015-report');
    expect(link(/^Open the text/).getAttribute('href')).toBe('https://undocs.org/A/70/174');
    heading(3, 'What it introduced');
    link('Cooperate for stability and security');
  });

  test('vote: the result in words, the roll behind it, and a way to the map', async () => {
    const app = await show('focus=vote:a-res-73-27');
    screen.getByText('119 in favour, 46 against, 14 abstentions');
    expect(screen.queryByRole('link', { name: 'Cuba' })).toBeNull();
    await userEvent.click(screen.getByText('Yes: 119'));
    flushSync();
    expect(link('Cuba').getAttribute('href')).toContain('focus=state:CUB');
    await userEvent.click(link('Show this vote on the map'));
    expect(app.view.lens).toEqual({ kind: 'vote', vote: 'a-res-73-27' });
  });

  test('position: dated, with its basis and whether it colours', async () => {
    await show('focus=position:p-geo-attribution-2020-02-20-1');
    heading(2, 'Georgia on: Public and collective attribution');
    expect(texts()).toContain('Listed as evidence, without a stance');
    expect(texts()).toContain('No: it is what the state did, not what it said');
  });

  test('group: members of the date, unconfirmed ones marked', async () => {
    await show('focus=group:FOC');
    heading(2, 'Freedom Online Coalition');
    heading(3, 'Members as of 31 December 2025: 42');
    expect(screen.getAllByText(/^not yet confirmed/)).toHaveLength(12);
  });

  test('process: seats, chair, comparison', async () => {
    await show('focus=process:gge-2004');
    heading(3, 'Members: 15 seats, 9 not yet confirmed');
    link(/Krutskikh \(Russian Federation\)$/);
    await userEvent.click(screen.getByText('Compare the two kinds of group'));
    flushSync();
    screen.getByRole('table', { name: 'Groups of experts and open-ended groups compared' });
  });

  test.each([
    ['norm:norm-a', 'Cooperate for stability and security', 'Guidance'],
    [
      'issue:international-law-applies',
      'Does existing international law apply to cyberspace?',
      'Where they differ',
    ],
    ['term:armed-attack', 'Armed attack', 'See also'],
    ['source:digital-watch-un-oewg', 'UN OEWG (Digital Watch page)', 'What it is cited for'],
    ['room:about-data', 'About the data', 'All rooms'],
    ['room:about-map', 'About the map', 'Which rule is followed'],
  ])('%s', async (focus, title, part) => {
    await show(`focus=${focus}`);
    heading(2, title);
    heading(3, part);
  });

  test('about the map says how agreement and cohesion are computed', async () => {
    await show('focus=room:about-map');
    heading(3, 'How agreement with a state is computed');
    expect(texts()).toContain('Below 5 shared answers nothing is claimed.');
    heading(3, 'How cohesion is computed');
    expect(texts()).toContain('It is computed from 5 members on');
  });

  test('about the map names the rule for each place', async () => {
    await show('focus=room:about-map');
    for (const words of [
      '68/262',
      '1244',
      'Line of Control',
      'Falkland Islands (Malvinas)',
      'Equal Earth',
      'BSD-3-Clause',
    ]) {
      expect(texts()).toContain(words);
    }
  });

  test('nothing chosen: a welcome with lenses by theme, and no request for texts', () => {
    const app = createReaderApp('');
    render(Harness, { app });
    heading(3, 'Three things to try');
    heading(4, 'International law');
    expect(app.details.status).toBe('waiting');
    expect(screen.queryByRole('button', { name: /Close/ })).toBeNull();
  });
});

describe('find your state', () => {
  test('puts the cursor into the find box', async () => {
    const app = createReaderApp('');
    render(Harness, { app });
    const box = document.body.appendChild(document.createElement('input'));
    box.id = 'find-state';
    await userEvent.click(screen.getByRole('button', { name: 'Find your state' }));
    expect(document.activeElement).toBe(box);
    expect(app.view.form).toBe('map');
    box.remove();
  });

  test('where there is no such box it opens the table, which has a link of its own', async () => {
    const app = createReaderApp('');
    render(Harness, { app });
    expect(link('all states as a table').getAttribute('href')).toContain('form=table');
    await userEvent.click(screen.getByRole('button', { name: 'Find your state' }));
    expect(app.view.form).toBe('table');
  });
});

describe('while the texts are under way', () => {
  test('head and facts stand, and a quiet line says so', async () => {
    const app = createReaderApp('focus=event:res-73-27', () => new Promise(() => undefined));
    render(Harness, { app });
    flushSync();
    heading(2, 'First OEWG established (73/27)');
    expect(screen.getByRole('status').textContent).toContain('Loading the texts and sources …');
    screen.getAllByText('119 in favour, 46 against, 14 abstentions');
    expect(app.details.status).toBe('loading');
  });

  test('a failure is said once, and trying again brings them', async () => {
    let tries = 0;
    const app = createReaderApp('focus=state:CUB', () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : readTexts();
    });
    render(Harness, { app });
    expect(await screen.findByText('The texts and sources did not load.')).toBeTruthy();
    expect(tries).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findAllByRole('link', { name: /opens in a new tab/ });
    expect(screen.queryByText('The texts and sources did not load.')).toBeNull();
    expect(tries).toBe(2);
  });
});

describe('moving about', () => {
  test('a link in the reader moves the View and leads to the new title', async () => {
    const app = await show('focus=event:res-73-27');
    await userEvent.click(link('Fifth GGE ends without consensus'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(app.view.focus?.kind).toBe('event');
    expect(document.activeElement).toBe(heading(2, 'Fifth GGE ends without consensus'));
  });

  test('a move from outside leaves the keyboard where it is', async () => {
    const app = await show('focus=event:res-73-27');
    app.go((view) => focusOn(view, { kind: 'room', id: 'about-map' }));
    await new Promise((resolve) => setTimeout(resolve));
    heading(2, 'About the map');
    expect(document.activeElement).toBe(document.body);
  });

  test('closing leads to the welcome', async () => {
    const app = await show('focus=state:CUB');
    await userEvent.click(screen.getByRole('button', { name: /Close/ }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(app.view.focus).toBeNull();
    expect(document.activeElement).toBe(heading(2, /negotiated/));
  });

  test('the tabs of a state follow the arrow keys, and the tab stays for the next state', async () => {
    const app = await show('focus=state:CUB');
    screen.getByRole('tab', { name: 'Positions' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    const votes = screen.getByRole('tab', { name: 'Votes' });
    expect(document.activeElement).toBe(votes);
    expect(votes.getAttribute('aria-selected')).toBe('true');
    screen.getByRole('table', { name: 'How Cuba voted, earliest first' });
    await userEvent.keyboard('{End}');
    heading(3, 'What its statements rest on');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    app.go((view) => focusOn(view, { kind: 'state', id: 'NRU' as never }));
    flushSync();
    screen.getByRole('table', { name: 'How Nauru voted, earliest first' });
    await userEvent.click(screen.getByRole('tab', { name: 'Seats' }));
    expect(texts()).toContain('Nauru had no seat in a group of governmental experts');
  });

  test('the as-of date moves the page without closing what is open', async () => {
    const app = await show('focus=vote:a-res-73-27');
    await userEvent.click(screen.getByText('Yes: 119'));
    flushSync();
    app.dragAsOf(18_000 as never);
    flushSync();
    link('Cuba');
  });
});
