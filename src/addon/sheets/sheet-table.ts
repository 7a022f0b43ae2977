/** Reads a tab: its cells, formats and formulas in one call each. Never writes. */
import type { Cell } from '../../core/cell.ts';
import { noteRange } from './seen-ranges.ts';

/** Some rows of a tab as read, from column A. */
export type SheetRows = {
  readonly values: Cell[][];
  readonly formats: string[][];
  readonly formulas: string[][];
};

/** A tab as read: from A1, with everything that has content. */
export type SheetTable = SheetRows & {
  readonly name: string;
  /** Notes of the first rows, where titles are looked for. */
  readonly notes: string[][];
  /** Rows are unpacked whenever they are looked at; formats and formulas are not known. */
  readonly isLong?: true;
};

/** Titles stand within so many rows. */
export const TITLE_ROWS = 30;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of that name, the active one for '', or null. */
export function findSheet(name: string): Sheet | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return name === '' ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
}

/** The tab of that number, whatever it is called by now. */
export function sheetById(sheetId: number): Sheet | null {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.find((sheet) => sheet.getSheetId() === sheetId) ?? null;
}

export function sheetNameById(sheetId: number): string | null {
  return sheetById(sheetId)?.getName() ?? null;
}

/** 0-based first and last row of the user's selection on the active tab. */
export function selectedRows(): [number, number] {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return range === null ? [0, 0] : [range.getRow() - 1, range.getLastRow() - 1];
}

export function countTabs(): number {
  return SpreadsheetApp.getActiveSpreadsheet().getNumSheets();
}

/** Reads the whole tab: as many service calls whatever its size. */
export function readSheetTable(sheet: Sheet): SheetTable {
  const range = noteRange(sheet, sheet.getDataRange());
  const values = range.getValues() as Cell[][];
  return {
    name: sheet.getName(),
    values,
    formats: range.getNumberFormats(),
    formulas: range.getFormulas(),
    notes: sheet.getRange(1, 1, Math.min(TITLE_ROWS, values.length), Math.max(1, values[0]?.length ?? 0)).getNotes(),
  };
}

/** Reads some rows of the tab: three service calls. 0-based; `to` is the first row that is not read. */
export function readRows(sheet: Sheet, from: number, to: number): SheetRows {
  const range = sheet.getRange(from + 1, 1, to - from, Math.max(1, sheet.getLastColumn()));
  return {
    values: range.getValues() as Cell[][],
    formats: range.getNumberFormats(),
    formulas: range.getFormulas(),
  };
}

/** Reads a whole table again, in place. */
export function rereadTable(sheet: Sheet, table: SheetTable): void {
  const now = readRows(sheet, 0, table.values.length);
  now.values.forEach((line, row) => {
    table.values[row] = line;
    table.formats[row] = now.formats[row] ?? [];
    table.formulas[row] = now.formulas[row] ?? [];
  });
}

/** Cells of some 0-based rows as they are now, from column A, as wide as wanted where the grid is. */
export function readCellsNow(sheet: Sheet, from: number, to: number, width: number): Cell[][] {
  const columns = Math.max(1, Math.min(width, sheet.getMaxColumns()));
  return sheet.getRange(from + 1, 1, to - from, columns).getValues() as Cell[][];
}

/** The decimal mark of the spreadsheet's locale, null for locales not known here. */
export function localeMark(): '.' | ',' | null {
  const language = (SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() || '').slice(0, 2);
  if (['en', 'zh', 'ja', 'ko', 'th', 'he', 'iw'].indexOf(language) >= 0) return '.';
  if (
    [
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'ru',
      'pl',
      'tr',
      'vi',
      'id',
      'sv',
      'da',
      'fi',
      'nb',
      'cs',
      'uk',
      'el',
    ].indexOf(language) >= 0
  )
    return ',';
  return null;
}

/** The tab the user looks at. */
export function activeSheetId(): number {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
}
