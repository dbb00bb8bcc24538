// @vitest-environment jsdom
import { configure, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import ShareDialog from '../../../src/components/share/ShareDialog.svelte';
// Its parts are fetched late: read here once, so that no test waits for that.
import '../../../src/components/share/ShareTabs.svelte';
import { focusOn } from '../../../src/view/moves';
import { show } from '../show';
import type { Shown } from '../show';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const HERE = location.href.replace(/[?#].*$/, '');
const ADDRESS = `${HERE}?asof=2013&focus=state:CUB`;
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

/** A clipboard that takes what it is given, or refuses it. */
function stubClipboard(clipboard: { writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

beforeAll(() => {
  // jsdom draws no dialog over the page.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('ShareDialog', () => {
  let test: Shown<{ onclose: () => void }>;
  let copied: string[];
  let onclose: ReturnType<typeof vi.fn<() => void>>;
  const open = (part: string) => test.user.click(screen.getByRole('tab', { name: part }));
  beforeEach(async () => {
    copied = [];
    onclose = vi.fn<() => void>();
    test = show(ShareDialog, { onclose: () => onclose() }, 'asof=2013&focus=state:CUB');
    stubClipboard({ writeText: async (text) => void copied.push(text) });
    // Its parts are fetched.
    await screen.findByRole('tablist');
  });

  it('has a name, and a tab for each way to share', () => {
    expect(screen.getByRole('dialog', { name: 'Share this view' })).toBeTruthy();
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Link');
  });

  it('copies the address of the View, and says so', async () => {
    expect(field('Link').value).toBe(ADDRESS);
    await test.user.click(button('Copy link'));
    expect(copied).toEqual([ADDRESS]);
    expect(said()).toBe('Link copied.');
  });

  it.each(['APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'])('copies a citation as %s', async (format) => {
    await open('Cite');
    await test.user.click(screen.getByRole('radio', { name: format }));
    const { value } = field('Citation');
    await test.user.click(button('Copy citation'));
    // A field shows every line end as one sign.
    expect(copied.map((text) => text.replaceAll('\r\n', '\n'))).toEqual([value]);
    expect(value).toContain('Cuba');
    expect(value).toContain('2013');
    expect(said()).toBe('Citation copied.');
  });

  it.each([
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'json'],
  ])('%s is saved as a file', async (format, ending) => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL(blob: Blob) {
          saved.push(blob);
          return 'blob:x';
        }
        static override revokeObjectURL() {}
      },
    );
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await open('Cite');
    await test.user.click(screen.getByRole('radio', { name: format }));
    await test.user.click(button(`Download .${ending}`));
    expect(names[0]).toMatch(new RegExp(`^cyber-atlas-.+\\.${ending}$`));
    expect((await saved[0]?.text())?.replaceAll('\r\n', '\n')).toBe(field('Citation').value);
    expect(said()).toContain(names[0]);
  });

  it.each([
    ['is missing', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
  ])('where the clipboard %s, the text stands selected with a word on what to do', async (_, clipboard) => {
    stubClipboard(clipboard);
    for (const [part, name] of [
      ['Link', 'Copy link'],
      ['Cite', 'Copy citation'],
    ] as const) {
      await open(part);
      await test.user.click(button(name));
      const shown = screen.getByRole<HTMLTextAreaElement>('textbox');
      await waitFor(() => expect(document.activeElement).toBe(shown));
      expect(shown.readOnly).toBe(true);
      expect([shown.selectionStart, shown.selectionEnd]).toEqual([0, shown.value.length]);
      expect(said()).toMatch(/The text is selected: press Ctrl\+C/);
    }
  });

  it('what was said of one View goes with it', async () => {
    await test.user.click(button('Copy link'));
    test.app.go((view) => focusOn(view, { kind: 'state', id: 'FRA' as never }));
    await tick();
    expect(said()).toBe('');
    expect(field('Link').value).toContain('focus=state:FRA');
  });

  it('the code to embed follows the choices', async () => {
    await open('Embed');
    const code = () => field('Embed code').value;
    expect(code()).toContain('layout=embed');
    expect(code()).toContain('width:100%');
    await test.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Timeline only');
    await test.user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
    expect(code()).toContain('layout=embed&amp;show=timeline&amp;theme=dark');
    await test.user.selectOptions(screen.getByRole('combobox', { name: 'Width' }), 'Fixed');
    const width = screen.getByRole('spinbutton', { name: 'Width in px' });
    await test.user.clear(width);
    await test.user.type(width, '500');
    expect(code()).toContain('width:500px');
    await test.user.click(button('Copy code'));
    expect(copied).toEqual([code()]);
  });

  it('copies the data of states and of events', async () => {
    await open('Data');
    await screen.findByRole('button', { name: 'Copy: States' });
    await test.user.click(button('Copy: States'));
    await test.user.click(button('Copy: Events'));
    expect(copied[0]?.split('\n').length).toBeGreaterThan(190);
    expect(copied[1]).toMatch(/^Id\tDate\t/);
    expect(said()).toMatch(/^\d+ rows copied\.$/);
  });

  it('where the clipboard refuses, the table stands selected', async () => {
    stubClipboard(undefined);
    await open('Data');
    await test.user.click(await screen.findByRole('button', { name: 'Copy: Events' }));
    await waitFor(() => expect(document.activeElement).toBe(field('Table')));
    expect(field('Table').value).toMatch(/^Id\tDate/);
  });

  it('says when the printed page has to do without its styles', async () => {
    await open('Print');
    expect(screen.queryByText(/styles for paper/)).toBeNull();
    test.app.printsPlainly = true;
    await tick();
    expect(button('Print').getAttribute('aria-describedby')).toBe(screen.getByText(/styles for paper/).id);
  });

  it('prints, and is closed then', async () => {
    vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
    await open('Print');
    await test.user.click(button('Print'));
    await waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(test.app.announcement).toBe('');
  });

  it('says so where a frame may not print, and stays', async () => {
    vi.stubGlobal('print', () => undefined);
    await open('Print');
    await test.user.click(button('Print'));
    await waitFor(() => expect(said()).toMatch(/does not let this page print/));
    expect(onclose).not.toHaveBeenCalled();
  });
});
