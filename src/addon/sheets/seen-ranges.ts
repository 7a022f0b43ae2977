/** Ranges that were read in this execution: when a call fails, they tell whether people deleted rows or columns meanwhile. */
import { perExecution } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Seen = { readonly sheet: Sheet; readonly range: GoogleAppsScript.Spreadsheet.Range };

const seen = perExecution((): Seen[] => []);

/** The range itself. */
export function noteRange(sheet: Sheet, range: Seen['range']): Seen['range'] {
  seen().push({ sheet, range });
  return range;
}

/** True when a range that was read lies outside its tab by now, or its tab is gone: asked only after a failure. */
export function hasShrunk(): boolean {
  return seen().some(({ sheet, range }) => {
    try {
      return range.getLastRow() > sheet.getMaxRows() || range.getLastColumn() > sheet.getMaxColumns();
    } catch {
      return true;
    }
  });
}
