/** Reads a tab: its cells, formats and formulas in one call each. Never writes. */
import type { Cell } from '../../core/cell.ts';
import { once } from '../../core/text/once.ts';
import { noteRange } from './seen-ranges.ts';
import { perExecution, theSpreadsheet } from './this-execution.ts';

/** Some rows of a tab as read, from column A. */
export type SheetRows = {
  readonly values: Cell[][];
  readonly formats: string[][];
  readonly formulas: string[][];
};

/** A tab as read: from A1, with everything that has content. */
export type SheetTable = SheetRows & {
  readonly name: string;
  readonly sheetId: number;
  /** Notes of the first rows, where titles are looked for, as wide as the grid. */
  readonly notes: string[][];
  /** Rows are unpacked whenever they are looked at; formats and formulas are not known. */
  readonly isLong?: true;
};

/** Titles are within so many rows. */
export const TITLE_ROWS = 30;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of that name, the active one for '', or null. */
export function findSheet(name: string): Sheet | null {
  const spreadsheet = theSpreadsheet();
  return name === '' ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
}

/** The tab of that number, whatever it is called by now. */
export function sheetById(sheetId: number): Sheet | null {
  const sheets = theSpreadsheet().getSheets();
  return sheets.find((sheet) => sheet.getSheetId() === sheetId) ?? null;
}

export function sheetNameById(sheetId: number): string | null {
  return sheetById(sheetId)?.getName() ?? null;
}

/** 0-based first and last row of the user's selection on the active tab. */
export function selectedRows(): [number, number] {
  const range = theSpreadsheet().getActiveRange();
  return range === null ? [0, 0] : [range.getRow() - 1, range.getLastRow() - 1];
}

export function countTabs(): number {
  return theSpreadsheet().getNumSheets();
}

/** Tabs that were read, by their number: what was read travels without them. */
const sheets = perExecution(() => new Map<number, Sheet>());

/** The number of a tab, by which what is read of it finds it again. */
export function remember(sheet: Sheet): number {
  const sheetId = sheet.getSheetId();
  sheets().set(sheetId, sheet);
  return sheetId;
}

/** The tab that a table was read from. */
export function sheetOf({ sheetId }: SheetTable): Sheet {
  return sheets().get(sheetId) as Sheet;
}

/** Reads the whole tab: as many service calls whatever its size. Formats and formulas when they are first looked at. */
export function readSheetTable(sheet: Sheet): SheetTable {
  const range = noteRange(sheet, sheet.getDataRange());
  const values = range.getValues() as Cell[][];
  const formats = once(() => range.getNumberFormats());
  const formulas = once(() => range.getFormulas());
  return {
    name: sheet.getName(),
    sheetId: remember(sheet),
    values,
    get formats() {
      return formats();
    },
    get formulas() {
      return formulas();
    },
    notes: noteRange(sheet, sheet.getRange(`1:${Math.min(TITLE_ROWS, values.length)}`)).getNotes(),
  };
}

/** The notes of a 1-based row. */
export function readNotes(table: SheetTable, row: number): string[] {
  return sheetOf(table).getRange(`${row}:${row}`).getNotes()[0] ?? [];
}

/** Reads some rows of the tab: three service calls. 0-based; `to` is the first row that is not read. */
export function readRows(table: SheetTable, from: number, to: number): SheetRows {
  const sheet = sheetOf(table);
  const range = sheet.getRange(from + 1, 1, to - from, Math.max(1, sheet.getLastColumn()));
  return {
    values: range.getValues() as Cell[][],
    formats: range.getNumberFormats(),
    formulas: range.getFormulas(),
  };
}

/** The same rows as they were read with the table; none has a formula in `columns` (0-based) to the right of them. */
export function rowsOfTable(table: SheetRows, from: number, to: number, columns: readonly number[]): SheetRows {
  const width = table.values[from]?.length ?? 0;
  const isInside = columns.some((column) => column < width);
  return {
    values: table.values.slice(from, to),
    formats: table.formats.slice(from, to),
    formulas: isInside ? table.formulas.slice(from, to) : [],
  };
}

/** Reads a whole table again, in place. */
export function rereadTable(table: SheetTable): void {
  const now = readRows(table, 0, table.values.length);
  now.values.forEach((line, row) => {
    table.values[row] = line;
    table.formats[row] = now.formats[row] ?? [];
    table.formulas[row] = now.formulas[row] ?? [];
  });
}

/** Cells of some 0-based rows as they are now, from column A. */
export type RowsNow = { readonly values: Cell[][]; readonly formulas: string[][] };

/** Titles are looked at before each chunk: their range is made once. */
const titleRanges = perExecution(() => new Map<string, GoogleAppsScript.Spreadsheet.Range>());

/** So many columns from column A; formulas only where they are wanted, and first: nothing may come after the last look. */
export function readCellsNow(
  table: SheetTable,
  from: number,
  to: number,
  width: number,
  isWithFormulas = false,
): RowsNow {
  const key = [table.sheetId, from, to, width].join();
  const known = to - from === 1 ? titleRanges().get(key) : undefined;
  const range = known ?? sheetOf(table).getRange(from + 1, 1, to - from, Math.max(1, width));
  if (to - from === 1) titleRanges().set(key, range);
  const formulas = isWithFormulas ? range.getFormulas() : [];
  return { values: range.getValues() as Cell[][], formulas };
}

/** The tab the user looks at. */
export function activeSheetId(): number {
  return theSpreadsheet().getActiveSheet().getSheetId();
}
