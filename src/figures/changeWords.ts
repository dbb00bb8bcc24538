// What became of a state between two dates, and what the dates say in words: over the figure, of one state, of a block of
// seats.
import type { StateCode } from '../atlas/brand';
import type { Atlas, Question } from '../atlas/model';
import type { Standing } from '../atlas/stance';
import type { Stance } from '../atlas/vocabulary';
import { change as words } from '../i18n/change';
import { en } from '../i18n/en';
import { formatDateInWords, formatDayInWords } from '../i18n/format';
import { asOfDay, sinceDay } from '../view/times';
import type { View } from '../view/view';
import type { ClassKey, LensWords } from './colouring';

const KINDS = ['new', 'moved', 'withdrawn'] as const;
type Kind = (typeof KINDS)[number] | 'unchanged';

/** Of any class that says how a stance fared. */
function isOfKind(key: ClassKey, kind: Kind): boolean {
  return key === kind || key.startsWith(`${kind}-`);
}

/** What became of a state between two dates. */
export function classOfChange(before: Standing | undefined, now: Standing | undefined): ClassKey {
  if (now?.kind === 'not-yet-member') return now.kind;
  if (now?.kind !== 'stance') return before?.kind === 'stance' ? 'withdrawn' : 'none';
  if (before?.kind !== 'stance') return `new-${now.stance}`;
  return before.stance === now.stance ? 'unchanged' : `moved-${now.stance}`;
}

export function createChangeWords(
  atlas: Atlas,
  question: Question,
  standingBefore: ReadonlyMap<StateCode, Standing>,
  standingOf: ReadonlyMap<StateCode, Standing>,
): Omit<LensWords, 'textures' | 'heading'> {
  return {
    caption({ counts }, view) {
      const count = (kind: Kind) =>
        counts.reduce((sum, { key, members }) => sum + (isOfKind(key, kind) ? members : 0), 0);
      const days = [sinceDay(view) ?? asOfDay(view), asOfDay(view)];
      const dates = (style: 'day' | 'short-day') =>
        days.map((moment) => formatDayInWords(moment, view.lang, style));
      const [since = '', date = ''] = dates('day');
      const [shortSince = '', shortDate = ''] = dates('short-day');
      return {
        title: question.label,
        statement: question.proposition,
        coverage: words.coverage(since, date, countsInWords(count, words.counts)),
        brief: words.brief(shortSince, shortDate, countsInWords(count, words.fewCounts)),
      };
    },
    meaning(key) {
      if (key === 'withdrawn' || key === 'unchanged') return words.classes[key];
      const [kind, stance] = key.split('-');
      return kind === 'new' || kind === 'moved'
        ? words.stanceOf(words.classes[kind], question.meaning[stance as Stance])
        : null;
    },
    remark: (state, view) =>
      describeMove(atlas, question, standingBefore.get(state), standingOf.get(state), view),
    tally: (keys) => {
      const count = (kind: Kind) => keys.filter((key) => isOfKind(key, kind)).length;
      return [...KINDS, 'unchanged' as const].flatMap((kind) =>
        count(kind) > 0 ? [words.fewCounts[kind](count(kind))] : [],
      );
    },
  };
}

/** Those that moved and those that are new are always counted: none is an answer too. */
function countsInWords(count: (kind: Kind) => number, say: typeof words.counts): string {
  if (KINDS.every((kind) => count(kind) === 0)) return words.noMoves;
  return KINDS.filter((kind) => kind !== 'withdrawn' || count(kind) > 0)
    .map((kind) => say[kind](count(kind)))
    .join(', ');
}

/** From where to where a state moved, or where it stood all along; `null` for who was never on record. */
export function describeMove(
  atlas: Atlas,
  question: Question,
  before: Standing | undefined,
  now: Standing | undefined,
  view: View,
): string | null {
  if (before?.kind !== 'stance' && now?.kind !== 'stance') return null;
  const [from, to] = [before, now].map((standing) => standingInWords(atlas, question, standing, view));
  if (from === undefined || to === undefined) return null;
  return from === to ? words.same(to) : words.move(from, to);
}

function standingInWords(
  atlas: Atlas,
  question: Question,
  standing: Standing | undefined,
  { lang }: View,
): string {
  if (standing?.kind === 'not-yet-member') return words.notYetMember;
  if (standing?.kind !== 'stance') return words.none;
  const { position, stance, voice, group } = standing;
  const how = group ? words.through(atlas.groups.get(group)?.name ?? group) : en.voice[voice];
  const date = formatDateInWords(position.date, lang, 'short');
  return words.stance(question.meaning[stance], `${how}, ${date}`);
}
