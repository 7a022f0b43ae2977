/** What the add-on keeps in a spreadsheet beside cells: tabs, names, properties. Found and taken away. */
import { theProperties, theSpreadsheet } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function allSheets(): Sheet[] {
  return theSpreadsheet().getSheets();
}

/** The first rows of a tab with their notes, where titles are looked for. */
export function readTop(sheet: Sheet, rows: number): { readonly values: unknown[][]; readonly notes: string[][] } {
  const height = Math.min(rows, Math.max(1, sheet.getLastRow()));
  const range = sheet.getRange(1, 1, height, Math.max(1, sheet.getLastColumn()));
  return { values: range.getValues(), notes: range.getNotes() };
}

export function removeTabs(names: readonly string[]): void {
  const spreadsheet = theSpreadsheet();
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  }
}

/** Named ranges with the name, in the letters it was given. */
export function namesLike(wanted: string): string[] {
  const names = theSpreadsheet()
    .getNamedRanges()
    .map((range) => range.getName());
  return names.filter((name) => name.toUpperCase() === wanted.toUpperCase());
}

export function removeNames(names: readonly string[]): void {
  for (const name of names) theSpreadsheet().removeNamedRange(name);
}

export function removeProperties(prefix: string): void {
  const properties = theProperties();
  for (const key of properties.getKeys()) if (key.slice(0, prefix.length) === prefix) properties.deleteProperty(key);
}
