/** The writes of a bulk run: whole blocks around cells that stay, headers with notes, the override list. */
import { noteWidth } from './seen-ranges.ts';
import { type SheetTable, sheetOf } from './sheet-table.ts';

/** What `setValues` takes; null clears the cell. */
export type SheetCell = string | number | boolean | Date | null;

/** Cells to write at a 1-based position; all grids have the same shape. `stays` marks cells that hold what `values` repeats. */
export type CellBlock = {
  readonly row: number;
  readonly column: number;
  readonly values: SheetCell[][];
  /** '' is the automatic format. */
  readonly formats: string[][];
  readonly stays: boolean[][];
};

export type Header = {
  readonly column: number;
  readonly title: string;
  readonly note: string;
  /** Background, '' for none; left out, the cell keeps its own. */
  readonly fill?: string | undefined;
};

/** `looks`: notes and backgrounds, as the titles are written with the rows below them. */
export type HeaderParts = 'all' | 'looks' | 'notes';

/** What Sheets answers of a cell without a background. */
const WHITE = '#ffffff';

/** More pieces than this are written as one: a cell that stays is then written back as its formula or value. */
const MOST_PIECES = 12;

/** Adds grid columns at the right end of so many. */
export function widenGrid(table: SheetTable, present: number, columns: number): void {
  if (columns <= present) return;
  const sheet = sheetOf(table);
  sheet.insertColumnsAfter(present, columns - present);
  noteWidth(sheet, columns);
}

/** Formats first, so that a number never lands in a cell formatted as text. Cells that stay are left out while they are few. */
export function writeBlock(table: SheetTable, block: CellBlock): void {
  const height = block.values.length;
  const width = block.values[0]?.length ?? 0;
  if (height === 0 || width === 0) return;
  const around = piecesAround(block.stays, width);
  const pieces = around.length <= MOST_PIECES ? around : [{ row: 0, column: 0, rows: height, columns: width }];
  for (const { row, column, rows, columns } of pieces) {
    const cut = <T>(grid: T[][]): T[][] =>
      rows === height && columns === width
        ? grid
        : grid.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    const range = sheetOf(table).getRange(block.row + row, block.column + column, rows, columns);
    range.setNumberFormats(cut(block.formats));
    range.setValues(cut(block.values));
  }
}

type Piece = { readonly row: number; readonly column: number; rows: number; readonly columns: number };

/** Rectangles that leave out every cell that stays; rows alike are taken together. */
function piecesAround(stays: readonly (readonly boolean[])[], width: number): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece[] = [];
  for (let row = 0; row < stays.length && pieces.length <= MOST_PIECES; row += 1) {
    const line = stays[row] ?? [];
    const above = stays[row - 1];
    if (above !== undefined && (line === above || line.every((stay, column) => stay === above[column]))) {
      for (const piece of open) piece.rows += 1;
      continue;
    }
    open = [];
    for (let column = 0; column < width; column += 1) {
      if (line[column]) continue;
      let end = column;
      while (end < width && !line[end]) end += 1;
      open.push({ row, column, rows: 1, columns: end - column });
      column = end;
    }
    pieces.push(...open);
  }
  return pieces;
}

/** Notes before titles: a title without its note could be taken for a column of the user's. */
export function writeHeaders(
  table: SheetTable,
  row: number,
  headers: readonly Header[],
  parts: HeaderParts = 'all',
): void {
  for (const run of runsOf(headers)) {
    const range = sheetOf(table).getRange(row, run[0]?.column ?? 1, 1, run.length);
    range.setNotes([run.map(({ note }) => note)]);
    if (parts === 'notes') continue;
    if (run[0]?.fill !== undefined) {
      range.setBackgrounds([run.map(({ fill }) => fill || null)]);
      range.setWrap(true);
    }
    if (parts === 'all') range.setValues([run.map(({ title }) => (title === '' ? null : title))]);
  }
}

/** Puts titles, looks and notes back; the notes last, as a title of ours without its note would be a person's. */
export function restoreHeaders(table: SheetTable, row: number, headers: readonly Header[]): void {
  for (const run of runsOf(headers)) {
    const range = sheetOf(table).getRange(row, run[0]?.column ?? 1, 1, run.length);
    range.setValues([run.map(({ title }) => (title === '' ? null : title))]);
    if (run[0]?.fill !== undefined) range.setBackgrounds([run.map(({ fill }) => fill || null)]);
    range.setNotes([run.map(({ note }) => note)]);
  }
}

/** Backgrounds of 1-based columns in a row, '' for none and outside the grid of so many columns. */
export function readFills(table: SheetTable, row: number, columns: readonly number[], grid: number): string[] {
  const inside = columns.filter((column) => column <= grid);
  if (inside.length === 0) return columns.map(() => '');
  const [first, last] = [Math.min(...inside), Math.max(...inside)];
  const fills = sheetOf(table)
    .getRange(row, first, 1, last - first + 1)
    .getBackgrounds()[0];
  return columns.map((column) => (fills?.[column - first] ?? WHITE).replace(WHITE, ''));
}

/** A list to choose from in each cell of a column, null for none; other texts are allowed, as in every new rule. */
export function writeList(
  table: SheetTable,
  row: number,
  column: number,
  rows: number,
  choices: string[] | null,
): void {
  const range = sheetOf(table).getRange(row, column, rows, 1);
  if (choices === null) {
    range.clearDataValidations();
    return;
  }
  range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(choices).build());
}

export function flushWrites(): void {
  SpreadsheetApp.flush();
}

/** Headers side by side, as one group each. */
function runsOf(headers: readonly Header[]): Header[][] {
  const runs: Header[][] = [];
  for (const header of [...headers].sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isSame = (last?.fill === undefined) === (header.fill === undefined);
    if (last !== undefined && last.column + 1 === header.column && isSame) run?.push(header);
    else runs.push([header]);
  }
  return runs;
}
