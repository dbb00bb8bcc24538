// The lenses that come after the first picture, each with the fills and words of its own classes.
import { lastDay } from '../atlas/dates';
import type { Day } from '../atlas/dates';
import type { Atlas } from '../atlas/model';
import type { Lens } from '../view/view';
import { colourByAgreement } from './colourByAgreement';
import { colourByChange } from './colourByChange';
import { colourByList } from './colourByList';
import { colourBySeats } from './colourBySeats';
import type { Colouring } from './colouring';

/** States under a late lens as of `on`; `null` for a lens that is none of them, or that names nothing on record. */
export function colourByLateLens(atlas: Atlas, lens: Lens, on: Day, groups: boolean): Colouring | null {
  switch (lens.kind) {
    case 'change': {
      const question = atlas.questions.get(lens.question);
      return question ? colourByChange(atlas, question, lastDay(lens.date), on, groups) : null;
    }
    case 'seats':
      return colourBySeats(atlas, lens.process, on);
    case 'cosponsors': {
      const list = atlas.cosponsorships.get(lens.cosponsorship);
      return list ? colourByList(atlas, list) : null;
    }
    case 'agreement':
      return atlas.states.has(lens.state) ? colourByAgreement(atlas, lens.state, on, groups) : null;
    case 'question':
    case 'vote':
    case 'none':
      return null;
    default:
      return lens satisfies never;
  }
}
