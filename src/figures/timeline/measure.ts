// Text is measured by whoever knows the fonts: a canvas in the browser, a fixed width in tests.

export const TEXT_STYLES = ['major', 'minor', 'axis', 'lane', 'band', 'needle'] as const;
/** `major` is the serif of what made the negotiations, `minor` the sans of the rest. */
export type TextStyle = (typeof TEXT_STYLES)[number];

/** Width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** Height that a line of any style takes, in pixels. */
export const LINE_HEIGHT = 16;

const caches = new WeakMap<Measure, Measure>();

/** The same measurer, asked once a text: a canvas is slow in comparison. Fonts that load later want a new one. */
export function cachedMeasure(measure: Measure): Measure {
  const known = caches.get(measure);
  if (known) return known;
  const widths = new Map<string, number>();
  const cached: Measure = (text, style) => {
    const key = `${style} ${text}`;
    const width = widths.get(key) ?? measure(text, style);
    widths.set(key, width);
    return width;
  };
  caches.set(measure, cached);
  return cached;
}
