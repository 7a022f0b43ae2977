/** Answers for finding the rules tab by its marker cell and reading it; never writes it. */
import { type Cell, findMarker } from '../../core/index.ts';
import { withCalendarDays } from './calendar-days.ts';

export type RulesTab = { readonly name: string; readonly sheetId: number; readonly table: Cell[][] };

/** How far from A1 the marker may stand when somebody inserted rows or columns above it. */
const CORNER_ROWS = 10;
const CORNER_COLUMNS = 5;

/** Every tab whose corner holds the marker; two of them are a fault that the caller names. */
export function readRulesTabs(): RulesTab[] {
  const tabs: RulesTab[] = [];
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const rows = Math.min(CORNER_ROWS, sheet.getMaxRows());
    const columns = Math.min(CORNER_COLUMNS, sheet.getMaxColumns());
    const corner = sheet.getRange(1, 1, rows, columns).getValues() as Cell[][];
    if (findMarker(corner)) tabs.push(readTab(sheet));
  }
  return tabs;
}

/** The tab that formulas follow by a name: without a marker in its corner it stands lower, or was overwritten. */
export function readNamedTab(rangeName: string): RulesTab | null {
  const named = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(rangeName);
  return named === null ? null : readTab(named.getSheet());
}

function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): RulesTab {
  const table = withCalendarDays(sheet.getDataRange().getValues() as Cell[][]);
  return { name: sheet.getName(), sheetId: sheet.getSheetId(), table };
}

/** The formulas behind the table's cells, '' for none. */
export function readTabFormulas({ name }: RulesTab): string[][] {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)?.getDataRange().getFormulas() ?? [];
}

/** Sends the user to the tab. */
export function showTab(name: string): void {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)?.activate();
}

/** Makes the name mean whole columns of the tab from A1, so that rows added below count. False when it did already. */
export function nameRulesRange(rangeName: string, tabName: string): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tabName);
  if (sheet === null) return false;
  const wanted = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn()));
  const letters = wanted.getA1Notation().replace(/\d+/g, '').split(':');
  const columns = `${letters[0]}:${letters[letters.length - 1]}`;
  const present = spreadsheet.getRangeByName(rangeName);
  const isThere =
    present !== null &&
    present.getSheet().getSheetId() === sheet.getSheetId() &&
    present.getRow() === 1 &&
    present.getColumn() === 1 &&
    present.getNumRows() >= sheet.getMaxRows() &&
    present.getNumColumns() >= wanted.getNumColumns();
  if (isThere) return false;
  spreadsheet.setNamedRange(rangeName, sheet.getRange(columns));
  return true;
}
