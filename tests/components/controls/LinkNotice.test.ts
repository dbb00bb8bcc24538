// @vitest-environment jsdom
import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import LinkNotice from '../../../src/components/controls/LinkNotice.svelte';
import { setForm } from '../../../src/view/moves';
import { show } from '../show';

/** The words are fetched. */
const said = () => screen.findByRole('button', { name: 'Dismiss' });
const notice = () => screen.getByRole('status').querySelector('p')?.textContent ?? '';

describe('LinkNotice', () => {
  it('is silent when all of the link was understood', () => {
    show(LinkNotice, {}, 'focus=state:CUB');
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says in one sentence what was dropped, and why', async () => {
    show(LinkNotice, {}, 'colour=red&focus=state:ATL&lang=fr');
    await said();
    expect(notice()).toBe(
      'Part of this link was not understood: “colour” “red” (there is no such setting); ' +
        'what to read “state:ATL” (the record does not have it); the language “fr” (it is not there yet). ' +
        'The rest is shown.',
    );
  });

  it('a parameter without a value is named alone', async () => {
    show(LinkNotice, {}, 'colour=');
    await said();
    expect(notice()).toContain('“colour” (there is no such setting).');
  });

  it('counts what there is no room to name', async () => {
    show(LinkNotice, {}, Array.from({ length: 25 }, (_, index) => `x${index}=1`).join('&'));
    await said();
    expect(notice()).toMatch(/; and \d+ more\. The rest is shown\.$/);
  });

  it('what a link says is shown as text', async () => {
    show(LinkNotice, {}, `focus=${encodeURIComponent('state:<img src=x onerror=alert(1)>')}`);
    await said();
    expect(document.querySelector('img')).toBeNull();
    expect(notice()).toContain('<img src=x');
  });

  it('goes away when dismissed, and the address stays', async () => {
    const { user, app, written } = show(LinkNotice, {}, 'colour=red');
    await user.click(await said());
    expect(notice()).toBe('');
    expect(app.dropped).toEqual([]);
    expect(written).toEqual([]);
  });

  it('goes away with the next move', async () => {
    const { app } = show(LinkNotice, {}, 'colour=red');
    await said();
    app.go((view) => setForm(view, 'table'));
    await tick();
    expect(notice()).toBe('');
  });

  it('says that a link could not be read, and tries again when asked', async () => {
    const { user, app } = show(LinkNotice, {});
    app.unread = 'form=table';
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(app.view.form).toBe('table');
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
  });
});
