/** Where a tab's tables lie when there are several, side by side or one below the other. Reads no creators. */
import { type Cell, cellName, isBlank } from '../../core/cell.ts';
import { recogniseHeader } from '../../core/reading/titles/header.ts';

/** 0-based, inclusive. */
export type TablePlace = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly titles: string;
};

type Rows = readonly (readonly Cell[])[];

/** Titles are within so many rows of a block. */
const TITLE_ROWS = 5;

/** Tables with a followers column of their own, apart from each other by blank rows or columns; one or none is no question. */
export function findTables(values: Rows, isOwn: (column: number) => boolean): TablePlace[] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const isEmpty = (row: number, from: number, to: number): boolean => {
    for (let column = from; column <= to; column += 1)
      if (!isOwn(column) && !isBlank(values[row]?.[column])) return false;
    return true;
  };
  const filled: boolean[] = [];
  values.forEach((row) => {
    row.forEach((cell, column) => {
      if (!filled[column] && !isOwn(column) && !isBlank(cell)) filled[column] = true;
    });
  });
  const tables: TablePlace[] = [];
  for (const [firstColumn, lastColumn] of runs(width, (column) => filled[column] === true)) {
    let open = -1;
    for (const [firstRow, lastRow] of runs(values.length, (row) => !isEmpty(row, firstColumn, lastColumn))) {
      const titles = titlesIn(values, firstRow, lastRow, firstColumn, lastColumn);
      const table = tables[open];
      // The same titles once more are a section of the same list.
      if (titles !== null && titles !== table?.titles) {
        open = tables.push({ firstRow, lastRow, firstColumn, lastColumn, titles }) - 1;
      } else if (table !== undefined) tables[open] = { ...table, lastRow };
    }
  }
  return tables;
}

/** "A1:D20". */
export function nameTable({ firstRow, lastRow, firstColumn, lastColumn }: TablePlace): string {
  return `${cellName(firstRow + 1, firstColumn + 1)}:${cellName(lastRow + 1, lastColumn + 1)}`;
}

/** The table's titles where a row near its top names followers and something else; null otherwise. */
function titlesIn(values: Rows, top: number, bottom: number, from: number, to: number): string | null {
  for (let row = top; row <= Math.min(bottom, top + TITLE_ROWS - 1); row += 1) {
    const texts = (values[row] ?? []).slice(from, to + 1).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
    const fields = texts.map((text) => {
      const known = text === '' ? null : recogniseHeader(text);
      return known !== null && 'field' in known ? known.field : '';
    });
    if (fields.indexOf('followers') >= 0 && new Set(fields.filter((field) => field !== '')).size > 1) {
      return texts.filter((text) => text !== '').join(', ');
    }
  }
  return null;
}

/** Stretches of neighbours that pass. */
function runs(length: number, passes: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at += 1) {
    const last = found[found.length - 1];
    if (!passes(at)) continue;
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  }
  return found;
}
