import { describe, expect, it } from 'vitest';
import { colourByQuestion } from '../../../src/figures/colouring';
import { describeFocusCard } from '../../../src/figures/embed/focusCard';
import { framedQuery, fullView } from '../../../src/figures/embed/fullView';
import { createReaderContext } from '../../../src/figures/reader/context';
import { en } from '../../../src/i18n/en';
import { format, parse } from '../../../src/view/codec';
import { asOfDay, askQuestion } from '../../../src/view/moves';
import { defaultView } from '../../../src/view/view';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const atlas = recordAtlas();

function cardOf(query: string, details = true) {
  const { view } = parse(query);
  const question = [...atlas.questions.values()].find(({ id }) => id === 'binding-instrument');
  if (!question) throw new Error('The record has no question of the default View');
  const context = createReaderContext(atlas, details ? recordDetails() : null, view, en);
  return describeFocusCard(context, colourByQuestion(atlas, question, asOfDay(view), true));
}

describe('describeFocusCard', () => {
  it('has nothing to say with nothing in focus', () => {
    expect(cardOf('')).toBeNull();
    expect(cardOf('compare=state:CUB')).toBeNull();
  });

  it('says where a state stands by what colours the map, with the source of that statement', () => {
    const card = cardOf('focus=state:CUB');
    expect(card?.head.title).toBe('Cuba');
    expect(card?.classes).toHaveLength(1);
    expect(card?.classes[0]?.key).toMatch(/^support-/);
    expect(card?.sources.length).toBeGreaterThan(0);
  });

  it('names no source where there is no statement', () => {
    const none = [...atlas.states.keys()].find(
      (id) => cardOf(`focus=state:${id}`)?.classes[0]?.key === 'none',
    );
    const card = cardOf(`focus=state:${none ?? ''}`);
    expect(card?.classes[0]?.text).toBe(en.legend.classes.none);
    expect(card?.sources).toEqual([]);
  });

  it('counts the classes of a question: they add up to the members', () => {
    const card = cardOf('focus=question:binding-instrument');
    expect(card?.gist[0]).toBe(atlas.questions.get('binding-instrument' as never)?.proposition);
    expect(card?.classes.reduce((sum, { note }) => sum + Number(note), 0)).toBe(193);
  });

  it('gives the gist and sources of an event, without the texts its name', () => {
    expect(cardOf('focus=event:res-53-70')?.gist.length).toBeGreaterThan(0);
    expect(cardOf('focus=event:res-53-70')?.sources.length).toBeGreaterThan(0);
    const early = cardOf('focus=event:res-53-70', false);
    expect(early?.head.title).toBe(atlas.events.get('res-53-70' as never)?.title);
    expect(early?.sources).toEqual([]);
  });

  it.each(['process:oewg-2021', 'group:EU', 'room:norms'])('names %s', (focus) => {
    expect(cardOf(`focus=${focus}`)?.head.title).toBeTruthy();
  });
});

describe('the way between frame and full atlas', () => {
  it('keeps all of the View but what is about the frame', () => {
    const { view } = parse('lens=none&focus=state:CUB&theme=dark&layout=embed&show=card');
    expect(format(fullView(view))).toBe('lens=none&focus=state:CUB&theme=dark');
    expect(fullView(defaultView)).toBe(defaultView);
  });

  it.each([
    ['', 'layout=embed'],
    ['form=table&layout=present', 'form=table&layout=embed'],
    ['layout=explore&layout=handout', 'layout=embed'],
    ['<script>alert(1)</script>', 'layout=embed'],
  ])('shows %j in the frame', (query, shown) => {
    expect(format(parse(framedQuery(query)).view)).toBe(shown);
  });

  it('lets a question be asked in the frame', () => {
    const { view } = parse(framedQuery(''));
    expect(askQuestion(view, 'ihl' as never).layout).toBe('embed');
  });
});
