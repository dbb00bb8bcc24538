// Before anything is chosen: what this is, as of when, and where to begin.
import type { EventId, QuestionId, VoteId } from '../../atlas/brand';
import { day, formatDay, lastDay } from '../../atlas/dates';
import type { Question } from '../../atlas/model';
import { ANSWERS, STANCES, THEMES, VOICES } from '../../atlas/vocabulary';
import type { Theme } from '../../atlas/vocabulary';
import { change } from '../../i18n/change';
import { formatSpanInWords } from '../../i18n/format';
import { askedQuestion } from '../../view/asked';
import { askQuestion, focusOn, setAsOf, setForm, setLens, setWindow } from '../../view/moves';
import type { View } from '../../view/view';
import type { ClassKey } from '../colouring';
import type { ReaderContext } from './context';
import { createHead } from './head';
import type { PageFrame } from './pageFrame';
import { suggestRooms } from './roomPage';
import { NO_SOURCES } from './sources';

export interface Suggestion {
  readonly key: string;
  readonly text: string;
  readonly hint: string | null;
  readonly to: (view: View) => View;
  readonly isCurrent: boolean;
}

/** What the map's colours and patterns say, in their own swatches. */
export interface ColourKey {
  readonly by: string;
  readonly classes: readonly ClassMeaning[];
  /** Solid, lined, striped: only for statements. */
  readonly voices: readonly ClassMeaning[];
}

export interface ClassMeaning {
  readonly key: ClassKey;
  readonly text: string;
}

export interface ThemeLenses {
  readonly theme: Theme;
  readonly title: string;
  readonly lenses: readonly Suggestion[];
}

export interface WelcomePage extends PageFrame {
  readonly kind: 'welcome';
  readonly what: string;
  readonly asOf: string;
  /** `null` on a plain map, and under a lens that brings its own words. */
  readonly colours: ColourKey | null;
  /** Instead of the box that finds a state. */
  readonly allStates: Suggestion;
  readonly suggestions: readonly Suggestion[];
  readonly themes: readonly ThemeLenses[];
  readonly rooms: readonly Suggestion[];
}

const SPLIT_VOTE = 'a-res-73-27' as VoteId;
const SPLIT_EVENT = 'res-73-27' as EventId;
const LAW_QUESTION = 'intl-law-applies' as QuestionId;

export function describeWelcome(context: ReaderContext): WelcomePage {
  const { atlas, texts, view } = context;
  const { welcome } = texts;
  const head = createHead(welcome.kicker, welcome.title);
  const { from, until } = atlas.about.covers;
  const years = formatSpanInWords(formatDay(from).slice(0, 4), formatDay(until).slice(0, 4), view.lang);
  return {
    kind: 'welcome',
    reference: '',
    head,
    doubt: null,
    isConfirmed: false,
    sources: NO_SOURCES,
    corrections: [],
    what: welcome.what,
    asOf: welcome.asOf(context.asOf, years),
    colours: coloursOf(context),
    allStates: suggestion('all-states', welcome.allStates, null, (view) => setForm(view, 'table')),
    suggestions: suggestionsOf(context),
    themes: THEMES.map((theme) => themeOf(context, theme)).filter(({ lenses }) => lenses.length > 0),
    rooms: suggestRooms(null),
  };
}

function coloursOf({ atlas, texts: { welcome }, view, words }: ReaderContext): ColourKey | null {
  const { lens } = view;
  const asked = askedQuestion(lens);
  const question = asked === null ? undefined : atlas.questions.get(asked);
  if (question && lens.kind === 'change') {
    const { classes } = change;
    return {
      by: welcome.colouredByChange(question.proposition),
      classes: [
        ...(['new', 'moved'] as const).flatMap((kind) =>
          STANCES.map((stance) => ({
            key: `${kind}-${stance}` as const,
            text: change.stanceOf(classes[kind], question.meaning[stance]),
          })),
        ),
        { key: 'withdrawn', text: classes.withdrawn },
        { key: 'unchanged', text: classes.unchanged },
        { key: 'none', text: welcome.noStatement },
      ],
      voices: [],
    };
  }
  if (question)
    return {
      by: welcome.colouredBy(question.proposition),
      classes: [
        ...STANCES.map((stance) => ({ key: `${stance}-own` as const, text: question.meaning[stance] })),
        { key: 'none', text: welcome.noStatement },
      ],
      voices: VOICES.map((voice) => ({ key: `support-${voice}` as const, text: words.voice[voice] })),
    };
  const vote = lens.kind === 'vote' ? atlas.votes.get(lens.vote) : undefined;
  if (!vote) return null;
  return {
    by: welcome.colouredByVote(vote.symbol ?? vote.title),
    classes: ANSWERS.map((answer) => ({ key: answer, text: words.legend.classes[answer] })),
    voices: [],
  };
}

function suggestion(
  key: string,
  text: string,
  hint: string | null,
  to: Suggestion['to'],
  isCurrent = false,
): Suggestion {
  return { key, text, hint, to, isCurrent };
}

function suggestionsOf({ atlas, texts: { welcome } }: ReaderContext): readonly Suggestion[] {
  const split = atlas.votes.get(SPLIT_VOTE);
  const splitHint = split ? welcome.splitHint(split.tally.yes, split.tally.no) : null;
  return [
    suggestion('split', welcome.split, splitHint, showSplit),
    suggestion('law', welcome.law, welcome.lawHint, (view) => showQuestion(view, LAW_QUESTION)),
  ];
}

/** The vote of 5 December 2018 with its event, in the years around it. */
function showSplit(view: View): View {
  const voted = setLens(view, { kind: 'vote', vote: SPLIT_VOTE });
  const opened = focusOn(voted, { kind: 'event', id: SPLIT_EVENT });
  return setWindow(setAsOf(opened, lastDay('2018')), { from: day('2016'), until: lastDay('2021') });
}

function showQuestion(view: View, question: QuestionId): View {
  return focusOn(askQuestion(view, question), { kind: 'question', id: question });
}

function themeOf({ atlas, words, view }: ReaderContext, theme: Theme): ThemeLenses {
  const isAsked = ({ id }: Question) => askedQuestion(view.lens) === id;
  const lenses = [...atlas.questions.values()]
    .filter((question) => question.isLens && question.theme === theme)
    .map((question) =>
      suggestion(
        question.id,
        question.label,
        null,
        (from) => showQuestion(from, question.id),
        isAsked(question),
      ),
    );
  return { theme, title: words.bar.themesOf[theme], lenses };
}
