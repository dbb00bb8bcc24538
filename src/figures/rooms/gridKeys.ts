// Moving about in a grid by keys. Row 0 is its head, column 0 names the rows; the corner of the two is no place.

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows lie under the head, and how many columns beside the names. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads; `null`: it is none of the grid's. At an edge it stays. */
export function moveInGrid(at: GridPlace, key: string, isWhole: boolean, size: GridSize): GridPlace | null {
  const next = step(at, key, isWhole, size);
  return next && fitPlace(next, size);
}

/** The nearest place that there is. */
export function fitPlace({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  const down = Math.min(Math.max(row, column > 0 ? 0 : 1), rows);
  return { row: down, column: Math.min(Math.max(column, 0), columns) };
}

const PAGE = 5;

function step({ row, column }: GridPlace, key: string, isWhole: boolean, size: GridSize): GridPlace | null {
  const first = row === 0 ? 1 : 0;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, first) };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return isWhole ? { row: 1, column: 0 } : { row, column: first };
    case 'End':
      return { row: isWhole ? size.rows : row, column: size.columns };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 1), column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return null;
  }
}
