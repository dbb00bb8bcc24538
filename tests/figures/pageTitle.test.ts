import { describe, expect, it } from 'vitest';
import { titleOfPage } from '../../src/figures/pageTitle';
import { en } from '../../src/i18n/en';
import { parse } from '../../src/view/codec';
import { resolve } from '../../src/view/resolve';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const titleOf = (query: string) => titleOfPage(atlas, resolve(parse(query).view, atlas).view, en);

describe('titleOfPage', () => {
  it.each([
    ['', 'A new treaty on ICT security'],
    ['focus=state:CUB', 'Cuba'],
    ['focus=event:res-73-27', 'First OEWG established (73/27)'],
    ['focus=document:A/RES/73/27', 'A/RES/73/27'],
    ['focus=vote:a-res-73-27', 'A/RES/73/27'],
    ['focus=group:EU', 'European Union'],
    ['lens=question:ihl', 'Humanitarian law in cyberspace'],
    ['lens=seats:all', 'Seats in the Groups of Governmental Experts'],
    ['lens=seats:gge-2004', 'Members of the GGE 2004/05'],
    ['lens=cosponsors:sponsors-a-res-73-27', 'Sponsors of A/RES/73/27'],
    ['lens=agreement:CUB', 'Agreement with Cuba'],
    ['lens=question:ihl&focus=room:about-map', 'About the map'],
    ['focus=room:acquis', 'How the acquis grew'],
  ])('of "%s" is %s', (query, subject) => {
    expect(titleOf(query)).toBe(`${subject} · Cyber Negotiations Atlas`);
  });

  it('is the full name of the atlas for a plain map', () => {
    expect(titleOf('lens=none')).toBe('Atlas of the UN Cyber Negotiations, 1998-2025');
  });
});
