// Loader, run by hand: `node src/build/run.mjs src/build/fonts.woff2.ts`. Cuts the two typefaces down to the
// characters that the record and the interface use, and writes them to src/shells/fonts.
// Sources: Inter 4 and Source Serif 4, both SIL Open Font License 1.1, from the packages of Fontsource.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const TARGET = 'src/shells/fonts';
/** Letters, figures and signs of western European languages, whatever the texts use today. */
const ALWAYS =
  Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(index + 0x20)).join('') +
  '‐–—‘’“”„…·•†‹›←↑→↓↗−×≥≤€№△▲▶◆❚';

const FACES = [
  {
    name: 'inter',
    files: ['latin', 'latin-ext'].map(
      (set) => `node_modules/@fontsource-variable/inter/files/inter-${set}-wght-normal.woff2`,
    ),
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    name: 'source-serif',
    files: ['latin', 'latin-ext'].map(
      (set) => `node_modules/@fontsource/source-serif-4/files/source-serif-4-${set}-600-normal.woff2`,
    ),
    axes: undefined,
  },
] as const;

const texts = readdirSync('src/record')
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(`src/record/${file}`, 'utf8'));
const used = [...new Set(ALWAYS + texts.join(''))].filter((sign) => sign >= ' ').join('');

mkdirSync(TARGET, { recursive: true });
for (const { name, files, axes } of FACES) {
  for (const [index, file] of files.entries()) {
    const cut = await subsetFont(readFileSync(file), used, {
      targetFormat: 'woff2',
      ...(axes ? { variationAxes: axes } : {}),
    });
    const target = `${TARGET}/${name}${index === 0 ? '' : '-ext'}.woff2`;
    writeFileSync(target, cut);
    console.log(target, cut.length);
  }
}
