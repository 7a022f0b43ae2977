/** The tab with the sample: made, shown again, known by its note. */
import { theSpreadsheet } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Creator sample';
const NOTE = 'Invented creators by Creator Tiers, to try it on. Delete this tab whenever you like.';
const RATE_COLUMN = 4;

/** Brings the sample to the front; answers its name. */
export function showSample(cells: (string | number)[][]): string {
  const spreadsheet = theSpreadsheet();
  let name = NAME;
  for (let count = 2; ; count += 1) {
    const present = spreadsheet.getSheetByName(name);
    if (present === null) break;
    if (isOurs(present)) {
      present.activate();
      return name;
    }
    name = `${NAME} ${count}`;
  }
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const [header = []] = cells;
  sheet.getRange(2, RATE_COLUMN, cells.length - 1, 1).setNumberFormat('0.0%');
  sheet.getRange(1, 1, cells.length, header.length).setValues(cells);
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold');
  sheet.getRange(1, 1).setNote(NOTE);
  return name;
}

/** Names of samples in which nobody changed a cell. */
export function untouchedSamples(cells: readonly (readonly (string | number)[])[]): string[] {
  return theSpreadsheet()
    .getSheets()
    .filter((sheet) => isOurs(sheet) && sheet.getLastRow() === cells.length && holds(sheet, cells))
    .map((sheet) => sheet.getName());
}

function isOurs(sheet: Sheet): boolean {
  return sheet.getRange(1, 1).getNote() === NOTE;
}

function holds(sheet: Sheet, cells: readonly (readonly (string | number)[])[]): boolean {
  const values = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1).getValues();
  return cells.every((row, at) => row.every((cell, column) => values[at]?.[column] === cell));
}
