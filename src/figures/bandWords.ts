// What the band of counts says in words.
import type { Day } from '../atlas/dates';
import { formatDayInWords } from '../i18n/format';
import { moved } from '../i18n/moved';
import { stancesAt } from './bandOfCounts';
import type { BandOfCounts } from './bandOfCounts';

/** "As of 12 March 2021: 40 for, 3 qualified, 12 against (30 of these 55 through a group)". */
export function describeCounts(band: BandOfCounts, on: Day, lang: string): string {
  const { support, qualified, oppose, throughGroup } = stancesAt(band, on);
  const counts = moved.counts(support, qualified, oppose);
  const total = support + qualified + oppose;
  const through = throughGroup > 0 ? moved.throughGroup(throughGroup, total) : '';
  return moved.asOf(formatDayInWords(on, lang), counts + through);
}
