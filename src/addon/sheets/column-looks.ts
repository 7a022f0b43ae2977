/** How columns that a run adds look. Written once: whatever a person makes of it stays. */
import type { ColumnId } from '../../core/own/columns.ts';
import { type SheetTable, sheetOf } from './sheet-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Placed = { readonly id: ColumnId; readonly index: number };

/** Background of our titles, where the row of titles has none. */
export const TINT = '#e8f0fe';

/** Pixels; all other columns keep the width that Sheets gives. `checked` is as wide as its day, the mark behind it is cut off. */
const WIDTHS: Partial<Readonly<Record<ColumnId, number>>> = {
  tier: 124,
  kolBy: 124,
  fit: 124,
  why: 320,
  flags: 180,
  checked: 84,
};
/** The width that Sheets gives a column. */
const USUAL_WIDTH = 100;

/** Before titles and rows, so that a run which dies leaves columns that can be read. `rows` below the 1-based row of titles. */
export function styleColumns(table: SheetTable, titleRow: number, rows: number, columns: readonly Placed[]): void {
  if (columns.length === 0) return;
  const sheet = sheetOf(table);
  for (const { index, count, width } of runsOfWidths(columns)) sheet.setColumnWidths(index + 1, count, width);
  for (const { id, index } of columns) {
    if (id !== 'checked' || rows < 1) continue;
    sheet.getRange(titleRow + 1, index + 1, rows, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  }
}

/** Neighbours of one width together: each run of them is one call. */
function runsOfWidths(columns: readonly Placed[]): { index: number; count: number; width: number }[] {
  const runs: { index: number; count: number; width: number }[] = [];
  for (const { id, index } of [...columns].sort((a, b) => a.index - b.index)) {
    const width = WIDTHS[id];
    if (width === undefined) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.width === width && last.index + last.count === index) last.count += 1;
    else runs.push({ index, count: 1, width });
  }
  return runs;
}

/** Takes that and the wrapping of its title off a column again, down to so many rows below it. */
export function plainColumn(sheet: Sheet, titleRow: number, column: number, id: ColumnId, rows: number): void {
  sheet.getRange(titleRow, column, rows + 1, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
  if (WIDTHS[id] !== undefined) sheet.setColumnWidth(column, USUAL_WIDTH);
}
