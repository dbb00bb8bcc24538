// The head of a page: what kind of thing it is, its name, and one line below.

export interface Head {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly isConfirmed: boolean;
}

/** The parts of a subtitle that there are, in one line. */
export function createHead(
  kicker: string,
  title: string,
  parts: readonly (string | null | undefined)[] = [],
  isConfirmed = true,
): Head {
  const known = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return { kicker, title, subtitle: known.length > 0 ? known.join(' · ') : null, isConfirmed };
}
