import { leastHeight } from './laneDensity';
import type { LaneChoice } from './laneDensity';
import type { LaneContent } from './lanes';

/** Rows for the names of the great events, which come before bars of votes. */
const ROWS_BEFORE_VOTES = 2;

/** Lanes with votes get a row for their bars, the most votes first, where there is room. */
export function giveVoteRows({ contents, density }: LaneChoice, height: number): readonly LaneContent[] {
  const least = contents.reduce((sum, content) => sum + leastHeight(content, density), 0);
  const room = height - least - ROWS_BEFORE_VOTES * density.label;
  const rows = Math.max(0, Math.floor(room / density.vote));
  const voted = contents
    .filter(({ voteCount, isFolded }) => voteCount > 0 && !isFolded)
    .toSorted((a, b) => b.voteCount - a.voteCount)
    .slice(0, rows);
  return contents.map((content) => (voted.includes(content) ? { ...content, hasVotes: true } : content));
}
