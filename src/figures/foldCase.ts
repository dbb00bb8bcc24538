/** Small letters without accents, as people type. */
export function foldCase(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a text has every word, or piece of one, that was typed. */
export function hasTyped(text: string, typed: string): boolean {
  const known = foldCase(text);
  return foldCase(typed)
    .split(/\s+/)
    .every((part) => known.includes(part));
}
