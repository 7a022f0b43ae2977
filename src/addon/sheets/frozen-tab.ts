/** The copies and writes behind freezing formulas. */
import type { Cell } from '../../core/cell.ts';
import { freeName } from './named-tab.ts';
import type { SheetCell } from './output-writer.ts';
import { theSpreadsheet } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WORK_NAME = 'Creator Tiers freezing';

export type Cells = { readonly values: Cell[][]; readonly formulas: string[][] };

export function readCells(sheet: Sheet): Cells {
  const range = sheet.getDataRange();
  return { values: range.getValues() as Cell[][], formulas: range.getFormulas() };
}

/** A hidden copy at the end; one that an interrupted freeze left is thrown away first. */
export function makeWorkCopy(sheet: Sheet): Sheet {
  dropWorkCopy();
  const copy = sheet.copyTo(theSpreadsheet());
  copy.setName(WORK_NAME);
  copy.hideSheet();
  return copy;
}

export function dropWorkCopy(): void {
  const spreadsheet = theSpreadsheet();
  const left = spreadsheet.getSheetByName(WORK_NAME);
  if (left !== null) spreadsheet.deleteSheet(left);
}

/** Empties 1-based cells, so that what they spilled goes too. */
export function clearCells(sheet: Sheet, cells: readonly (readonly [number, number])[]): void {
  for (const [row, column] of cells) sheet.getRange(row, column).clearContent();
  SpreadsheetApp.flush();
}

/** One write for a whole rectangle, so that a formula and what it spilled become values together. */
export function writeValues(sheet: Sheet, row: number, column: number, values: SheetCell[][]): void {
  sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
}

/** Shows the copy under a free name that begins as wanted. */
export function showCopy(sheet: Sheet, wanted: string): string {
  const name = freeName(wanted);
  sheet.showSheet();
  SpreadsheetApp.flush();
  // Last: until it has its name, an interrupted freeze throws it away.
  sheet.setName(name);
  return name;
}
