// All that can colour the states, as groups of choices, each with how many states it covers as of the date. What the
// record cannot draw is named with the reason and cannot be chosen.
import type { StateCode } from '../atlas/brand';
import { lastDay } from '../atlas/dates';
import { memberCountOn } from '../atlas/membership';
import type { Atlas, Cosponsorship, NegotiationEvent, Process, Question, Vote } from '../atlas/model';
import { THEMES } from '../atlas/vocabulary';
import type { Messages } from '../i18n/en';
import { formatDateInWords } from '../i18n/format';
import { formatList } from '../i18n/formatList';
import { lensPicker as texts } from '../i18n/lensPicker';
import { askedQuestion } from '../view/asked';
import { asOfDay, askQuestion, focusOn } from '../view/moves';
import type { Focus, Lens, View } from '../view/view';
import { LEAST_SHARED, agreementOf, answersOn, shareOf } from './agreement';
import { namedOn } from './colourByList';
import { seatedGroups } from './colourBySeats';
import { choice, laterThan } from './lensChoice';
import type { ChoiceContext, ChoiceGroup, LensChoice } from './lensChoice';
import { nameOfAgreement, nameOfList, nameOfSeats } from './nameOfLens';

/** Questions by theme, votes and adoptions by year, latest first, then seats, lists and agreement. */
export function describeLenses(atlas: Atlas, view: View, words: Messages): readonly ChoiceGroup[] {
  const sheets = answersOn(atlas, asOfDay(view), view.groups);
  const members = [...atlas.states.values()].filter(({ isMember }) => isMember);
  const context: ChoiceContext = { atlas, view, words, sheets, members };
  const groups = [
    ...questionGroups(context),
    ...voteGroups(context),
    seatGroup(context),
    listGroup(context),
    agreementGroup(context),
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

function questionGroups(context: ChoiceContext): readonly ChoiceGroup[] {
  const { atlas, words, sheets } = context;
  const questions = [...atlas.questions.values()].filter(({ isLens }) => isLens);
  return THEMES.map((theme) => ({
    id: `theme-${theme.replaceAll(' ', '-')}`,
    kind: 'question',
    title: words.bar.themesOf[theme],
    choices: questions
      .filter((question) => question.theme === theme)
      .map((question) => questionChoice(context, question, sheets.questions.indexOf(question))),
  }));
}

function questionChoice(context: ChoiceContext, question: Question, index: number): LensChoice {
  const { atlas, view, sheets, members } = context;
  const { id, label, proposition } = question;
  const onRecord = () =>
    members.filter((state) => (sheets.stancesOf.get(state.id)?.[index] ?? null) !== null).length;
  return {
    ...choice(
      context,
      { kind: 'question', question: id },
      label,
      () => texts.onRecord(onRecord(), memberCountOn(atlas, asOfDay(view))),
      null,
      [proposition],
    ),
    // Who compares two dates goes on to do so.
    move: (from) => focusOn(askQuestion(from, id), { kind: 'question', id }),
    isCurrent: askedQuestion(view.lens) === id,
  };
}

function voteGroups(context: ChoiceContext): readonly ChoiceGroup[] {
  const { atlas } = context;
  const adoptions = [...atlas.events.values()].filter(
    ({ decision, kind }) => decision.kind === 'without-vote' && kind === 'resolution',
  );
  const dated = [
    ...[...atlas.votes.values()].map((vote) => ({ date: vote.date, of: voteChoice(context, vote) })),
    ...adoptions.map((event) => ({ date: event.date, of: adoptionChoice(context, event) })),
  ].sort((a, b) => lastDay(b.date) - lastDay(a.date));
  const years = [...new Set(dated.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({
    id: `votes-${year}`,
    kind: 'vote',
    title: texts.votesOf(year),
    choices: dated.filter(({ date }) => date.startsWith(year)).map(({ of }) => of),
  }));
}

function voteChoice(context: ChoiceContext, vote: Vote): LensChoice {
  const { view, words, atlas } = context;
  const { id, symbol, title, body, date, roll, rollIsComplete, tally } = vote;
  const isShared = [...atlas.votes.values()].filter((other) => symbol && other.symbol === symbol).length > 1;
  const covers =
    roll === null ? texts.noRoll : rollIsComplete ? texts.wholeRoll(roll.size) : texts.partialRoll(roll.size);
  const detail = [
    `${formatDateInWords(date, view.lang)}, ${body}`,
    words.vote.tally(tally.yes, tally.no, tally.abstain),
    covers,
    ...laterThan(context, date),
  ].join('; ');
  const label = symbol === null ? title : isShared ? `${symbol}: ${title}` : symbol;
  return choice(context, { kind: 'vote', vote: id }, label, () => detail, { kind: 'vote', id }, [title]);
}

function adoptionChoice(context: ChoiceContext, { id, symbol, title, date }: NegotiationEvent): LensChoice {
  const when = formatDateInWords(date, context.view.lang);
  const detail = [when, texts.adopted, ...laterThan(context, date)].join('; ');
  return {
    id: `adoption:${id}`,
    label: symbol ?? title,
    detail: () => detail,
    move: null,
    isCurrent: false,
    aliases: [title],
  };
}

function seatGroup(context: ChoiceContext): ChoiceGroup {
  const { atlas, view } = context;
  const groups = seatedGroups(atlas);
  const on = asOfDay(view);
  const seatedIn = (some: readonly Process[]) =>
    new Set(
      atlas.seats
        .filter((seat) => some.some(({ id, stretch }) => id === seat.process && stretch.from <= on))
        .map(({ state }) => state),
    ).size;
  const one = (group: Process) =>
    choice(
      context,
      { kind: 'seats', process: group.id },
      nameOfSeats(atlas, group.id),
      () =>
        group.stretch.from <= on
          ? texts.seated(seatedIn([group]))
          : texts.begins(formatDateInWords(group.start, view.lang)),
      { kind: 'process', id: group.id },
      [group.name],
    );
  return {
    id: 'seats',
    kind: 'seats',
    title: texts.seats,
    choices: [
      choice(
        context,
        { kind: 'seats', process: 'all' },
        nameOfSeats(atlas, 'all'),
        () => texts.seated(seatedIn(groups)),
        null,
        ['GGE'],
      ),
      ...groups.map(one),
    ],
  };
}

function listGroup(context: ChoiceContext): ChoiceGroup {
  const lists = [...context.atlas.cosponsorships.values()].sort((a, b) => lastDay(b.date) - lastDay(a.date));
  // Those that name many come first: of most resolutions the record knows only who tabled them.
  const rank = ({ states, leads }: Cosponsorship) => (states.length > 0 ? 0 : leads.length > 0 ? 1 : 2);
  return {
    id: 'lists',
    kind: 'list',
    title: texts.lists,
    choices: lists.toSorted((a, b) => rank(a) - rank(b)).map((list) => listChoice(context, list)),
  };
}

function listChoice(context: ChoiceContext, list: Cosponsorship): LensChoice {
  const { atlas, view } = context;
  const named = namedOn(list);
  const detail = [
    formatDateInWords(list.date, view.lang),
    describeNames(context, list),
    ...(named.length === 0 ? [] : [list.isComplete ? texts.complete : texts.incomplete]),
    ...(list.isConfirmed ? [] : [texts.unsure]),
    ...laterThan(context, list.date),
  ].join('; ');
  const focus: Focus | null = list.document && { kind: 'document', id: list.document };
  const lens: Lens = { kind: 'cosponsors', cosponsorship: list.id };
  const row = choice(context, lens, nameOfList(atlas, list), () => detail, focus, [list.title]);
  return named.length === 0 ? { ...row, move: null } : row;
}

function describeNames({ atlas, view }: ChoiceContext, list: Cosponsorship): string {
  const { states, leads, count } = list;
  const named = namedOn(list).length;
  if (states.length > 0)
    return count !== null && count > named ? texts.namedOf(named, count) : texts.named(named);
  if (leads.length === 0) return texts.unnamed(count);
  const names = leads.map((lead) => atlas.states.get(lead)?.name ?? lead);
  return texts.leads(formatList(names, view.lang));
}

function agreementGroup(context: ChoiceContext): ChoiceGroup {
  const { atlas, view, sheets, members } = context;
  const collator = new Intl.Collator(view.lang);
  const states = [...atlas.states.values()].sort((a, b) => collator.compare(a.name, b.name));
  const shares = (one: StateCode) =>
    members.filter(({ id }) => id !== one && shareOf(agreementOf(sheets, one, id)) !== null).length;
  return {
    id: 'agreement',
    kind: 'agreement',
    title: texts.agreement,
    choices: states.map(({ id, iso2, aliases }) =>
      choice(
        context,
        { kind: 'agreement', state: id },
        nameOfAgreement(atlas, id),
        () => texts.shares(shares(id), LEAST_SHARED),
        { kind: 'state', id },
        [id, iso2, ...aliases],
      ),
    ),
  };
}
