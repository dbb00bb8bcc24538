// Writes a topology's arcs as text, a quarter smaller once compressed than JSON numbers. The reader is `unpackArcs`
// in src/figures/map/geometry.ts.

/** Ends a number: 57 characters from `#`, up to the backslash, which JSON would double. */
const [LAST_FROM, LAST_COUNT] = [35, 57];
/** Precedes it: 34 characters from `]`, up to `~`. */
const [MORE_FROM, MORE_COUNT] = [93, 34];

/** Arcs of whole-number steps, as a quantised topology has them; a space stands between two arcs. */
export function packArcs(arcs: readonly (readonly (readonly number[])[])[]): string {
  return arcs.map((arc) => arc.flat().map(packNumber).join('')).join(' ');
}

function packNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= LAST_COUNT) {
    text += String.fromCharCode(MORE_FROM + (rest % MORE_COUNT));
    rest = Math.floor(rest / MORE_COUNT);
  }
  return text + String.fromCharCode(LAST_FROM + rest);
}
