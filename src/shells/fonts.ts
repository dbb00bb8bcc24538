// The typefaces of the page. Fetched at once, and used if they are there when the first picture is drawn: letters that
// change under the reader's eyes would move what they read. Those that come later wait in the cache for the next visit.
// In a sandboxed frame the origin is opaque and browsers refuse fonts that come without CORS headers: there the
// system's own faces stand.
import inter from './fonts/inter.woff2?url';
import interExt from './fonts/inter-ext.woff2?url';
import serif from './fonts/source-serif.woff2?url';
import serifExt from './fonts/source-serif-ext.woff2?url';

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2190-2199, U+2212, U+25A0-25FF';
const LATIN_EXTENDED = 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F';

/** In every text. */
const MAIN_FACES = [
  { family: 'Inter', url: inter, weight: '400 600', unicodeRange: LATIN },
  { family: 'Source Serif 4', url: serif, weight: '600', unicodeRange: LATIN },
] as const;
/** Fetched by the browser when one of their characters occurs. */
const RARE_FACES = [
  { family: 'Inter', url: interExt, weight: '400 600', unicodeRange: LATIN_EXTENDED },
  { family: 'Source Serif 4', url: serifExt, weight: '600', unicodeRange: LATIN_EXTENDED },
] as const;

/** The most that the first picture waits for them, ms. */
const PATIENCE = 100;

type Face = (typeof MAIN_FACES | typeof RARE_FACES)[number];

function createFace({ family, url, weight, unicodeRange }: Face): FontFace {
  return new FontFace(family, `url("${url}")`, { weight, unicodeRange, display: 'swap' });
}

/** Begins to fetch; what it returns waits for a moment and puts into use what has come. */
export function requestFonts(host: Window): () => Promise<void> {
  const isOpaque = host.origin === 'null' && host.location.protocol !== 'file:';
  if (isOpaque) return () => Promise.resolve();
  const faces = MAIN_FACES.map(createFace);
  const loaded = Promise.all(faces.map((face) => face.load())).catch(() => null);
  return async () => {
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    const inTime = await Promise.race([loaded, late]);
    if (!inTime) return;
    for (const face of [...inTime, ...RARE_FACES.map(createFace)]) host.document.fonts.add(face);
  };
}
