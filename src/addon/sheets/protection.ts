/** Whether somebody else's protection is in the way of our columns. Never changes one. */

import { columnLetters } from '../../core/cell.ts';
import { say } from '../../core/text/marked.ts';
import { type SheetTable, sheetOf } from './sheet-table.ts';

/** A sentence that names the first protected range among these 1-based columns and rows, or null. */
export function protectedIn(
  table: SheetTable,
  columns: readonly number[],
  fromRow: number,
  toRow: number,
): string | null {
  const sheet = sheetOf(table);
  const types = SpreadsheetApp.ProtectionType;
  for (const protection of sheet.getProtections(types.SHEET)) {
    if (protection.isWarningOnly() || protection.canEdit()) continue;
    return say`The tab “${sheet.getName()}” is protected, so nothing can be written: ask its owner to let you edit it.`;
  }
  for (const protection of sheet.getProtections(types.RANGE)) {
    if (protection.isWarningOnly() || protection.canEdit()) continue;
    const range = protection.getRange();
    const hit = columns.find((column) => column >= range.getColumn() && column <= range.getLastColumn());
    if (hit === undefined || range.getRow() > toRow || range.getLastRow() < fromRow) continue;
    const description = protection.getDescription();
    const name = description === '' ? '' : say` (“${description}”)`;
    return say`The range ${range.getA1Notation()}${name} is protected and column ${columnLetters(hit)} would be written there: ask its owner to let you edit it, or move the column.`;
  }
  return null;
}
