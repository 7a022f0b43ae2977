/** The writes to the rules tab: whole tables, inserted lines, single cells of ours. */
import { freeName } from './named-tab.ts';
import type { SheetCell } from './output-writer.ts';
import { theSpreadsheet } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the cells of a tab look; all grids have the shape of the values. */
export type TableStyle = {
  readonly formats: string[][];
  readonly backgrounds: string[][];
  readonly fontColors: string[][];
  readonly weights: ('bold' | 'normal')[][];
  readonly notes: string[][];
  readonly choices: (readonly string[] | null)[][];
  readonly spans: readonly TextSpan[];
  readonly widths: readonly number[];
};

/** Cells of a row (0-based) whose long texts are shown in full (wrapped) or cut at the edge of the cell. */
export type TextSpan = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly isWrapped: boolean;
};

type Place = { readonly row: number; readonly column: number };
export type PlacedText = { readonly row: number; readonly column: number; readonly text: string };

/** A new tab at the end, under a name that is free, and the user on it. */
export function addTab(name: string, values: SheetCell[][], style: TableStyle): string {
  const spreadsheet = theSpreadsheet();
  const free = freeName(name);
  const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
  writeTable(free, values, style);
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  style.widths.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  return free;
}

/** Writes from A1; formats first, so that a date's text stays the text it is. A null look leaves every look as it is. */
export function writeTable(name: string, values: SheetCell[][], style: TableStyle | null): void {
  const sheet = sheetOf(name);
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  growGrid(sheet, rows, columns);
  const range = sheet.getRange(1, 1, rows, columns);
  if (style !== null) {
    range.setDataValidations(style.choices.map((row) => row.map(listRule)) as never);
    range.setNumberFormats(style.formats);
    range.setBackgrounds(style.backgrounds);
    range.setFontColors(style.fontColors);
    range.setFontWeights(style.weights);
    range.setNotes(style.notes);
    range.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
    const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
    for (const { row, column, columns: across, isWrapped } of style.spans) {
      sheet.getRange(row + 1, column + 1, 1, across).setWrapStrategy(isWrapped ? WRAP : CLIP);
    }
  }
  range.setValues(values);
}

/** Inserts lines above 0-based rows, lowest first so that the places above stay right; looks come from the line below or above. */
export function insertLines(
  name: string,
  lines: readonly {
    readonly before: number;
    readonly cells: SheetCell[];
    readonly formats: string[];
    readonly isBold?: boolean;
  }[],
): void {
  const sheet = sheetOf(name);
  for (const { before, cells, formats, isBold } of [...lines].reverse()) {
    if (before + 1 > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    else sheet.insertRowsBefore(before + 1, 1);
    const range = sheet.getRange(before + 1, 1, 1, cells.length);
    range.clearFormat();
    range.setNumberFormats([formats]);
    if (isBold === true) range.setFontWeight('bold');
    range.setValues([cells]);
  }
}

/** Takes lines away, lowest first; `rows` are 0-based. */
export function deleteLines(name: string, rows: readonly number[]): void {
  const sheet = sheetOf(name);
  for (const row of [...rows].sort((a, b) => b - a)) sheet.deleteRow(row + 1);
}

/** Writes single cells, neighbours in a row in one call; no look of theirs is changed. */
export function writeCells(
  name: string,
  cells: readonly { readonly row: number; readonly column: number; readonly value: SheetCell }[],
): void {
  const sheet = sheetOf(name);
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (let at = 0; at < sorted.length; ) {
    let end = at + 1;
    while (end < sorted.length && isNext(sorted[end - 1], sorted[end])) end += 1;
    const run = sorted.slice(at, end);
    const { row, column } = run[0] as (typeof run)[number];
    sheet.getRange(row + 1, column + 1, 1, run.length).setValues([run.map(({ value }) => value)]);
    at = end;
  }
}

function isNext(one: Place | undefined, other: Place | undefined): boolean {
  return one !== undefined && other !== undefined && one.row === other.row && one.column + 1 === other.column;
}

/** Writes cells one below the other in one call each run; no look of theirs is changed. */
export function writeTexts(name: string, cells: readonly PlacedText[]): void {
  if (cells.length === 0) return;
  const sheet = sheetOf(name);
  growGrid(sheet, 1, Math.max(...cells.map(({ column }) => column + 1)));
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: PlacedText[] = [];
  const flush = (): void => {
    const first = run[0];
    if (first === undefined) return;
    const range = sheet.getRange(first.row + 1, first.column + 1, run.length, 1);
    range.setValues(run.map(({ text }) => [text === '' ? null : text]));
    run = [];
  };
  for (const cell of sorted) {
    const last = run[run.length - 1];
    if (last !== undefined && (last.column !== cell.column || last.row + 1 !== cell.row)) flush();
    run.push(cell);
  }
  flush();
}

/**
 * Gives these cells the colour where their background is one of ours, and its usual background to any other cell with
 * that colour: a colour that a person chose stays.
 */
export function recolour(
  name: string,
  cells: readonly Place[],
  color: string,
  ours: readonly string[],
  usual: readonly string[][],
): void {
  const sheet = sheetOf(name);
  const wanted = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const now = sheet.getRange(1, 1, usual.length, usual[0]?.length ?? 1).getBackgrounds();
  usual.forEach((line, row) => {
    line.forEach((plain, column) => {
      const found = now[row]?.[column] ?? '';
      const isMarked = found === color;
      const isWanted = wanted.has(`${row} ${column}`);
      if (isWanted === isMarked || (isWanted && ours.indexOf(found) < 0)) return;
      sheet.getRange(row + 1, column + 1).setBackgrounds([[isWanted ? color : plain]]);
    });
  });
}

function listRule(choices: readonly string[] | null): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (choices === null) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const [presentRows, presentColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > presentRows) sheet.insertRowsAfter(presentRows, rows - presentRows);
  if (columns > presentColumns) sheet.insertColumnsAfter(presentColumns, columns - presentColumns);
}

function sheetOf(name: string): Sheet {
  const sheet = theSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab named “${name}”.`);
  return sheet;
}
