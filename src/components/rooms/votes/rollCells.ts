// The cells of a row of the grid of roll calls, drawn as plain elements: there are five thousand, none of which changes
// while it stands, and an effect for each would hold the room up.
import type { Attachment } from 'svelte/attachments';
import type { RollRow, VoteColumn } from '../../../figures/rooms/rollGrid';
import type { RoomsVotes } from '../../../i18n/roomsVotes';

export function rollCells(
  { name, yes, cast, cells }: RollRow,
  columns: readonly VoteColumn[],
  texts: RoomsVotes,
): Attachment<HTMLTableRowElement> {
  return (row) => {
    const share = cellOf('share', texts.shareOf(yes, cast), texts.shareSpoken(name, yes, cast));
    const answers = cells.map((key, index) => {
      const { spoken = '', date = '' } = columns[index] ?? {};
      return cellOf(`roll ${key}`, texts.letters[key], texts.cell(name, spoken, date, texts.answers[key]));
    });
    const drawn = [share, ...answers];
    row.append(...drawn);
    return () => drawn.forEach((cell) => cell.remove());
  };
}

function cellOf(name: string, text: string, spoken: string): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.className = name;
  cell.textContent = text;
  cell.setAttribute('aria-label', spoken);
  return cell;
}
