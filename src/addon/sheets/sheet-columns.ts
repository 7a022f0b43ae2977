/** Whole columns of a tab: cleared of what a run left where nothing is written, added, removed. */
import { type SheetTable, sheetOf } from './sheet-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** True when a column holds nothing from a row down. */
export function isEmptyFrom(sheet: Sheet, column: number, fromRow: number): boolean {
  const rows = sheet.getMaxRows() - fromRow + 1;
  return rows < 1 || sheet.getRange(fromRow, column, rows, 1).isBlank();
}

/** Takes number formats off so many cells of a column from a row down. */
export function clearFormats(sheet: Sheet, column: number, fromRow: number, rows: number): void {
  if (rows > 0) sheet.getRange(fromRow, column, rows, 1).setNumberFormat('');
}

/** Inserts an empty column behind a 1-based one and gives it a title. */
export function insertTitled(table: SheetTable, after: number, row: number, title: string): void {
  const sheet = sheetOf(table);
  sheet.insertColumnsAfter(after, 1);
  sheet.getRange(row, after + 1).setValue(title);
}

/** Deletes 1-based columns, the last first, so that the places of the others hold. */
export function deleteColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const column of [...columns].sort((a, b) => b - a)) sheet.deleteColumns(column, 1);
}
