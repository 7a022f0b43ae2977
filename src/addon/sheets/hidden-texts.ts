/** A hidden tab that keeps texts by row, such as what cells held before a write. */

/** A cell takes 50,000 characters. */
const PART = 45_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type HiddenTexts = {
  /** Makes or empties the tab and writes its first text, which must begin as the mark says. */
  begin(head: string): void;
  /** Writes text number `at`, over as many cells as it needs. */
  write(at: number, text: string): void;
  /** The texts in order; null when the tab is gone. */
  read(): string[] | null;
  drop(): void;
};

/** `mark`: first characters of A1, by which a tab of ours is known; one of the user's with our name is left alone. */
export function hiddenTexts(name: string, mark: string): HiddenTexts {
  const findTab = (): Sheet | null => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    for (let count = 1; ; count += 1) {
      const tab = spreadsheet.getSheetByName(count === 1 ? name : `${name} ${count}`);
      if (tab === null) return null;
      const first = String(tab.getRange(1, 1).getValue());
      if (first.slice(0, mark.length) === mark || first === '') return tab;
    }
  };
  const write = (at: number, text: string): void => {
    const sheet = findTab();
    if (sheet === null) return;
    const plain = text.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const parts: string[] = [];
    for (let from = 0; from < plain.length; from += PART) parts.push(`x${plain.slice(from, from + PART)}`);
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (at + 1 > rows) sheet.insertRowsAfter(rows, at + 1 - rows);
    if (parts.length > columns) sheet.insertColumnsAfter(columns, parts.length - columns);
    sheet.getRange(at + 1, 1, 1, parts.length).setValues([parts]);
  };
  return {
    begin(head) {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const known = findTab();
      if (known !== null) {
        known.clear();
        known.hideSheet();
      } else {
        const shown = spreadsheet.getActiveRange();
        let free = name;
        for (let count = 2; spreadsheet.getSheetByName(free) !== null; count += 1) free = `${name} ${count}`;
        const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
        shown?.activate();
        sheet.hideSheet();
      }
      write(0, head);
    },
    write,
    read() {
      const values = findTab()?.getDataRange().getValues();
      if (values === undefined) return null;
      return values.map((row) => row.map((cell) => String(cell).slice(1)).join(''));
    },
    drop() {
      const tab = findTab();
      if (tab !== null) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab);
    },
  };
}
