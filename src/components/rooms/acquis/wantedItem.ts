// The item that a link of another room leads to: it is traced where the room of the framework opens. This person's
// moment, which no address carries.
let wanted: string | null = null;

export function wantItem(id: string): void {
  wanted = id;
}

/** Each wish is met once. */
export function takeWanted(): string | null {
  const id = wanted;
  wanted = null;
  return id;
}
