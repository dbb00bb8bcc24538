// The typefaces of the page, fetched after the first picture and never waited for. In a sandboxed frame the origin
// is opaque and browsers refuse fonts that come without CORS headers: there the system's own faces stand.
import inter from './fonts/inter.woff2?url';
import interExt from './fonts/inter-ext.woff2?url';
import serif from './fonts/source-serif.woff2?url';
import serifExt from './fonts/source-serif-ext.woff2?url';

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2190-2199, U+2212, U+25A0-25FF';
const LATIN_EXTENDED = 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F';

const FACES = [
  { family: 'Inter', url: inter, weight: '400 600', unicodeRange: LATIN },
  { family: 'Inter', url: interExt, weight: '400 600', unicodeRange: LATIN_EXTENDED },
  { family: 'Source Serif 4', url: serif, weight: '600', unicodeRange: LATIN },
  { family: 'Source Serif 4', url: serifExt, weight: '600', unicodeRange: LATIN_EXTENDED },
] as const;

/** Makes the faces known; the browser fetches those whose characters occur. */
export function provideFonts(host: Window): void {
  const isOpaque = host.origin === 'null' && host.location.protocol !== 'file:';
  if (isOpaque) return;
  for (const { family, url, weight, unicodeRange } of FACES) {
    host.document.fonts.add(new FontFace(family, `url("${url}")`, { weight, unicodeRange, display: 'swap' }));
  }
}
