/** The formulas of all tabs and replacing single ones. */
import { theSpreadsheet } from './this-execution.ts';

/** 1-based place of a formula and its text. */
export type PlacedFormula = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

/** Every formula of the spreadsheet: two service calls a tab. */
export function readFormulas(): PlacedFormula[] {
  return theSpreadsheet()
    .getSheets()
    .flatMap((sheet) => {
      const name = sheet.getName();
      return sheet
        .getDataRange()
        .getFormulas()
        .flatMap((line, row) =>
          line.flatMap((formula, column) =>
            formula === '' ? [] : [{ sheet: name, row: row + 1, column: column + 1, formula }],
          ),
        );
    });
}

/** Replaces formulas, neighbours below one another in one call; answers those that the sheet refused, as on a protected range. */
export function replaceFormulas(changes: readonly PlacedFormula[]): PlacedFormula[] {
  const spreadsheet = theSpreadsheet();
  const refused: PlacedFormula[] = [];
  for (const run of runsOf(changes)) {
    const first = run[0];
    const sheet = first === undefined ? null : spreadsheet.getSheetByName(first.sheet);
    if (first === undefined || sheet === null) continue;
    try {
      sheet.getRange(first.row, first.column, run.length, 1).setFormulas(run.map(({ formula }) => [formula]));
    } catch {
      refused.push(...run);
    }
  }
  return refused;
}

function runsOf(changes: readonly PlacedFormula[]): PlacedFormula[][] {
  const runs: PlacedFormula[][] = [];
  const sorted = [...changes].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  for (const change of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isNext = last?.sheet === change.sheet && last.column === change.column && last.row + 1 === change.row;
    if (run !== undefined && isNext) run.push(change);
    else runs.push([change]);
  }
  return runs;
}
