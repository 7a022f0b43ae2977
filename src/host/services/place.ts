/** Where a Range lies: coordinates checked against the grid, with the platform's sentences. Reads no cells. */
import { columnLetters, parseA1, rectToA1 } from '../cells/a1.ts';
import type { Rect, SheetState } from '../cells/cell-store.ts';
import type { Place } from '../cells/place.ts';
import { exception } from '../run/execution.ts';
import type { Env, RangeService, SheetService } from './env.ts';
import { insideOf } from './service.ts';

/** The sheet as it is now; throws when it was deleted in the meantime. */
export function sheetState(env: Env, sheetId: number): SheetState {
  const state = env.store.sheets().find((sheet) => sheet.id === sheetId);
  if (state === undefined) throw exception(`Sheet ${sheetId} not found`);
  return state;
}

/** Checks a rectangle against the grid; fractions are cut off. */
export function placeOf(env: Env, sheetId: number, row: number, column: number, rows = 1, columns = 1): Place {
  const rect = {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (rect.row < 1) throw exception('The starting row of the range is too small.');
  if (rect.column < 1) throw exception('The starting column of the range is too small.');
  if (rect.rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const grid = sheetState(env, sheetId);
  if (rect.row + rect.rows - 1 > grid.rows || rect.column + rect.columns - 1 > grid.columns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheetId, rect, open: 'none' };
}

/** Finds `B2:C`, `A:C`, `'Tab'!A1` or a named range; `sheetId` is the sheet meant when the text names none. */
export function placeOfText(env: Env, sheetId: number, text: string): Place | null {
  const named = env.store.namedRects().find((item) => item.name.toLowerCase() === text.trim().toLowerCase());
  if (named !== undefined)
    return { sheetId: named.sheetId, rect: named.rect, open: named.wholeColumns ? 'rows' : 'none' };
  const a1 = parseA1(text);
  if (a1 === null) return null;
  const sheet =
    a1.sheetName === null
      ? sheetState(env, sheetId)
      : env.store.sheets().find((candidate) => candidate.name === a1.sheetName);
  if (sheet === undefined) return null;
  const row = a1.firstRow ?? 1;
  const column = a1.firstColumn ?? 1;
  const place = placeOf(
    env,
    sheet.id,
    row,
    column,
    (a1.lastRow ?? Math.max(sheet.rows, row)) - row + 1,
    (a1.lastColumn ?? Math.max(sheet.columns, column)) - column + 1,
  );
  if (a1.firstRow === null && a1.lastRow === null) return { ...place, open: 'rows' };
  return a1.firstColumn === null && a1.lastColumn === null ? { ...place, open: 'columns' } : place;
}

/** The address as the script sees it: `B2`, `A1:C3`, `A:C`, `2:5`. */
export function placeToA1({ rect, open }: Place): string {
  if (open === 'rows') return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  if (open === 'columns') return `${rect.row}:${rect.row + rect.rows - 1}`;
  return rectToA1(rect);
}

/** Throws unless the data has exactly the shape of the range; nothing may be written before this holds. */
export function checkShape(rect: Rect, data: readonly (readonly unknown[])[]): void {
  if (data.length !== rect.rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rect.rows}.`,
    );
  }
  for (const line of data) {
    if (line.length !== rect.columns) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${rect.columns}.`,
      );
    }
  }
}

/** A rectangle's shape filled with one value; all rows are the same array, for reading only. */
export function filled<T>(rect: Rect, value: T): readonly (readonly T[])[] {
  return new Array<readonly T[]>(rect.rows).fill(new Array<T>(rect.columns).fill(value));
}

/** What the user has selected, or the cell being calculated inside a custom function. */
export function activePlace(env: Env): Place {
  const cell = env.activeCell;
  if (cell === null) return { sheetId: env.store.activeSheetId(), rect: env.store.selection(), open: 'none' };
  return { sheetId: cell.sheetId, rect: { row: cell.row, column: cell.column, rows: 1, columns: 1 }, open: 'none' };
}

/** The upper left cell of a place. */
export function firstCell({ sheetId, rect }: Place): Place {
  return { sheetId, rect: { ...rect, rows: 1, columns: 1 }, open: 'none' };
}

/** Where a Range that a script handed over lies, without counting as a call. */
export function placeOfRange(range: RangeService): Place {
  const { place } = insideOf(range);
  if (place === undefined) throw exception('A Range is needed here.');
  return place;
}

/** Id of a Sheet that a script handed over, without counting as a call. */
export function idOfSheet(sheet: SheetService): number {
  const { sheetId } = insideOf(sheet);
  if (sheetId === undefined) throw exception('A Sheet is needed here.');
  return sheetId;
}
