// Classes of the legend in words, with their counts: on a question they add up to the 193 members of today.
import type { StateCode } from '../../atlas/brand';
import type { Question } from '../../atlas/model';
import type { ClassKey, Colouring } from '../colouring';
import type { ReaderContext } from './context';
import { nameAll, nameGroup, nameState, sortByName } from './named';
import type { Named } from './named';
import { formatList } from '../../i18n/formatList';

export interface ClassLine {
  readonly key: ClassKey;
  readonly text: string;
  /** Over the names: class and count, observers apart. */
  readonly namesTitle: string;
  readonly members: number;
  readonly observers: number;
  readonly states: readonly Named[];
  /** "through European Union", for the classes of group statements. */
  readonly through: string | null;
}

export function describeClasses(
  context: ReaderContext,
  question: Question,
  colouring: Colouring,
): readonly ClassLine[] {
  return colouring.counts.map(({ key, members, observers }) => {
    const states = statesIn(colouring, key);
    const text = wordsOfClass(context, question, key);
    return {
      key,
      text,
      namesTitle: context.texts.question.names(text, members, observers),
      members,
      observers,
      states: sortByName(context, nameAll(context, states, nameState)),
      through: describeGroups(context, colouring, states),
    };
  });
}

function statesIn({ classOf }: Colouring, key: ClassKey): readonly StateCode[] {
  return [...classOf].flatMap(([state, its]) => (its === key ? [state] : []));
}

function wordsOfClass({ words }: ReaderContext, question: Question, key: ClassKey): string {
  switch (key) {
    case 'yes':
    case 'no':
    case 'abstain':
    case 'absent':
    case 'none':
    case 'not-recorded':
    case 'not-yet-member':
    case 'plain':
      return words.legend.classes[key];
    default: {
      const [stance, voice] = key.split('-') as [
        'support' | 'qualified' | 'oppose',
        'own' | 'joint' | 'group',
      ];
      return words.legend.voiced(question.meaning[stance], words.voice[voice]);
    }
  }
}

function describeGroups(
  context: ReaderContext,
  { standingOf }: Colouring,
  states: readonly StateCode[],
): string | null {
  const groups = states.flatMap((state) => {
    const standing = standingOf.get(state);
    return standing?.kind === 'stance' && standing.group ? [standing.group] : [];
  });
  const names = nameAll(context, groups, nameGroup).map(({ name }) => name);
  if (names.length === 0) return null;
  return context.texts.question.throughGroups(formatList(names, context.view.lang));
}
