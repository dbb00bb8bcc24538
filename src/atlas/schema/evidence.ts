import type { Citation, Evidence } from '../rows';
import { flag, list, object, optional, slug, text, type Fields } from './fields';

const citation = object<Citation>('a citation: { "source": id of a source, "locator": place in it }', {
  source: slug,
  locator: optional(text(160, 'the place in the source')),
});

export const citations = list(citation, 'a list of at least one citation: [{ "source": id of a source }]');

export const note = text(600, 'a note');

/** The fields that every claim carries. */
export const evidence: Fields<Evidence> = {
  sources: citations,
  verified: flag,
  unconfirmed: optional(list(text(40, 'names of fields'))),
  note: optional(note),
};
