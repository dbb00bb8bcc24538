// One tab stop in a grid; the arrow keys move it from cell to cell. What is pressed in a cell has the focus instead of
// the cell. Rows with `data-skip` are passed over; a cell that spans a row takes the focus of all its columns.
import type { Attachment } from 'svelte/attachments';

const PAGE = 10;

/** `onpoint` hears of the cell that has the focus. */
export function roveGrid(onpoint: (cell: HTMLTableCellElement) => void): Attachment<HTMLTableElement> {
  return (table) => {
    let column = 0;
    const stopOf = () => table.querySelector<HTMLElement>('[tabindex="0"]');
    const rowsOf = () => [...table.rows].filter((row) => row.dataset['skip'] === undefined);
    const targetOf = (cell: Element) => cell.querySelector<HTMLElement>('a, button') ?? (cell as HTMLElement);

    /** Rows come and go: one cell is always the stop. */
    function ensureStop(): void {
      if (stopOf()) return;
      const cell = table.tBodies[0]?.rows[0]?.querySelector('th, td') ?? table.querySelector('th');
      if (cell) targetOf(cell).tabIndex = 0;
    }

    function hold(cell: HTMLTableCellElement): void {
      const target = targetOf(cell);
      const stop = stopOf();
      if (stop !== target) stop?.setAttribute('tabindex', '-1');
      target.tabIndex = 0;
      // What stands still at the edges must not cover the cell.
      const region = table.parentElement;
      if (region) {
        region.style.scrollPaddingBlockStart = `${table.tHead?.offsetHeight ?? 0}px`;
        region.style.scrollPaddingInlineStart = `${(table.querySelector('tbody th') as HTMLElement | null)?.offsetWidth ?? 0}px`;
      }
      target.focus();
    }

    const isStop = (cell: Element | undefined): cell is HTMLTableCellElement =>
      cell !== undefined && (cell.closest('tbody') !== null || cell.querySelector('a, button') !== null);
    const cellAt = (row: HTMLTableRowElement | undefined, at: number): Element | undefined =>
      row?.cells[row.cells.length === 1 ? 0 : Math.min(at, row.cells.length - 1)];

    /** The next row in that direction which has something in the column. */
    function inColumn(from: number, step: number): Element | undefined {
      const rows = rowsOf();
      const last = rows.length - 1;
      let index = Math.min(Math.max(from + step, 0), last);
      for (; index >= 0 && index <= last; index += Math.sign(step) || 1) {
        const cell = cellAt(rows[index], column);
        if (isStop(cell)) return cell;
      }
      return undefined;
    }

    function inRow(row: HTMLTableRowElement, step: number): Element | undefined {
      for (let at = column + step; at >= 0 && at < row.cells.length; at += step) {
        const cell = row.cells[at];
        if (isStop(cell)) return cell;
      }
      return undefined;
    }

    function goal(event: KeyboardEvent, row: HTMLTableRowElement): Element | undefined {
      const rows = rowsOf();
      const at = rows.indexOf(row);
      const first = rows.findIndex((other) => other.closest('tbody') !== null);
      switch (event.key) {
        case 'ArrowRight':
          return inRow(row, 1);
        case 'ArrowLeft':
          return inRow(row, -1);
        case 'ArrowDown':
          return inColumn(at, 1);
        case 'ArrowUp':
          return inColumn(at, -1);
        case 'PageDown':
          return inColumn(at, Math.min(PAGE, rows.length - 1 - at));
        case 'PageUp':
          return inColumn(at, -Math.min(PAGE, Math.max(at - first, 0)));
        case 'Home':
          return event.ctrlKey ? cellAt(rows[first], 0) : [...row.cells].find(isStop);
        case 'End':
          return event.ctrlKey ? cellAt(rows.at(-1), column) : [...row.cells].findLast(isStop);
        default:
          return undefined;
      }
    }

    function key(event: KeyboardEvent): void {
      const row = (event.target as Element).closest('tr');
      if (!row || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
      const cell = goal(event, row) as HTMLTableCellElement | undefined;
      if (!/^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End)$/.test(event.key)) return;
      event.preventDefault();
      if (!cell) return;
      if (cell.parentElement && (cell.parentElement as HTMLTableRowElement).cells.length > 1)
        column = cell.cellIndex;
      hold(cell);
    }

    /** A press gives a cell the focus, too. */
    function press(event: Event): void {
      const cell = (event.target as Element).closest<HTMLTableCellElement>('tbody td');
      if (!cell) return;
      column = cell.cellIndex;
      hold(cell);
    }

    function point(event: Event): void {
      const cell = (event.target as Element).closest<HTMLTableCellElement>('th, td');
      if (!cell) return;
      if (event.type === 'focusin' && cell.parentElement instanceof HTMLTableRowElement)
        if (cell.parentElement.cells.length > 1) column = cell.cellIndex;
      onpoint(cell);
    }

    const observer = new MutationObserver(ensureStop);
    observer.observe(table, { childList: true, subtree: true });
    ensureStop();
    table.addEventListener('keydown', key);
    table.addEventListener('click', press);
    table.addEventListener('focusin', point);
    table.addEventListener('pointerover', point);
    return () => {
      observer.disconnect();
      table.removeEventListener('keydown', key);
      table.removeEventListener('click', press);
      table.removeEventListener('focusin', point);
      table.removeEventListener('pointerover', point);
    };
  };
}
