import { describe, expect, it } from 'vitest';
import { addressOf, citeView, describeOrigin, isShareable } from '../../src/figures/citation';
import { en } from '../../src/i18n/en';
import { sharing } from '../../src/i18n/sharing';
import { parse } from '../../src/view/codec';
import { resolve } from '../../src/view/resolve';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const HERE = 'https://example.org/atlas/';
const viewOf = (query: string) => resolve(parse(query).view, atlas).view;
const words = { ...sharing, vote: en.vote };
const cite = (query: string, here = HERE) => {
  const view = viewOf(query);
  return citeView(atlas, null, view, words, addressOf(here, view));
};
const ATLAS = 'Atlas of the UN Cyber Negotiations, 1998-2025, edition 2026.1,';

describe('addressOf', () => {
  it.each([
    ['https://example.org/atlas/', 'focus=state:CUB', 'https://example.org/atlas/?focus=state:CUB'],
    [
      'https://example.org/atlas/?asof=2013&utm_source=mail#map',
      'focus=state:CUB',
      'https://example.org/atlas/?focus=state:CUB',
    ],
    ['https://example.org/atlas/index.html?focus=state:CUB', '', 'https://example.org/atlas/index.html'],
    ['file:///home/me/atlas/index.html', 'asof=2013', 'file:///home/me/atlas/index.html?asof=2013'],
  ])('from %s the View "%s" has the address %s', (here, query, address) => {
    expect(addressOf(here, viewOf(query))).toBe(address);
  });

  it('is the canonical one, defaults left out', () => {
    expect(addressOf(HERE, viewOf('focus=document:A/RES/73/27&asof=2025-12-31'))).toBe(
      `${HERE}?focus=document:a-res-73-27`,
    );
  });
});

describe('isShareable', () => {
  it.each([
    ['https://example.org/', true],
    ['http://localhost:5173/', true],
    ['file:///home/me/atlas/index.html', false],
    ['about:srcdoc', false],
    ['blob:null/1', false],
  ])('%s: %s', (address, expected) => {
    expect(isShareable(address)).toBe(expected);
  });
});

describe('citeView', () => {
  it.each([
    ['focus=state:CUB', '“Cuba”. In:'],
    ['focus=group:EU', '“European Union”. In:'],
    ['focus=question:ihl', '“Humanitarian law in cyberspace”. In:'],
    [
      'focus=document:a-res-73-27',
      '“A/RES/73/27, Developments in the field of information and telecommunications in the context of international security, 5 December 2018”. In:',
    ],
    ['focus=vote:a-res-73-27', '“A/RES/73/27, UNGA plenary, 5 December 2018”. In:'],
    ['focus=room:about-data', '“About the data”. In:'],
  ])('%s begins %s', (query, start) => {
    expect(cite(query)).toBe(`${start} ${ATLAS} as of 31 December 2025. CC BY 4.0. ${HERE}?${query}`);
  });

  it('says when an event was, and where a position stands', () => {
    expect(cite('focus=event:res-73-27')).toMatch(/^“.+, 5 December 2018”\. In: /);
    expect(cite('focus=position:p-cub-ihl-2022-03-1')).toMatch(/^“Cuba on: Humanitarian law.+2022”\. In: /);
  });

  it('a question mark of a title gives way to the stop', () => {
    expect(cite('focus=issue:self-defence')).not.toMatch(/\?”/);
  });

  it('without a focus it is about what colours the map', () => {
    expect(cite('')).toMatch(/^“A new treaty on ICT security”\. In: /);
    expect(cite('lens=vote:a-res-73-27')).toMatch(/^“A\/RES\/73\/27”\. In: /);
    expect(cite('lens=agreement:CUB')).toMatch(/^“Agreement with Cuba”\. In: /);
    expect(cite('lens=none')).toBe(`${ATLAS} as of 31 December 2025. CC BY 4.0. ${HERE}?lens=none`);
  });

  it('is about those who are compared, where nothing else is in focus', () => {
    expect(cite('compare=state:CUB,group:EU')).toMatch(/^“Comparison of Cuba and European Union”\. In: /);
    expect(cite('compare=state:CUB,group:EU&focus=question:ihl')).toMatch(/^“Humanitarian law/);
  });

  it('names the as-of date of the View, as precise as it is', () => {
    expect(cite('asof=2013')).toContain('edition 2026.1, as of 2013.');
    expect(cite('asof=2013-06-24')).toContain('as of 24 June 2013.');
  });

  it('names both dates where two are compared', () => {
    expect(cite('lens=change:ihl,2015&asof=2020-06')).toContain('as of June 2020, compared with 2015.');
  });

  it('leaves out an address that only this machine knows', () => {
    expect(cite('focus=state:CUB', 'file:///home/me/atlas/index.html')).toBe(
      `“Cuba”. In: ${ATLAS} as of 31 December 2025. CC BY 4.0.`,
    );
  });

  it('every kind of thing of the record has a name in a citation', () => {
    const things = [
      ['event', atlas.events],
      ['state', atlas.states],
      ['group', atlas.groups],
      ['question', atlas.questions],
      ['process', atlas.processes],
      ['document', atlas.documents],
      ['vote', atlas.votes],
      ['position', atlas.positions],
      ['norm', atlas.norms],
      ['issue', atlas.issues],
      ['term', atlas.terms],
    ] as const;
    for (const [kind, all] of things) {
      for (const id of all.keys()) expect(cite(`focus=${kind}:${id}`), id).toMatch(/^“[^“]{2,}.*”\. In: /s);
    }
  });
});

describe('describeOrigin', () => {
  it('names atlas, edition, date, licence and address', () => {
    expect(describeOrigin(atlas, viewOf('asof=2013'), sharing, `${HERE}?asof=2013`)).toBe(
      `Cyber Negotiations Atlas, edition 2026.1, as of 2013. Texts and data CC BY 4.0. Not a UN product. ${HERE}?asof=2013`,
    );
    expect(describeOrigin(atlas, viewOf(''), sharing, 'file:///atlas/index.html')).toMatch(
      /Not a UN product\.$/,
    );
  });
});
