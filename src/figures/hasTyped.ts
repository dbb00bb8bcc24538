// What a person typed, looked for in what is there.

/** Whether a text has every word, or piece of one, that was typed, whatever its case and accents. */
export function hasTyped(text: string, typed: string): boolean {
  const known = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((part) => known.includes(part));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
