// How the members of a group, on the as-of date, are spread over the classes of the figure.
import type { GroupId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { ANSWERS } from '../../atlas/vocabulary';
import type { Messages } from '../../i18n/en';
import { formatDateInWords } from '../../i18n/format';
import type { StateGroupWords } from '../../i18n/stateGroups';
import { asOfDay } from '../../view/times';
import type { View } from '../../view/view';
import { describeClass } from '../caption';
import { cohesionOf } from '../cohesion';
import type { Cohesion } from '../cohesion';
import type { ClassKey, Colouring } from '../colouring';
import { nameStateGroup } from './groupNames';
import type { GroupName } from './groupNames';
import { outlineOf } from './outline';

export interface GroupTally extends GroupName {
  readonly members: number;
  readonly unconfirmed: number;
  /** Members in each class, in the legend's order; they add up to the members. */
  readonly counts: ReadonlyMap<ClassKey, number>;
  /** Members that the record says something of, and how many only through a group; `null` without question or vote. */
  readonly onRecord: number | null;
  readonly throughGroup: number;
  readonly cohesion: Cohesion | null;
}

export function tallyGroup(
  atlas: Atlas,
  view: View,
  colouring: Colouring,
  id: GroupId,
  words: StateGroupWords,
): GroupTally {
  const members = [...(outlineOf(atlas, [id], asOfDay(view)) ?? [])];
  const states = members.map(([state]) => state);
  const keys = states.map((state) => colouring.classOf.get(state) ?? 'plain');
  const inClass = (wanted: ClassKey) => keys.filter((key) => key === wanted).length;
  const standings = states.map((state) => colouring.standingOf.get(state));
  const stances = standings.filter((standing) => standing?.kind === 'stance');
  const answered = keys.filter((key) => ANSWERS.some((answer) => answer === key)).length;
  const { lens } = view;
  return {
    ...nameStateGroup(atlas, id, words),
    members: members.length,
    unconfirmed: members.filter(([, { isConfirmed }]) => !isConfirmed).length,
    counts: new Map(
      colouring.counts.map(({ key }) => [key, inClass(key)] as const).filter(([, count]) => count > 0),
    ),
    onRecord: lens.kind === 'vote' ? answered : colouring.standingOf.size > 0 ? stances.length : null,
    throughGroup: stances.filter((standing) => standing?.kind === 'stance' && standing.voice === 'group')
      .length,
    cohesion: cohesionOf(colouring, states),
  };
}

/** What stands over the figure of one group: "Among the 27 members of the European Union on ...: 12 on record." */
export function describeTally(
  tally: GroupTally,
  view: View,
  colouring: Colouring,
  groupWords: StateGroupWords,
  words: Messages,
): string {
  const date = formatDateInWords(view.asof, view.lang);
  const { name, members } = tally;
  if (members === 0) return groupWords.noMembers(name, date);
  const told = tellCounts(tally, view, colouring, groupWords, words);
  return told === null
    ? groupWords.outlined(name, members, date)
    : groupWords.among(name, members, date, told);
}

function tellCounts(
  { counts, onRecord, throughGroup }: GroupTally,
  view: View,
  colouring: Colouring,
  groupWords: StateGroupWords,
  words: Messages,
): string | null {
  if (view.lens.kind === 'vote')
    return [...counts]
      .map(([key, count]) => groupWords.answered(count, describeMembersClass(key, view, groupWords, words)))
      .join(', ');
  if (colouring.own) {
    const keys = [...counts].flatMap(([key, count]) => Array.from({ length: count }, () => key));
    return colouring.own.tally(keys).join(', ') || null;
  }
  return onRecord === null ? null : groupWords.onRecordOf(onRecord, throughGroup);
}

/** Under a vote an observer State has no class of the legend. */
function describeMembersClass(
  key: ClassKey,
  { lens }: View,
  groupWords: StateGroupWords,
  words: Messages,
): string {
  if (lens.kind === 'vote' && key === 'plain') return groupWords.observer;
  return words.legend.classes[key as keyof Messages['legend']['classes']] ?? key;
}

export interface TallyRow {
  readonly key: ClassKey;
  readonly words: string;
  /** One for each group. */
  readonly counts: readonly number[];
}

/** Groups side by side: one row for each class that a member of one of them is in, in the legend's order. */
export function compareTallies(
  atlas: Atlas,
  view: View,
  colouring: Colouring,
  tallies: readonly GroupTally[],
  groupWords: StateGroupWords,
  words: Messages,
): readonly TallyRow[] {
  return colouring.counts
    .filter(({ key }) => tallies.some(({ counts }) => counts.has(key)))
    .map(({ key }) => ({
      key,
      words:
        view.lens.kind === 'vote'
          ? describeMembersClass(key, view, groupWords, words)
          : describeClass(atlas, view, key, words, colouring.own),
      counts: tallies.map(({ counts }) => counts.get(key) ?? 0),
    }));
}

/** "0.83 over 12 of 27 members", or why there is none. */
export function describeCohesion(
  { value, over, of }: Cohesion,
  least: number,
  lang: string,
  words: StateGroupWords,
): string {
  if (value === null) return words.tooFew(over, of, least);
  const number = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return words.cohesionOver(number.format(value), over, of);
}
