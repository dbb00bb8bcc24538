// Things named in the reader: a name, and what pressing it shows. A reference that the atlas does not know has none.
import { parseActor } from '../../atlas/createPositions';
import type { Actor } from '../../atlas/model';
import { formatDateInWords, formatSpanInWords } from '../../i18n/format';
import { formatReference } from '../../view/formatReference';
import type { Focus, FocusIds, FocusKind } from '../../view/view';
import type { ReaderContext } from './context';

export interface Named {
  readonly focus: Focus;
  readonly name: string;
  /** What helps to tell it from its neighbours: a date, a kind. */
  readonly note: string | null;
  readonly isConfirmed: boolean;
}

export type Name = (context: ReaderContext, id: string) => Named | null;

/** A place in the list of a thing, unique in it. */
export function keyOf(named: Named): string {
  return formatReference(named.focus);
}

/** Names in order, each once; what the atlas does not know is left out. */
export function nameAll(context: ReaderContext, ids: Iterable<string>, name: Name): readonly Named[] {
  return [...new Set(ids)].flatMap((id) => name(context, id) ?? []);
}

/** Names in the order of the alphabet, as lists of states are read. */
export function sortByName(context: ReaderContext, items: readonly Named[]): readonly Named[] {
  const { compare } = new Intl.Collator(context.view.lang);
  return [...items].sort((a, b) => compare(a.name, b.name));
}

function named<Kind extends FocusKind>(
  kind: Kind,
  thing: { readonly id: FocusIds[Kind] } | undefined,
  name: string | undefined,
  note: string | null = null,
  isConfirmed = true,
): Named | null {
  if (!thing || name === undefined) return null;
  return { focus: { kind, id: thing.id } as Focus, name, note, isConfirmed };
}

export const nameState: Name = ({ atlas }, id) => {
  const state = atlas.states.get(id as FocusIds['state']);
  return named('state', state, state?.name);
};

export const nameGroup: Name = ({ atlas }, id) => {
  const group = atlas.groups.get(id as FocusIds['group']);
  return named('group', group, group?.name);
};

export const nameEvent: Name = ({ atlas, view }, id) => {
  const event = atlas.events.get(id as FocusIds['event']);
  const date = event && formatSpanInWords(event.date, event.end, view.lang);
  return named('event', event, event?.title, date, event?.isConfirmed);
};

/** By its symbol, as delegates name it, and its title. */
export const nameDocument: Name = ({ atlas, texts, view }, id) => {
  const document = atlas.documents.get(id as FocusIds['document']);
  if (!document) return null;
  const date = formatDateInWords(document.date, view.lang);
  const isNamed = document.symbol === null || document.title.includes(document.symbol);
  const name = isNamed ? document.title : `${document.symbol}, ${document.title}`;
  return named('document', document, name, `${texts.documentKind[document.kind]}, ${date}`);
};

/** A document where there is no room for its title. */
export const nameSymbol: Name = (context, id) => {
  const document = context.atlas.documents.get(id as FocusIds['document']);
  return named('document', document, document?.symbol ?? document?.title);
};

export const nameQuestion: Name = ({ atlas }, id) => {
  const question = atlas.questions.get(id as FocusIds['question']);
  return named('question', question, question?.label);
};

export const nameProcess: Name = ({ atlas }, id) => {
  const process = atlas.processes.get(id as FocusIds['process']);
  return named('process', process, process?.short);
};

export const nameVote: Name = ({ atlas, view, words }, id) => {
  const vote = atlas.votes.get(id as FocusIds['vote']);
  if (!vote) return null;
  const name = words.vote.titleOf(vote.symbol ?? vote.title, vote.body);
  return named('vote', vote, name, formatDateInWords(vote.date, view.lang), vote.isConfirmed);
};

export const nameNorm: Name = ({ atlas }, id) => {
  const norm = atlas.norms.get(id as FocusIds['norm']);
  return named('norm', norm, norm?.short);
};

export const nameIssue: Name = ({ atlas }, id) => {
  const issue = atlas.issues.get(id as FocusIds['issue']);
  return named('issue', issue, issue?.question);
};

export const nameTerm: Name = ({ atlas }, id) => {
  const term = atlas.terms.get(id as FocusIds['term']);
  return named('term', term, term?.term);
};

export const namePosition: Name = (context, id) => {
  const position = context.atlas.positions.get(id as FocusIds['position']);
  if (!position) return null;
  const actor = nameActor(context, position.actor)?.name ?? position.actor.id;
  const question = nameQuestion(context, position.question)?.name ?? position.question;
  const date = formatDateInWords(position.date, context.view.lang);
  return named(
    'position',
    position,
    context.texts.position.title(actor, question),
    date,
    position.isConfirmed,
  );
};

export function nameActor(context: ReaderContext, actor: Actor): Named | null {
  return actor.kind === 'state' ? nameState(context, actor.id) : nameGroup(context, actor.id);
}

/** The actor that `CUB` or `group:EU` names. */
export const nameActorText: Name = (context, text) => nameActor(context, parseActor(text));
