// The words over a figure: what it shows, as of when, how much of it is on record.
import type { Messages } from '../i18n/en';
import type { Atlas } from '../atlas/model';
import { memberCountOn } from '../atlas/membership';
import { asOfDay } from '../view/times';
import type { View } from '../view/view';
import { formatDateInWords } from '../i18n/format';
import type { ClassKey, Colouring, LensWords } from './colouring';

export interface Caption {
  readonly title: string;
  /** The proposition that the stances answer, or what the vote was about. */
  readonly statement: string | null;
  readonly coverage: string;
  /** The same where there is one line for it; a date or count that stands elsewhere is left out. */
  readonly brief: string;
}

export function describeStage(atlas: Atlas, view: View, colouring: Colouring, words: Messages): Caption {
  if (colouring.own) return colouring.own.caption(colouring, view);
  const { lens } = view;
  const date = formatDateInWords(view.asof, view.lang);
  switch (lens.kind) {
    case 'question': {
      const question = atlas.questions.get(lens.question);
      const members = memberCountOn(atlas, asOfDay(view));
      return {
        title: question?.label ?? '',
        statement: question?.proposition ?? null,
        coverage: words.stage.coverage(date, colouring.onRecord, colouring.throughGroup, members),
        brief: words.stage.briefCoverage(
          formatDateInWords(view.asof, view.lang, 'short'),
          colouring.onRecord,
          members,
        ),
      };
    }
    case 'vote': {
      const vote = atlas.votes.get(lens.vote);
      if (!vote) return { title: '', statement: null, coverage: '', brief: '' };
      const { yes, no, abstain } = vote.tally;
      const brief = [
        words.vote.tally(yes, no, abstain),
        ...(vote.roll === null ? [words.vote.noRoll] : vote.rollIsComplete ? [] : [words.vote.partialRoll]),
      ].join('. ');
      return {
        title: words.vote.titleOf(vote.symbol ?? vote.title, vote.body),
        statement: vote.symbol ? vote.title : null,
        coverage: `${formatDateInWords(vote.date, view.lang)}. ${brief}`,
        brief,
      };
    }
    // Late lenses bring their own words.
    case 'seats':
    case 'cosponsors':
    case 'agreement':
    case 'change':
    case 'none':
      return { title: words.stage.noLens, statement: null, coverage: '', brief: '' };
    default:
      return lens satisfies never;
  }
}

/** The legend's words for a class: the question's own for a stance, with how it is known. */
export function describeClass(
  atlas: Atlas,
  view: View,
  key: ClassKey,
  words: Messages,
  own?: LensWords,
): string {
  const meaning = own?.meaning(key);
  if (meaning) return meaning;
  const question = view.lens.kind === 'question' ? atlas.questions.get(view.lens.question) : undefined;
  const [stance, voice] = key.split('-');
  if (question && (stance === 'support' || stance === 'qualified' || stance === 'oppose')) {
    const meaning = question.meaning[stance];
    return voice === 'own' || voice === 'joint' || voice === 'group'
      ? words.legend.voiced(meaning, words.voice[voice])
      : meaning;
  }
  return words.legend.classes[key as keyof Messages['legend']['classes']] ?? key;
}

/** How a stance's class is known: "own words", "named in a joint text", "through a group". */
export function describeVoice(key: ClassKey, words: Messages): string {
  const voice = key.split('-')[1];
  return voice === 'own' || voice === 'joint' || voice === 'group' ? words.voice[voice] : '';
}
