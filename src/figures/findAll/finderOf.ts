// The finder of a record, made once without the texts and once with them.
import type { Details } from '../../atlas/details';
import type { Atlas } from '../../atlas/model';
import type { Messages } from '../../i18n/en';
import { listEntries } from './entries';
import { createFinder } from './finder';
import type { Finder } from './finder';

const finders = new WeakMap<Atlas | Details, Promise<Finder>>();

export function finderOf(
  atlas: Atlas,
  details: Details | null,
  words: Messages,
  lang: string,
): Promise<Finder> {
  const key = details ?? atlas;
  const made = finders.get(key) ?? createFinder(listEntries(atlas, details, words, lang));
  finders.set(key, made);
  return made;
}
