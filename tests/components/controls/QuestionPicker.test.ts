// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import QuestionPicker from '../../../src/components/controls/QuestionPicker.svelte';
import { clearFocus, setLens } from '../../../src/view/moves';
import { show } from '../show';

const picker = (): HTMLSelectElement =>
  screen.getByRole('combobox', { name: 'Choose a question for the map' });
const chosen = () => picker().selectedOptions[0]?.textContent?.trim();
const groups = () => screen.getAllByRole('group');
/** The picker with all it offers, which comes after the first picture. */
async function showWhole(query = '') {
  const shown = show(QuestionPicker, {}, query);
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(10));
  return shown;
}
const valuesIn = (name: string) =>
  within(screen.getByRole('group', { name }))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value);

describe('QuestionPicker', () => {
  it('lists the questions by theme in the order of themes, then the roll calls', async () => {
    const { app } = await showWhole();
    expect(groups().map((group) => group.getAttribute('label'))).toEqual([
      'International law',
      'Norms and rules',
      'Process',
      'Capacity and confidence',
      'Threats',
      'Roll calls',
    ]);
    const values = screen.getAllByRole<HTMLOptionElement>('option').map(({ value }) => value);
    const questions = [...app.atlas.questions.values()].filter(({ isLens }) => isLens);
    expect(values.filter((value) => value.startsWith('question:'))).toHaveLength(questions.length);
    expect(values).not.toContain('question:cb-fund');
  });

  it('shows the words of what is chosen as text that can break', async () => {
    const { app } = await showWhole();
    const shown = () => picker().nextElementSibling?.textContent?.trim();
    expect(shown()).toBe(chosen());
    app.go((view) => setLens(view, { kind: 'vote', vote: 'a-res-73-27' as never }));
    await tick();
    expect(shown()).toBe('A/RES/73/27, 5 December 2018');
    expect(shown()).toBe(chosen());
    app.go((view) => setLens(view, { kind: 'none' }));
    await tick();
    expect(shown()).toBe('Choose a question for the map');
  });

  it('shows the question of which two dates are compared', async () => {
    await showWhole('lens=change:ihl,2015-06-30&asof=2021-05-28');
    expect(chosen()).toBeTruthy();
    expect(picker().nextElementSibling?.textContent?.trim()).toBe(chosen());
  });

  it('lists a roll call only if it names every state', async () => {
    await showWhole();
    expect(valuesIn('Roll calls')).toContain('vote:a-res-73-27');
    expect(valuesIn('Roll calls')).not.toContain('vote:a-c1-77-l73');
    expect(valuesIn('Roll calls')).not.toContain('vote:a-c1-73-l27-rev1');
    screen.getByRole('option', { name: 'A/RES/73/27, 5 December 2018' });
  });

  it('lists the roll call on the map, though it is not whole', () => {
    show(QuestionPicker, {}, 'lens=vote:a-c1-77-l73');
    expect(picker().value).toBe('vote:a-c1-77-l73');
  });

  it('shows the lens at once, and keeps it when the others have come', async () => {
    show(QuestionPicker, {}, 'lens=question:ihl');
    expect([picker().value, picker().options.length]).toEqual(['question:ihl', 1]);
    await waitFor(() => expect(picker().options.length).toBeGreaterThan(10));
    expect(picker().value).toBe('question:ihl');
  });

  it('shows the lens that colours the map', () => {
    show(QuestionPicker, {}, 'lens=vote:a-res-73-27');
    expect(chosen()).toBe('A/RES/73/27, 5 December 2018');
    expect(picker().value).toBe('vote:a-res-73-27');
  });

  it('a question colours the map and opens in the reader, in one step', async () => {
    const { user, app, written } = await showWhole();
    await user.selectOptions(picker(), 'question:ihl');
    expect(app.view.lens).toEqual({ kind: 'question', question: 'ihl' });
    expect(app.view.focus).toEqual({ kind: 'question', id: 'ihl' });
    expect(written).toEqual(['push lens=question:ihl&focus=question:ihl']);
  });

  it('so does a roll call', async () => {
    const { user, app, written } = await showWhole();
    await user.selectOptions(picker(), 'vote:a-res-73-27');
    expect(app.view.lens).toEqual({ kind: 'vote', vote: 'a-res-73-27' });
    expect(app.view.focus).toEqual({ kind: 'vote', id: 'a-res-73-27' });
    expect(written).toHaveLength(1);
  });

  it('follows a lens that is set elsewhere', async () => {
    const { app, returnTo } = await showWhole();
    app.go((view) => setLens(view, { kind: 'vote', vote: 'a-res-73-27' as never }));
    await tick();
    expect(picker().value).toBe('vote:a-res-73-27');
    app.followAddress();
    returnTo('lens=question:ihl');
    await tick();
    expect(picker().value).toBe('question:ihl');
    app.go(clearFocus);
    expect(picker().value).toBe('question:ihl');
  });

  it.each(['lens=none', 'lens=seats:all'])(
    'under %s it asks for a question, and takes one',
    async (query) => {
      const { user, app } = await showWhole(query);
      expect(chosen()).toBe('Choose a question for the map');
      await user.selectOptions(picker(), 'question:ihl');
      expect(app.view.lens.kind).toBe('question');
      expect(screen.queryByRole('option', { name: 'Choose a question for the map' })).toBeNull();
    },
  );
});
