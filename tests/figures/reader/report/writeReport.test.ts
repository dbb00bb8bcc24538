import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_MAILTO,
  mailtoOf,
  parseContact,
  writeReport,
} from '../../../../src/figures/reader/report/writeReport';
import { report as words } from '../../../../src/i18n/report';

const reported = {
  reference: 'position:cub-1',
  title: 'Cuba on: a “treaty”, 50 % & more',
  sources: ['a', 'b'],
};
const place = { address: 'https://atlas.example/?focus=state:CUB&asof=2021', edition: '2026.1' };

/** What a mail program reads out of the link. */
function read(link: string): { to: string; subject: string; body: string } {
  const url = new URL(link);
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
}

test('a report says what, where, which edition and which sources, and asks three things', () => {
  const { subject, body } = writeReport(reported, place, words);
  expect(subject).toBe('Error in the Cyber Negotiations Atlas: position:cub-1');
  expect(body.split('\n').filter((line) => line !== '')).toEqual([
    'What: position:cub-1 (Cuba on: a “treaty”, 50 % & more)',
    'Where: https://atlas.example/?focus=state:CUB&asof=2021',
    'Edition: 2026.1',
    'Sources: a, b',
    'What is wrong:',
    'What is right:',
    'Source (title, address, page or paragraph):',
  ]);
});

describe('the link to a mail', () => {
  test('carries the whole message where it fits', () => {
    const mail = read(mailtoOf('errors@example.org', reported, place, words));
    expect(mail.to).toBe('errors@example.org');
    expect(mail.body.replace(/\r\n/g, '\n')).toBe(writeReport(reported, place, words).body);
  });

  test('loses the prompts first', () => {
    const long = { ...reported, sources: Array.from({ length: 120 }, (_, index) => `source-${index}`) };
    const { body } = read(mailtoOf('errors@example.org', long, place, words));
    expect(body).not.toContain('What is wrong');
    expect(body).toContain('position:cub-1');
    expect(body).toContain(place.address);
  });

  test('is never too long and never without the id', () => {
    const long = fc.string({ maxLength: 4000, unit: 'grapheme' });
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,99}$/);
    fc.assert(
      fc.property(
        id,
        long,
        fc.array(fc.string({ maxLength: 60 }), { maxLength: 80 }),
        long,
        (name, title, sources, address) => {
          const reference = `document:${name}`;
          const link = mailtoOf(
            'errors@example.org',
            { reference, title, sources },
            { address, edition: '1' },
            words,
          );
          expect(link.length).toBeLessThanOrEqual(MOST_MAILTO);
          expect(read(link).subject).toContain(reference);
          expect(link).toMatch(/^mailto:[^\s]+$/);
        },
      ),
    );
  });
});

test.each([
  ['errors@example.org', { kind: 'mail', address: 'errors@example.org' }],
  ['mailto:errors@example.org', { kind: 'mail', address: 'errors@example.org' }],
  ['https://example.org/issues', { kind: 'page', url: 'https://example.org/issues' }],
  ['', null],
  ['somebody', null],
  ['a@example.org?bcc=b@example.org', null],
  ['javascript:alert(1)', null],
  [undefined, null],
])('a contact given as %s', (given, expected) => {
  expect(parseContact(given)).toEqual(expected);
});
