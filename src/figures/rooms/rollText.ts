// The grid and the moves as text, exactly as they are shown: the votes picked, the rows in their order, their headings.
import type { RoomsVotes } from '../../i18n/roomsVotes';
import type { VoteColumn } from './rollGrid';
import type { RollMoves } from './rollMoves';
import type { RollSection } from './rollOrder';
import type { TextTable } from '../table/textTable';

export function rollsAsText(
  columns: readonly VoteColumn[],
  sections: readonly RollSection[],
  texts: RoomsVotes,
): TextTable {
  const isGrouped = sections.some(({ title }) => title !== null);
  return {
    header: [
      texts.state,
      ...(isGrouped ? [texts.grouping] : []),
      texts.columns.share,
      ...columns.map(({ symbol, name }) => `${symbol}, ${name}`),
    ],
    rows: sections.flatMap(({ title, rows }) =>
      rows.map(({ name, yes, cast, cells }) => [
        name,
        ...(isGrouped ? [title ?? ''] : []),
        // Not a date to a spreadsheet.
        `${yes} of ${cast}`,
        ...cells.map((key) => texts.answers[key]),
      ]),
    ),
  };
}

export function movesAsText({ moves }: RollMoves, texts: RoomsVotes): TextTable {
  const { from, to, states, who } = texts.moves;
  return {
    header: [from, to, states, who],
    rows: moves.map((move) => [
      texts.answers[move.from],
      texts.answers[move.to],
      String(move.states.length),
      move.states.map(({ name }) => name).join('; '),
    ]),
  };
}
