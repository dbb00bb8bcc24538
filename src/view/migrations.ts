// Old links. Each migration knows its old form by itself and leaves all else alone, so that a link passes all of
// them in order, whatever version it states. Hence a name once retired is never given another meaning.

export type Pair = readonly [name: string, value: string];
export type Migration = (pairs: readonly Pair[]) => readonly Pair[];

/** A parameter under a new name, its value rewritten; the new name wins where a link has both. */
function rename(old: string, now: string, rewrite: (value: string) => string = (value) => value): Migration {
  return (pairs) => {
    if (pairs.some(([name]) => name === now)) return pairs;
    return pairs.map((pair) => (pair[0] === old ? [now, rewrite(pair[1])] : pair));
  };
}

/** In order of age. */
export const MIGRATIONS: readonly Migration[] = [
  // Version 0, the drafts: the map showed questions only, at a `date`.
  rename('date', 'asof'),
  rename('question', 'lens', (value) => `question:${value}`),
];

export function migrate(pairs: readonly Pair[]): readonly Pair[] {
  return MIGRATIONS.reduce((current, migration) => migration(current), pairs);
}
