/** How messages call a row of any shape: its id, or its number where it has none. */
export function nameOf(row: unknown, index: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `row ${index + 1}`;
}
