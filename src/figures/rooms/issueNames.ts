// The states behind the numbers of an open issue: by class, and by what became of them since an earlier date.
import type { StateCode } from '../../atlas/brand';
import { STANCES, VOICES } from '../../atlas/vocabulary';
import type { Stance } from '../../atlas/vocabulary';
import type { Focus } from '../../view/view';
import { classOfChange, describeMove } from '../changeWords';
import type { ClassKey } from '../colouring';
import { describeClasses } from '../reader/classLine';
import type { ReaderContext } from '../reader/context';
import { changesOf } from './issueStands';
import type { QuestionStand } from './issueStands';

export interface StateName {
  readonly id: StateCode;
  readonly name: string;
  /** Named, but not counted among the members. */
  readonly isObserver: boolean;
  /** What became of it since an earlier date, where that is looked at. */
  readonly came: 'new' | 'moved' | null;
  /** The statement that its standing rests on; the state itself where nothing is on record any more. */
  readonly focus: Focus;
}

export interface StandClass {
  readonly key: ClassKey;
  /** Meaning, voice and count, observers apart: "Existing law applies, own words: 30 and 1 observer State". */
  readonly title: string;
  /** The stance in the question's own words. */
  readonly meaning: string;
  /** How it is known: in whose words, or through which groups. */
  readonly voice: string;
  readonly names: readonly StateName[];
}

export interface StandMoves {
  /** From where to where, state by state. */
  readonly moved: readonly {
    readonly state: StateName;
    readonly to: Stance;
    readonly move: string;
  }[];
  readonly newOnRecord: readonly { readonly stance: Stance; readonly names: readonly StateName[] }[];
  readonly withdrawn: readonly StateName[];
}

/** The states of a class in the order of the alphabet. */
export function namesIn(context: ReaderContext, stand: QuestionStand, key: ClassKey): readonly StateName[] {
  return nameStates(context, stand, statesIn(stand.now.classOf, key));
}

/** The classes that hold a state that is on record. */
export function describeStandClasses(context: ReaderContext, stand: QuestionStand): readonly StandClass[] {
  const { texts, words } = context;
  const { question, now } = stand;
  return describeClasses(context, question, now).flatMap(({ key, through, members, observers }) => {
    const stance = STANCES.find((each) => key.startsWith(`${each}-`));
    const voice = VOICES.find((each) => key.endsWith(`-${each}`));
    if (!stance || !voice) return [];
    const meaning = question.meaning[stance];
    const how = through ?? words.voice[voice];
    const title = texts.question.names(words.legend.voiced(meaning, how), members, observers);
    return [{ key, title, meaning, voice: how, names: namesIn(context, stand, key) }];
  });
}

/** Who is new, who moved, who is on record no more; `null` where nothing is compared. */
export function describeStandMoves(context: ReaderContext, stand: QuestionStand): StandMoves | null {
  const { atlas, view } = context;
  const { question, now, then } = stand;
  if (!then) return null;
  const changes = changesOf(stand);
  const statesThat = (key: ClassKey) => nameStates(context, stand, statesIn(changes, key));
  const moveOf = (id: StateCode) =>
    describeMove(atlas, question, then.standingOf.get(id), now.standingOf.get(id), view) ?? '';
  return {
    moved: STANCES.flatMap((to) =>
      statesThat(`moved-${to}`).map((state) => ({ state, to, move: moveOf(state.id) })),
    ),
    newOnRecord: STANCES.map((stance) => ({
      stance,
      names: statesThat(`new-${stance}`),
    })).filter(({ names }) => names.length > 0),
    withdrawn: statesThat('withdrawn'),
  };
}

function statesIn(classes: ReadonlyMap<StateCode, ClassKey>, key: ClassKey): readonly StateCode[] {
  return [...classes].flatMap(([id, its]) => (its === key ? [id] : []));
}

function nameStates(
  { atlas, view }: ReaderContext,
  stand: QuestionStand,
  states: readonly StateCode[],
): readonly StateName[] {
  const { compare } = new Intl.Collator(view.lang);
  return states
    .flatMap((id): StateName[] => {
      const state = atlas.states.get(id);
      const standing = stand.now.standingOf.get(id);
      if (!state) return [];
      const focus: Focus =
        standing?.kind === 'stance' ? { kind: 'position', id: standing.position.id } : { kind: 'state', id };
      return [{ id, name: state.name, isObserver: !state.isMember, came: cameTo(stand, id), focus }];
    })
    .sort((a, b) => compare(a.name, b.name));
}

function cameTo({ now, then }: QuestionStand, id: StateCode): StateName['came'] {
  if (!then) return null;
  const key = classOfChange(then.standingOf.get(id), now.standingOf.get(id));
  return key.startsWith('new-') ? 'new' : key.startsWith('moved-') ? 'moved' : null;
}
