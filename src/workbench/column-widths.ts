/** Columns as wide as what they hold, within limits. Counts characters, measures nothing. */
import type { CellInput, CellStore } from '../host/index.ts';

const PIXELS_A_CHARACTER = 8;
const MARGIN = 14;
const NARROWEST = 72;
const WIDEST = 220;
/** The rows on the first screens tell enough. */
const ROWS_LOOKED_AT = 60;

/** Sets the width of every column that `rows` fill. */
export function fitColumns(store: CellStore, sheetId: number, rows: readonly (readonly CellInput[])[]): void {
  const longest: number[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    // A text alone in its row, such as a heading, runs over the cells beside it.
    if (row.filter(({ value }) => (value ?? null) !== null).length < 2) continue;
    row.forEach(({ value }, column) => {
      longest[column] = Math.max(longest[column] ?? 0, String(value ?? '').length);
    });
  }
  longest.forEach((length, column) => {
    const width = Math.min(WIDEST, Math.max(NARROWEST, length * PIXELS_A_CHARACTER + MARGIN));
    store.setColumnWidth(sheetId, column + 1, width);
  });
}
