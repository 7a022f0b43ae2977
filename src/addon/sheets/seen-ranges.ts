/** What was seen of grids in this execution: when a call fails, it tells whether people deleted rows or columns meanwhile. */
import { perExecution } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Each says whether its part of a grid is gone. */
const seen = perExecution((): (() => boolean)[] => []);

/** The range itself. */
export function noteRange(sheet: Sheet, range: Range): Range {
  seen().push(() => range.getLastRow() > sheet.getMaxRows() || range.getLastColumn() > sheet.getMaxColumns());
  return range;
}

/** The grid has so many columns since we made it wider. */
export function noteWidth(sheet: Sheet, columns: number): void {
  seen().push(() => columns > sheet.getMaxColumns());
}

/** True when something that was seen lies outside its tab by now, or its tab is gone: asked only after a failure. */
export function hasShrunk(): boolean {
  return seen().some((isGone) => {
    try {
      return isGone();
    } catch {
      return true;
    }
  });
}
