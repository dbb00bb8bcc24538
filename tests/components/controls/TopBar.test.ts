// @vitest-environment jsdom
import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TopBar from '../../../src/components/controls/TopBar.svelte';
import { show } from '../show';

const theme = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Theme' });

describe('TopBar', () => {
  it('names the atlas once, and leads to its beginning without a loss of lens and date', async () => {
    const { user, app } = show(TopBar, {}, 'lens=question:ihl&asof=2013&focus=state:CUB');
    screen.getByRole('banner');
    screen.getByRole('heading', { level: 1, name: 'Cyber Negotiations Atlas' });
    const home = screen.getByRole('link', { name: 'Cyber Negotiations Atlas' });
    expect(home.getAttribute('href')).toBe('?lens=question:ihl&asof=2013');
    await user.click(home);
    expect([app.view.focus, app.view.asof]).toEqual([null, '2013']);
  });

  it('holds the pickers of a question and a state', () => {
    show(TopBar, {});
    screen.getByRole('combobox', { name: 'Choose a question for the map' });
    screen.getByRole('combobox', { name: 'Find your state' });
  });

  it('offers the themes and shows the one that holds', () => {
    show(TopBar, {}, 'theme=projector');
    expect([...theme().options].map(({ text }) => text)).toEqual([
      'As the system',
      'Light',
      'Dark',
      'High contrast',
      'Projector',
    ]);
    expect(theme().value).toBe('projector');
  });

  it('a theme is no step in the history', async () => {
    const { user, written } = show(TopBar, {});
    await user.selectOptions(theme(), 'Dark');
    await user.selectOptions(theme(), 'As the system');
    expect(written).toEqual(['replace theme=dark', 'replace ']);
  });
});
