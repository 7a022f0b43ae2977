/** Cells of a rules table as they must be handed to a sheet. */
import { type Cell, isDate } from '../../core/cell.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import type { SheetCell } from '../sheets/output-writer.ts';
import { dayText } from './csv-text.ts';

/** Texts stay texts, and days are texts where texts are: a cell formatted as text needs no mark unless a formula could be made of it. */
export function toSheet(cell: Cell, format: string): SheetCell {
  if (cell === undefined || cell === null || cell === '') return null;
  if (isDate(cell) && format === '@') return dayText(cell);
  if (typeof cell !== 'string') return cell;
  return format === '@' && !/^\s*[=+\-@']/.test(cell) ? cell : asPlainText(cell);
}

/** A whole table; a formula that was in the tab goes back in place of its value, no other text becomes one. */
export function toSheetTable(
  table: readonly (readonly Cell[])[],
  formats: readonly (readonly string[])[],
  formulas: readonly (readonly string[])[] = [],
): SheetCell[][] {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  return table.map((row, at) =>
    Array.from({ length: width }, (_, column): SheetCell => {
      return formulas[at]?.[column] || toSheet(row[column], formats[at]?.[column] ?? '');
    }),
  );
}
