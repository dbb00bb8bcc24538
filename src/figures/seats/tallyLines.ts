// What is written beside a block of seats: its name, and how its states answered, in words.
import type { SeatWords } from '../../i18n/seats';
import type { Messages } from '../../i18n/en';
import type { State } from '../../atlas/model';
import type { LensKind } from '../../view/view';
import { CLASS_KEYS, isOnRecord } from '../colouring';
import type { ClassKey, Colouring } from '../colouring';
import type { Bench } from './groupSeats';
import type { SeatGroup } from './seatsFigure';

/** Under a vote each answer is counted, otherwise those on record; who had not joined yet is counted apart. */
export function labelBenches(
  benches: readonly Bench[],
  colouring: Colouring,
  lens: LensKind,
  seatWords: SeatWords,
  words: Messages,
): readonly SeatGroup[] {
  return benches.map(({ id, states }) => {
    if (id === 'members') return { id, states, lines: [] };
    const name = seatWords.blocks[id];
    if (id === 'observers') return { id, states, lines: [name] };
    return { id, states, lines: [name, ...tallyOf(states, colouring, lens, seatWords, words)] };
  });
}

function tallyOf(
  states: readonly State[],
  colouring: Colouring,
  lens: LensKind,
  seatWords: SeatWords,
  words: Messages,
): readonly string[] {
  const count = (test: (key: ClassKey) => boolean) =>
    states.filter(({ id }) => test(colouring.classOf.get(id) ?? 'plain')).length;
  const notYet = count((key) => key === 'not-yet-member');
  const joined = states.length - notYet;
  const aside = notYet > 0 ? [seatWords.notYet(notYet)] : [];
  if (lens === 'vote') {
    const answers = CLASS_KEYS.filter((key) => key !== 'not-yet-member').flatMap((key) => {
      const members = count((other) => other === key);
      return members > 0 ? [seatWords.answered(members, wordOf(key, words))] : [];
    });
    return inLines([...answers, ...aside], 2);
  }
  const moves = colouring.own?.tally(states.map(({ id }) => colouring.classOf.get(id) ?? 'plain'));
  if (moves) return inLines([...moves, ...aside], 2);
  if (lens !== 'question') return [seatWords.states(states.length)];
  return inLines([seatWords.onRecord(count(isOnRecord), joined), ...aside], 1);
}

function wordOf(key: ClassKey, words: Messages): string {
  return words.legend.classes[key as keyof Messages['legend']['classes']] ?? key;
}

/** So many to a line: all on one would be wider than a phone. */
function inLines(parts: readonly string[], inLine: number): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < parts.length; start += inLine) {
    const line = parts.slice(start, start + inLine).join(', ');
    lines.push(start + inLine < parts.length ? `${line},` : line);
  }
  return lines;
}
