import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLatex } from '../../../src/figures/share/bibtex';
import { listCited } from '../../../src/figures/share/cited';
import type { Cited } from '../../../src/figures/share/cited';
import { writeCitation } from '../../../src/figures/share/citationFormats';
import type { CitationFormat } from '../../../src/figures/share/citationFormats';
import { addressOf } from '../../../src/figures/citation';
import { en } from '../../../src/i18n/en';
import { share } from '../../../src/i18n/share';
import { sharing } from '../../../src/i18n/sharing';
import { parse } from '../../../src/view/codec';
import { resolve } from '../../../src/view/resolve';
import { recordAtlas, recordDetails } from '../../recordAtlas';
import { readBibtex, readLatex, readRis } from './readers';

const atlas = recordAtlas();
const details = recordDetails();
const HERE = 'https://example.org/atlas/';
const listOf = (query: string, { here = HERE, texts = true } = {}) => {
  const { view } = resolve(parse(query).view, atlas);
  return listCited({
    atlas,
    details: texts ? details : null,
    view,
    words: { ...sharing, ...share, vote: en.vote },
    address: addressOf(here, view),
    today: '2026-02-03',
  });
};
const write = (cited: Cited | undefined, format: CitationFormat) => {
  if (!cited) throw new Error('nothing is cited');
  return writeCitation(cited, format, share.prose);
};
const cuba = listOf('focus=state:CUB')[0];
const resolution = listOf('focus=document:a-res-73-27')[1];
const ANNUAL =
  'Developments in the field of information and telecommunications in the context of international security';

describe('listCited', () => {
  it('lists the View, and the documents that its focus is about', () => {
    const kinds = (query: string) => listOf(query).map(({ kind, symbol }) => symbol ?? kind);
    expect(kinds('')).toEqual(['view']);
    expect(kinds('focus=question:ihl')).toEqual(['view']);
    expect(kinds('focus=document:a-res-73-27')).toEqual(['view', 'A/RES/73/27']);
    expect(kinds('focus=vote:a-res-73-27')).toEqual(['view', 'A/RES/73/27']);
    expect(kinds('focus=event:res-73-27')).toContain('A/RES/73/27');
  });

  it('without the texts there is the View alone', () => {
    expect(listOf('focus=document:a-res-73-27', { texts: false })).toHaveLength(1);
  });

  it('a paper of a state is by that state; what others report of it has no author', () => {
    for (const { id, actor, publisher } of details.documents.values()) {
      const [, cited] = listOf(`focus=document:${id}`);
      const name = actor && atlas.states.get(actor as never)?.name;
      if (publisher === 'reported') expect(cited?.author, id).toBeNull();
      else if (name) expect(cited?.author, id).toBe(name);
    }
  });

  it('names no address that only this machine knows', () => {
    expect(listOf('', { here: 'file:///home/me/index.html' })[0]?.url).toBeNull();
  });
});

describe('in prose', () => {
  it('a View in APA and in Chicago', () => {
    expect(write(cuba, 'apa')).toBe(
      'The Cyber Negotiations Atlas contributors. (2026). Cuba [View as of 31 December 2025]. In Atlas of the UN Cyber Negotiations, 1998-2025 (Edition 2026.1). Retrieved February 3, 2026, from https://example.org/atlas/?focus=state:CUB',
    );
    expect(write(cuba, 'chicago')).toBe(
      'The Cyber Negotiations Atlas contributors. “Cuba.” In Atlas of the UN Cyber Negotiations, 1998-2025, edition 2026.1. Shown as of 31 December 2025. Accessed February 3, 2026. https://example.org/atlas/?focus=state:CUB.',
    );
  });

  it('a document by its symbol', () => {
    expect(write(resolution, 'apa')).toBe(
      `United Nations General Assembly. (2018, December 5). ${ANNUAL} (A/RES/73/27). Retrieved February 3, 2026, from https://undocs.org/A/RES/73/27`,
    );
    expect(write(resolution, 'chicago')).toBe(
      `United Nations General Assembly. “${ANNUAL}.” A/RES/73/27, December 5, 2018. Accessed February 3, 2026. https://undocs.org/A/RES/73/27.`,
    );
  });

  it('the atlas alone, where nothing is in focus and nothing colours the states', () => {
    const [whole] = listOf('lens=none');
    expect(write(whole, 'chicago')).toMatch(
      /^The Cyber Negotiations Atlas contributors\. “Atlas of the UN Cyber Negotiations, 1998-2025\.” Edition 2026\.1\. Shown/,
    );
    expect(write(whole, 'apa')).toMatch(
      /1998-2025 \[View as of 31 December 2025\]\. \(Edition 2026\.1\)\. Retr/,
    );
  });

  it('a question ends with its mark', () => {
    const [issue] = listOf('focus=issue:self-defence');
    expect(issue?.title).toMatch(/\?$/);
    expect(write(issue, 'chicago')).toMatch(/\?” In Atlas/);
    expect(write(issue, 'apa')).not.toContain('?.');
  });

  it('no citation of any document of the record has an empty part or two stops', () => {
    for (const id of atlas.documents.keys())
      for (const cited of listOf(`focus=document:${id}`))
        for (const format of ['apa', 'chicago'] as const)
          expect(write({ ...cited, url: null }, format), id).not.toMatch(
            /undefined|null|\(\)|\s\s|\.\.(?!\.)|, ,|“”/,
          );
  });
});

describe('BibTeX', () => {
  it('is an entry with edition, date, symbol and day of use', () => {
    const view = readBibtex(write(cuba, 'bibtex'));
    expect(view.type).toBe('misc');
    expect(view.fields).toEqual({
      author: '{The Cyber Negotiations Atlas contributors}',
      title: '{Cuba}',
      howpublished: 'In Atlas of the UN Cyber Negotiations, 1998-2025',
      version: '2026.1',
      year: '2026',
      month: 'nov',
      note: 'Edition 2026.1, as of 31 December 2025, accessed 2026-02-03',
      url: 'https://example.org/atlas/?focus=state:CUB',
      urldate: '2026-02-03',
    });
    const document = readBibtex(write(resolution, 'bibtex'));
    expect(document.type).toBe('techreport');
    expect(document.fields).toMatchObject({ number: 'A/RES/73/27', year: '2018', month: 'dec' });
  });
});

describe('RIS', () => {
  it('is a record with edition, date, symbol and day of use', () => {
    expect(readRis(write(cuba, 'ris'))[0]).toEqual([
      ['TY', 'ELEC'],
      ['ID', 'cyber-atlas-2026-1-focus-state-cub'],
      ['AU', 'The Cyber Negotiations Atlas contributors'],
      ['TI', 'Cuba'],
      ['T2', 'Atlas of the UN Cyber Negotiations, 1998-2025'],
      ['ET', '2026.1'],
      ['PY', '2026'],
      ['DA', '2026/11//'],
      ['N1', 'Shown as of 31 December 2025'],
      ['UR', 'https://example.org/atlas/?focus=state:CUB'],
      ['Y2', '2026/02/03/'],
      ['LA', 'en'],
      ['ER', ''],
    ]);
    expect(readRis(write(resolution, 'ris'))[0]).toContainEqual(['SN', 'A/RES/73/27']);
  });
});

describe('CSL-JSON', () => {
  it('is one item, its dates no more precise than they are', () => {
    expect(JSON.parse(write(resolution, 'csl'))).toEqual([
      {
        id: 'a-res-73-27',
        type: 'report',
        title: ANNUAL,
        author: [{ literal: 'United Nations General Assembly' }],
        number: 'A/RES/73/27',
        issued: { 'date-parts': [[2018, 12, 5]] },
        accessed: { 'date-parts': [[2026, 2, 3]] },
        URL: 'https://undocs.org/A/RES/73/27',
        language: 'en',
      },
    ]);
    expect(JSON.parse(write(cuba, 'csl'))[0]).toMatchObject({
      type: 'webpage',
      'container-title': 'Atlas of the UN Cyber Negotiations, 1998-2025',
      version: '2026.1',
      issued: { 'date-parts': [[2026, 11]] },
    });
  });
});

/** Titles made to break out: of braces, of lines, of tags, of strings. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '\\', '\r\nER  - ', '\n', '\u2028', '"', '%', '#', '&', '_', '~', '^', '$'),
      fc.constantFrom('@misc{x,', 'TY  - JOUR', '\\input{x}', '\u0000', '\ud800', '<b>', '|', ' ', 'é', 'ی'),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `A${parts.join('')}`);
/** The same text on one line, without what is no text. */
const plain = (text: string) =>
  text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .trim();

describe('whatever the title', () => {
  const withTitle = (title: string): Cited => ({ ...(resolution as Cited), title, author: title });

  it('BibTeX reads back as it was', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const { fields } = readBibtex(write(withTitle(title), 'bibtex'));
        expect(Object.keys(fields)).toHaveLength(9);
        expect(readLatex((fields['title'] ?? '').slice(1, -1))).toBe(plain(title));
        expect(readLatex((fields['author'] ?? '').slice(1, -1))).toBe(plain(title));
      }),
    );
  });

  it('no address leaves its field', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { fields } = readBibtex(
          write({ ...(resolution as Cited), url: `https://x.org/${text}` }, 'bibtex'),
        );
        expect(fields['url']).not.toMatch(/[{}\\\s]/);
        expect(Object.keys(fields)).toHaveLength(9);
      }),
    );
  });

  it('RIS is one record, with the title on its line', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const records = readRis(write(withTitle(title), 'ris'));
        expect(records).toHaveLength(1);
        expect(records[0]?.find(([tag]) => tag === 'TI')?.[1]).toBe(plain(title));
        expect(records[0]?.filter(([tag]) => tag === 'TY' || tag === 'ER')).toHaveLength(2);
      }),
    );
  });

  it('CSL-JSON holds it as one text', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(JSON.parse(write(withTitle(title), 'csl'))[0].title).toBe(plain(title));
      }),
    );
  });

  it('prose is one line', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        for (const format of ['apa', 'chicago'] as const)
          expect(write(withTitle(title), format)).not.toMatch(/[\r\n\t\u2028\u0000]/);
      }),
    );
  });

  it('LaTeX meets no sign that means something to it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readLatex(escapeLatex(text))).toBe(plain(text));
      }),
    );
  });
});

it('every thing of the record can be cited in every format', () => {
  const queries = [
    ...[...atlas.documents.keys()].map((id) => `focus=document:${id}`),
    ...[...atlas.votes.keys()].map((id) => `focus=vote:${id}`),
    ...[...atlas.questions.keys()].map((id) => `focus=question:${id}`),
  ];
  for (const query of queries)
    for (const cited of listOf(query)) {
      expect(readLatex(readBibtex(write(cited, 'bibtex')).fields['title']?.slice(1, -1) ?? '')).toBe(
        cited.title,
      );
      expect(readRis(write(cited, 'ris'))).toHaveLength(1);
      expect(JSON.parse(write(cited, 'csl'))).toHaveLength(1);
    }
});
