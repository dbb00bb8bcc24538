// A roll call by answer. A partial roll says nothing of the states that it does not name.
import type { Vote } from '../../atlas/model';
import { ANSWERS } from '../../atlas/vocabulary';
import type { Answer } from '../../atlas/vocabulary';
import type { ReaderContext } from './context';
import { nameAll, nameState, sortByName } from './named';
import type { Named } from './named';

export interface RollLine {
  readonly answer: Answer;
  readonly text: string;
  readonly states: readonly Named[];
}

export interface Roll {
  readonly lines: readonly RollLine[];
  /** What the roll does not say. */
  readonly note: string | null;
}

export function describeRoll(context: ReaderContext, { roll, rollIsComplete }: Vote): Roll {
  const { texts } = context;
  if (roll === null) return { lines: [], note: texts.vote.none };
  const lines = ANSWERS.flatMap((answer): readonly RollLine[] => {
    const states = [...roll].flatMap(([state, its]) => (its === answer ? [state] : []));
    if (states.length === 0) return [];
    const text = texts.vote.answerCount(texts.answer[answer], states.length);
    return [{ answer, text, states: sortByName(context, nameAll(context, states, nameState)) }];
  });
  return { lines, note: rollIsComplete ? null : texts.vote.partial(roll.size) };
}
