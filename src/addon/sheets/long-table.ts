/** Reads a tab whose cells would fill the memory: packed as they come, unpacked row by row. Never writes. */
import type { Cell } from '../../core/cell.ts';
import { lazyList } from '../../core/lazy-list.ts';
import { noteRange } from './seen-ranges.ts';
import { remember, type SheetTable, TITLE_ROWS } from './sheet-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of one read. */
const BLOCK = 1000;

/** Reads the whole tab piece by piece; for the command line, where a list may be longer than any sheet. */
export function readLongTable(sheet: Sheet): SheetTable {
  const range = noteRange(sheet, sheet.getDataRange());
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const blocks: PackedRows[] = [];
  for (let from = 0; from < rows; from += BLOCK) {
    const count = Math.min(BLOCK, rows - from);
    blocks.push(packed(sheet.getRange(from + 1, 1, count, columns).getValues() as Cell[][], columns));
  }
  const rowAt = (row: number): Cell[] => blocks[Math.floor(row / BLOCK)]?.map((read) => read(row % BLOCK)) ?? [];
  return {
    name: sheet.getName(),
    sheetId: remember(sheet),
    values: lazyList(rows, rowAt),
    formats: [],
    formulas: [],
    notes: sheet.getRange(1, 1, Math.min(TITLE_ROWS, rows), columns).getNotes(),
    isLong: true,
  };
}

/** The cells of one column of a block. */
type ReadCell = (row: number) => Cell;
type PackedRows = readonly ReadCell[];

function packed(rows: readonly (readonly Cell[])[], columns: number): PackedRows {
  return Array.from({ length: columns }, (_, column) => packedColumn(rows.map((line) => line[column])));
}

/** All texts of a column as one: a text of its own for each cell takes several times as much. */
function packedColumn(cells: readonly Cell[]): ReadCell {
  return cells.every((cell) => typeof cell === 'string') ? packedTexts(cells) : (row) => cells[row];
}

/** A function of its own, so that what it answers does not hold the cells. */
function packedTexts(cells: readonly string[]): ReadCell {
  const all = cells.join('');
  const ends = all.length < 65_536 ? new Uint16Array(cells.length) : new Uint32Array(cells.length);
  let end = 0;
  cells.forEach((cell, row) => {
    end += cell.length;
    ends[row] = end;
  });
  return (row) => all.slice(row === 0 ? 0 : ends[row - 1], ends[row]);
}
