// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import ReportDialog from '../../../../src/components/reader/report/ReportDialog.svelte';
import ReportLink from '../../../../src/components/reader/report/ReportLink.svelte';
import type { Contact } from '../../../../src/figures/reader/report/writeReport';
import { NO_SOURCES } from '../../../../src/figures/reader/sources';
import { show } from '../../show';

beforeAll(() => {
  // jsdom knows the element and not its methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

afterEach(() => document.querySelectorAll('dialog').forEach((dialog) => dialog.close()));

const reported = { reference: 'state:CUB', title: 'Cuba', sources: ['one', 'two'] };
const open = (contact: Contact | null) =>
  show(ReportDialog, { reported, contact, onclose: () => undefined }, 'focus=state:CUB&asof=2021');
const message = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });

test('the message names record, address, edition and sources, and is copied as it was filled in', async () => {
  const { user } = open(null);
  expect(message().value).toMatch(
    /^What: state:CUB \(Cuba\)\nWhere: .*\?asof=2021&focus=state:CUB\nEdition: .+\nSources: one, two\n/,
  );
  await user.type(message(), 'All of it');
  await user.click(screen.getByRole('button', { name: 'Copy the message' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^Error in the .+state:CUB\n\nWhat: [\s\S]*All of it$/,
  );
  screen.getByText('Message copied.');
});

test('where copying is refused the message stands selected', async () => {
  const { user } = open(null);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy the message' }));
  await screen.findByText(/The message is selected/);
  expect(message().selectionEnd).toBe(message().value.length);
});

test('without a contact it says to whom the text can be given, and makes up no address', () => {
  open(null);
  screen.getByText(/names no address for reports/);
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test.each([
  [
    { kind: 'mail', address: 'errors@example.org' },
    'Write to errors@example.org',
    /^mailto:errors@example\.org\?subject=.*state%3ACUB/,
  ],
  [
    { kind: 'page', url: 'https://example.org/issues' },
    /Open the list of reports/,
    /^https:\/\/example\.org\/issues$/,
  ],
] as const)('with a contact it leads there: %j', (contact, name, address) => {
  open(contact);
  expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(address);
  expect(screen.queryByText(/names no address/)).toBeNull();
});

test('the link opens it, and again after it was closed', async () => {
  const { user } = show(ReportLink, { reference: 'state:CUB', title: 'Cuba', sources: NO_SOURCES });
  const link = screen.getByRole('button', { name: 'Report an error in: Cuba' });
  for (let time = 0; time < 2; time += 1) {
    await user.click(link);
    const dialog = await screen.findByRole<HTMLDialogElement>(
      'dialog',
      { name: 'Report an error' },
      { timeout: 20_000 },
    );
    within(dialog).getByText(/Say what is wrong/);
    dialog.close();
    flushSync();
    expect(screen.queryByRole('dialog')).toBeNull();
  }
}, 30_000);
