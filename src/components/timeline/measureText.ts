// Measures text as the page will draw it. Fonts are those of the stylesheet, so that a label's room is its real room.
import type { Measure, TextStyle } from '../../figures/timeline/measure';

/** Weight and size in px of each style, relative to a root size of 16 px; families come from the page. */
const FONTS: Readonly<
  Record<TextStyle, { readonly face: 'serif' | 'sans'; readonly font: string; readonly px: number }>
> = {
  major: { face: 'serif', font: '600', px: 14 },
  minor: { face: 'sans', font: '400', px: 12 },
  axis: { face: 'sans', font: '400', px: 12 },
  lane: { face: 'sans', font: '600', px: 12 },
  band: { face: 'sans', font: '400', px: 12 },
  needle: { face: 'sans', font: '600', px: 12 },
};

/** The size of letters that the page and the person have set; 1 = 16 px. */
export function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** A measurer for the fonts that `element` inherits. Make a new one when fonts or text size change. */
export function createMeasure(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(element);
  // Read once: each reading would settle the page's style anew.
  const families = { serif: style.getPropertyValue('--serif'), sans: style.getPropertyValue('--sans') };
  const rem = letterSize();
  return (text, textStyle) => {
    const { face, font, px } = FONTS[textStyle];
    if (!context) return text.length * px * rem * 0.56;
    context.font = `${font} ${px * rem}px ${families[face]}`;
    return context.measureText(text).width;
  };
}
