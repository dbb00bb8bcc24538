// The lenses that come after the first picture, each with the fills and words of its own classes.
import { lastDay } from '../atlas/dates';
import type { Day } from '../atlas/dates';
import type { Atlas } from '../atlas/model';
import type { Lens } from '../view/view';
import { colourByChange } from './colourByChange';
import type { Colouring } from './colouring';

/** States under a late lens as of `on`; `null` for a lens that is none of them, or that names nothing on record. */
export function colourByLateLens(atlas: Atlas, lens: Lens, on: Day, groups: boolean): Colouring | null {
  switch (lens.kind) {
    case 'change': {
      const question = atlas.questions.get(lens.question);
      return question ? colourByChange(atlas, question, lastDay(lens.date), on, groups) : null;
    }
    case 'seats':
    case 'cosponsors':
    case 'agreement':
    case 'question':
    case 'vote':
    case 'none':
      return null;
    default:
      return lens satisfies never;
  }
}
