// @vitest-environment jsdom
// jsdom reads the code as a browser would: its parser of HTML is not ours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_SHOWS, embedAddress, formatEmbed } from '../../../src/figures/share/embedCode';
import type { EmbedChoice } from '../../../src/figures/share/embedCode';
import { parse } from '../../../src/view/codec';
import { VIEW_THEMES, defaultView } from '../../../src/view/view';

const CHOICE: EmbedChoice = { show: 'both', theme: 'auto', isResponsive: true, width: 960, height: 720 };
const HERE = 'https://example.org/atlas/?utm_source=mail#x';

function frameOf(code: string): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const frame = page.body.firstElementChild;
  if (!(frame && frame.localName === 'iframe') || page.body.childNodes.length !== 1)
    throw new Error(`No frame alone: ${code}`);
  return frame as HTMLIFrameElement;
}

describe('embedAddress', () => {
  it('is the View as it is embedded, with what it shows and in which theme', () => {
    for (const show of EMBED_SHOWS)
      for (const theme of VIEW_THEMES) {
        const address = embedAddress(HERE, { ...defaultView, asof: '2013' }, { ...CHOICE, show, theme });
        expect(address.startsWith('https://example.org/atlas/?')).toBe(true);
        const { view } = parse(new URL(address).search.slice(1));
        expect(view).toMatchObject({ layout: 'embed', show, theme, asof: '2013' });
      }
  });
});

describe('formatEmbed', () => {
  it('is a frame with a title, loaded late, that may fill the screen and tells no address', () => {
    const frame = frameOf(formatEmbed('https://example.org/?layout=embed&show=map', 'Cuba', CHOICE));
    expect(Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]))).toEqual({
      src: 'https://example.org/?layout=embed&show=map',
      title: 'Cuba',
      style: 'display:block;width:100%;max-width:100%;height:min(720px,100vh);border:0',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      allowfullscreen: '',
    });
  });

  it.each([
    [500, 'width:500px'],
    [12, 'width:280px'],
    [99_999, 'width:3000px'],
    [Number.NaN, 'width:280px'],
    [500.4, 'width:500px'],
  ])('a width of %s becomes %s', (width, style) => {
    const code = formatEmbed('https://x.org/', 'x', { ...CHOICE, isResponsive: false, width });
    expect(code).toContain(`${style};max-width:100%`);
  });

  it('no title leaves its attribute', () => {
    const sign = fc.constantFrom('"', '<', '>', '&', "'", '</iframe>', '<script>', '&quot;', 'é', ' ', 'x=');
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ maxLength: 4 }))), (parts) => {
        // A parser of HTML replaces NUL; no title of the record holds one.
        const title = parts.join('').replaceAll('\0', '');
        const frame = frameOf(formatEmbed('https://x.org/', title, CHOICE));
        expect(frame.title).toBe(title.replace(/\s+/g, ' '));
        expect(frame.attributes).toHaveLength(6);
        expect(frame.textContent).toBe('');
      }),
    );
  });
});
