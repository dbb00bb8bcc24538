export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly starts: (path: string) => boolean;
  readonly playwrightsOwn: () => readonly string[];
  readonly attempts: () => readonly (readonly (readonly string[])[])[];
  readonly run: (commands: readonly (readonly string[])[]) => boolean;
}

/** Where a browser may be, likeliest first. */
export function placesOf(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[];

/** The path of a Chromium that starts; throws one sentence that says what to do when there is none. */
export function findBrowser(parts?: Partial<Surroundings>): string;
