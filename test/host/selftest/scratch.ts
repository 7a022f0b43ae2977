/** Tabs of the self-test's own: made anew for each case, in a spreadsheet that holds nothing else. */
import type { SeedSheet } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SPARE = 'Self-test';

/** The first tab with something in it, '' when the spreadsheet is empty and may be used up. */
export function tabWithContent(): string {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const used = sheets.filter((sheet) => sheet.getLastRow() > 0);
  return used.length === 0 ? '' : (used[0] as Sheet).getName();
}

/** Throws every tab and name away and makes these tabs; the first is active. */
export function makeTabs(seeds: readonly SeedSheet[]): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const named of spreadsheet.getNamedRanges()) named.remove();
  const old = spreadsheet.getSheets();
  let spare = SPARE;
  while (spreadsheet.getSheetByName(spare) !== null) spare += ' ';
  const keep = spreadsheet.insertSheet(spare, old.length);
  for (const sheet of old) spreadsheet.deleteSheet(sheet);
  const made = seeds.map(({ name, rows }, at) => {
    const sheet = spreadsheet.insertSheet(name, at);
    fill(sheet, rows);
    return sheet;
  });
  const first = made[0] ?? keep;
  first.activate();
  first.getRange('A1').activate();
  if (made.length > 0) spreadsheet.deleteSheet(keep);
  return first;
}

function fill(sheet: Sheet, rows: SeedSheet['rows']): void {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  if (width === 0) return;
  const values = rows.map((row) => {
    const line: (string | number | boolean | null)[] = row.slice();
    while (line.length < width) line.push(null);
    return line;
  });
  sheet.getRange(1, 1, values.length, width).setValues(values);
}

export function speak(locale: string, timeZone: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet.getSpreadsheetLocale() !== locale) spreadsheet.setSpreadsheetLocale(locale);
  if (spreadsheet.getSpreadsheetTimeZone() !== timeZone) spreadsheet.setSpreadsheetTimeZone(timeZone);
}
