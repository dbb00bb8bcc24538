// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import TopBar from '../../../src/components/controls/TopBar.svelte';
import { openFindAll } from '../../../src/components/controls/findAll';
import { show } from '../show';

vi.mock('../../../src/components/controls/findAll', () => ({ openFindAll: vi.fn() }));
beforeEach(() => vi.mocked(openFindAll).mockClear());

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

  it('holds the choice of a lens and the search for a state', () => {
    show(TopBar, {});
    screen.getByRole('button', { name: /^Choose what colours the map:\s*A new treaty/ });
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

  it('opens the search by its button, by / and by Ctrl or Command with K', async () => {
    const { user, app } = show(TopBar, {});
    await user.click(screen.getByRole('button', { name: 'Search' }));
    for (const stroke of [{ key: '/' }, { key: 'k', ctrlKey: true }, { key: 'k', metaKey: true }])
      expect(await fireEvent.keyDown(document.body, stroke)).toBe(false);
    expect(vi.mocked(openFindAll).mock.calls).toEqual([[app], [app], [app], [app]]);
  });

  it('leaves / to fields, to other strokes and to a dialog that is open', async () => {
    show(TopBar, {});
    await fireEvent.keyDown(screen.getByRole('combobox', { name: 'Find your state' }), { key: '/' });
    await fireEvent.keyDown(document.body, { key: '/', altKey: true });
    await fireEvent.keyDown(document.body, { key: 'k' });
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    await fireEvent.keyDown(document.body, { key: '/' });
    dialog.remove();
    expect(openFindAll).not.toHaveBeenCalled();
  });
});
