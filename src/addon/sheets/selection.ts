/** Where the user is, and sending the user elsewhere. Writes no cell. */
import type { Cell } from '../../core/cell.ts';
import { theSpreadsheet } from './this-execution.ts';

/** The first selected row of the active tab with its cells; `row` and `column` are 1-based. */
export function selectedRow(): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
} {
  const sheet = theSpreadsheet().getActiveSheet();
  const range = sheet.getActiveRange();
  const [row, column] = range === null ? [1, 1] : [range.getRow(), range.getColumn()];
  const width = Math.max(1, sheet.getLastColumn());
  const cells = (sheet.getRange(row, 1, 1, width).getValues()[0] ?? []) as Cell[];
  return { sheet: sheet.getName(), row, column, cells };
}

/** Selects a cell, or a whole row where the column is ''; false when there is none such. */
export function selectCell(name: string, row: number, column: string): boolean {
  const spreadsheet = theSpreadsheet();
  const sheet = name === '' ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (sheet === null || row < 1 || row > sheet.getMaxRows() || !/^[A-Z]{0,3}$/.test(column)) return false;
  const range = column === '' ? sheet.getRange(row, 1, 1, sheet.getMaxColumns()) : sheet.getRange(`${column}${row}`);
  sheet.activate();
  range.activate();
  return true;
}

/** Writes a formula into an empty stretch of cells; answers the first cell that is not empty instead. 1-based. */
export function placeFormula(row: number, column: number, rows: number, columns: number, formula: string): string {
  const sheet = theSpreadsheet().getActiveSheet();
  const missing = column + columns - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const range = sheet.getRange(row, column, rows, columns);
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      if (values[i]?.[j] !== '' || formulas[i]?.[j] !== '') return sheet.getRange(row + i, column + j).getA1Notation();
    }
  }
  sheet.getRange(row, column).setFormula(formula);
  return '';
}
