/** Answers for the hidden tab that keeps what our columns held before the last run: texts by row; knows nothing of their meaning. */

const NAME = 'Creator Tiers undo';
/** First characters of A1, by which a tab of ours is known. */
export const SNAPSHOT_MARK = 'x{"creatorTiersRun":';
/** A cell takes 50,000 characters. */
const PART = 45_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes or empties the tab and writes its first text, which must be JSON that begins with `{"creatorTiersRun":`. */
export function beginSnapshot(head: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = findTab();
  if (known !== null) {
    known.clear();
    known.hideSheet();
  } else {
    const shown = spreadsheet.getActiveRange();
    let name = NAME;
    for (let count = 2; spreadsheet.getSheetByName(name) !== null; count += 1) name = `${NAME} ${count}`;
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    shown?.activate();
    sheet.hideSheet();
  }
  writePiece(0, head);
}

/** Writes text number `at`, over as many cells as it needs. */
export function writePiece(at: number, text: string): void {
  const sheet = findTab();
  if (sheet === null) return;
  const plain = text.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const parts: string[] = [];
  for (let from = 0; from < plain.length; from += PART) parts.push(`x${plain.slice(from, from + PART)}`);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (at + 1 > rows) sheet.insertRowsAfter(rows, at + 1 - rows);
  if (parts.length > columns) sheet.insertColumnsAfter(columns, parts.length - columns);
  sheet.getRange(at + 1, 1, 1, parts.length).setValues([parts]);
}

/** The texts in order; null when the tab is gone. */
export function readSnapshot(): string[] | null {
  const values = findTab()?.getDataRange().getValues();
  if (values === undefined) return null;
  return values.map((row) => row.map((cell) => String(cell).slice(1)).join(''));
}

export function dropSnapshot(): void {
  const tab = findTab();
  if (tab !== null) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab);
}

/** Only a tab that is empty or begins as ours does: one of the user's with our name is left alone. */
function findTab(): Sheet | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (let count = 1; ; count += 1) {
    const tab = spreadsheet.getSheetByName(count === 1 ? NAME : `${NAME} ${count}`);
    if (tab === null) return null;
    const first = String(tab.getRange(1, 1).getValue());
    if (first.slice(0, SNAPSHOT_MARK.length) === SNAPSHOT_MARK || first === '') return tab;
  }
}
