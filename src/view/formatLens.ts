import type { Lens } from './view';

/** The lens as a link writes it: `question:<id>`, `seats:all`, `change:<question id>,<date>`, `none`. */
export function formatLens(lens: Lens): string {
  switch (lens.kind) {
    case 'question':
      return `question:${lens.question}`;
    case 'vote':
      return `vote:${lens.vote}`;
    case 'seats':
      return `seats:${lens.process}`;
    case 'cosponsors':
      return `cosponsors:${lens.cosponsorship}`;
    case 'agreement':
      return `agreement:${lens.state}`;
    case 'change':
      return `change:${lens.question},${lens.date}`;
    case 'none':
      return 'none';
    default:
      return lens satisfies never;
  }
}
