// How states stand on a question of an open issue, in one sentence.
import { change } from '../../i18n/change';
import type { IssuesWords } from '../../i18n/roomsIssues';
import type { MoveCounts, StandCounts } from './issueStands';

/** "58 for, 3 qualified, 12 against (of these 73, 30 through a group)". */
export function countsInWords(counts: StandCounts, words: IssuesWords): string {
  const { support, qualified, oppose, onRecord, joint, group } = counts;
  if (onRecord === 0) return words.nobodyAmong;
  return words.counts(support, qualified, oppose) + words.byVoice(joint, group, onRecord);
}

/** "20 new, 2 moved, 38 unchanged"; who is on record no more only where there are such. */
export function changeInWords(counts: MoveCounts): string {
  const say = change.fewCounts;
  return [
    say.new(counts.new),
    say.moved(counts.moved),
    ...(counts.withdrawn > 0 ? [say.withdrawn(counts.withdrawn)] : []),
    say.unchanged(counts.unchanged),
  ].join(', ');
}
