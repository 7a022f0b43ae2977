/** Finds the rules tab by its marker cell or its name, and reads it. Does not write it. */
import type { Cell } from '../../core/cell.ts';
import { findMarker, RULES_MARKER } from '../../core/rules/table/find-rules.ts';
import { withCalendarDays } from './calendar-days.ts';
import { theSpreadsheet } from './this-execution.ts';

export type RulesTab = { readonly name: string; readonly sheetId: number; readonly table: Cell[][] };

/** How far from A1 the marker may be when somebody inserted rows or columns above it. */
const CORNER_ROWS = 10;
const CORNER_COLUMNS = 5;

/** Every tab whose corner holds the marker: one search, however many tabs. Two of them are a fault that the caller names. */
export function readRulesTabs(): RulesTab[] {
  const marked = theSpreadsheet()
    .createTextFinder(RULES_MARKER)
    .matchEntireCell(true)
    .findAll()
    .filter((cell) => cell.getRow() <= CORNER_ROWS && cell.getColumn() <= CORNER_COLUMNS)
    .map((cell) => readTab(cell.getSheet()));
  return marked.filter((tab, at) => marked.findIndex(({ sheetId }) => sheetId === tab.sheetId) === at && isMarked(tab));
}

/** The tab that formulas follow by a name; its marker may be lower, or overwritten. */
export function readNamedTab(rangeName: string): RulesTab | null {
  const sheet = namedSheet(rangeName);
  return sheet === null ? null : readTab(sheet);
}

/** The cells of that tab alone, in the fewest calls; its name is asked for when a message needs it. */
export function readNamedTable(rangeName: string): { readonly table: Cell[][]; readonly nameOf: () => string } | null {
  const sheet = namedSheet(rangeName);
  return sheet === null ? null : { table: tableOf(sheet), nameOf: () => sheet.getName() };
}

function namedSheet(rangeName: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  return theSpreadsheet().getRangeByName(rangeName)?.getSheet() ?? null;
}

/** True when the marker is in the corner. The search finds it in any case. */
export function isMarked({ table }: Pick<RulesTab, 'table'>): boolean {
  return findMarker(table.slice(0, CORNER_ROWS).map((line) => line.slice(0, CORNER_COLUMNS))) !== null;
}

function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): RulesTab {
  return { name: sheet.getName(), sheetId: sheet.getSheetId(), table: tableOf(sheet) };
}

function tableOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  return withCalendarDays(sheet.getDataRange().getValues() as Cell[][]);
}

/** The formulas behind the table's cells, '' for none. */
export function readTabFormulas({ name }: RulesTab): string[][] {
  return theSpreadsheet().getSheetByName(name)?.getDataRange().getFormulas() ?? [];
}

/** Sends the user to the tab. */
export function showTab(name: string): void {
  theSpreadsheet().getSheetByName(name)?.activate();
}

/** Makes the name mean whole columns of the tab from A1, so that rows added below count. False when it did already. */
export function nameRulesRange(rangeName: string, tabName: string): boolean {
  const spreadsheet = theSpreadsheet();
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
