// Which items of the acquis stand at the same place of a text as a norm, a measure or a principle. The record names the
// place of each; that two are the same is all that is said here.
import type { AcquisItem } from './acquisRoom';

/** The eleven norms are the letters of one paragraph, which later texts name by its number. */
const LETTERS = /\b(?:para|norm) 13 \(([a-k])\)(?:-\(([a-k])\))?/;

/** The letter of a norm, by its place; `null` where it is none. */
export function letterOf(locator: string): string | null {
  const [, from, until] = LETTERS.exec(locator) ?? [];
  return from !== undefined && until === undefined ? from : null;
}

export function relatedItems(locator: string, items: readonly AcquisItem[]): readonly AcquisItem[] {
  const letter = letterOf(locator);
  return items.filter((item) =>
    placesOf(item.locator).some(
      (place) => place === locator || (letter !== null && hasLetter(place, letter)),
    ),
  );
}

const placesOf = (locator: string): readonly string[] => locator.split(';').map((place) => place.trim());

function hasLetter(place: string, letter: string): boolean {
  const [, from, until = from] = LETTERS.exec(place) ?? [];
  return from !== undefined && until !== undefined && from <= letter && letter <= until;
}
