/** Answers for whole columns of a tab: cleared of what a run left where nothing is written, added, removed; decides nothing. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes number formats off a column from a row down, when its cells hold nothing; false when they hold something. */
export function clearColumn(sheet: Sheet, column: number, fromRow: number): boolean {
  const rows = sheet.getMaxRows() - fromRow + 1;
  if (rows < 1) return true;
  const range = sheet.getRange(fromRow, column, rows, 1);
  if (!range.isBlank()) return false;
  range.setNumberFormat('');
  return true;
}

/** Inserts an empty column behind a 1-based one and gives it a title. */
export function insertTitled(sheet: Sheet, after: number, row: number, title: string): void {
  sheet.insertColumnsAfter(after, 1);
  sheet.getRange(row, after + 1).setValue(title);
}

/** Deletes 1-based columns, the last first, so that the places of the others hold. */
export function deleteColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const column of [...columns].sort((a, b) => b - a)) sheet.deleteColumns(column, 1);
}
