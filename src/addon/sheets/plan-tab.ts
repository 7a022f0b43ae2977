/** Answers for the tab “Campaign plan”: found again by its note, written in its own columns only; knows nothing of plans. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | null;
/** A line of the list as it stands: its place below the titles from 0, the row of the creator list, the name. */
export type PresentRow = {
  readonly at: number;
  readonly row: number;
  readonly creator: string;
  /** The last of our columns; a line that people typed themselves has another text there. */
  readonly status: string;
};
export type TabContent = {
  readonly top: readonly (readonly Cell[])[];
  readonly titles: readonly string[];
  readonly rows: readonly { readonly at: number; readonly cells: readonly Cell[] }[];
  readonly left: number;
};

const NAME = 'Campaign plan';
/** Of columns A to H, in pixels. */
const WIDTHS = [150, 180, 140, 110, 100, 150, 110, 150];
/** By this note on A1 the tab is known again. */
const NOTE = 'Plan by Creator Tiers. Columns A to H are written by “Write plan”; everything right of them is yours.';

/** Whether a tab is a plan; a file that was saved and opened again has lost the note. */
export function isPlanTop(name: string, first: string, note: string): boolean {
  return note === NOTE || (first === NAME && name.slice(0, NAME.length) === NAME);
}

/** Names of the tabs that hold a plan. */
export function planTabs(): string[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getRange(1, 1).getNote() === NOTE)
    .map((sheet) => sheet.getName());
}

/** Writes over the plan that is there, or on a new tab; `left` is how many creators stay on it without being in the plan. */
export function writePlanTab(contentFor: (present: readonly PresentRow[]) => TabContent): {
  tab: string;
  left: number;
} {
  const sheet = planTab();
  const titleRow = sheet.isNew ? 0 : titleRowOf(sheet.tab);
  const { top, titles, rows, left } = contentFor(titleRow === 0 ? [] : presentRows(sheet.tab, titleRow, 8));
  const first = top.length + 2;
  const tab = sheet.tab;
  const last = rows.reduce((most, { at }) => Math.max(most, at + 1), 0);
  const width = titles.length;
  const needed = first - 1 + last;
  if (needed > tab.getMaxRows()) tab.insertRowsAfter(tab.getMaxRows(), needed - tab.getMaxRows());
  const head = [...top.map((line) => [...line, ...titles.map(() => null)].slice(0, width)), [...titles]];
  tab.getRange(first, 4, Math.max(1, last), 1).setNumberFormat('#,##0.00');
  tab.getRange(first, 6, Math.max(1, last), 1).setNumberFormat('#,##0');
  tab.getRange(first, 7, Math.max(1, last), 1).setNumberFormat('#,##0.00');
  tab.getRange(4, 2, 3, 1).setNumberFormat('#,##0.00');
  tab.getRange(7, 2, 1, 1).setNumberFormat('#,##0');
  tab.getRange(1, 1, head.length, width).setValues(head as (string | number)[][]);
  for (const { at, lines } of runsOf(rows)) {
    tab.getRange(first + at, 1, lines.length, width).setValues(lines as (string | number)[][]);
  }
  tab.getRange(first - 1, 1, 1, width).setFontWeight('bold');
  tab.getRange(1, 1).setFontWeight('bold');
  if (sheet.isNew) for (const [at, pixels] of WIDTHS.entries()) tab.setColumnWidth(at + 1, pixels);
  return { tab: tab.getName(), left };
}

/** Lines that follow each other are one write; lines of others between them stay. */
function runsOf(rows: TabContent['rows']): readonly { readonly at: number; readonly lines: Cell[][] }[] {
  const runs: { at: number; lines: Cell[][] }[] = [];
  for (const { at, cells } of rows) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.at + run.lines.length === at) run.lines.push([...cells]);
    else runs.push({ at, lines: [[...cells]] });
  }
  return runs;
}

function planTab(): { readonly tab: Sheet; readonly isNew: boolean } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let name = NAME;
  for (let count = 2; ; count += 1) {
    const present = spreadsheet.getSheetByName(name);
    if (present === null) break;
    const corner = present.getRange(1, 1);
    if (isPlanTop(name, String(corner.getValue()), corner.getNote())) return { tab: present, isNew: false };
    // A write that was cut off right after the tab was made: nothing is on it yet.
    if (present.getLastRow() === 0) {
      corner.setNote(NOTE);
      return { tab: present, isNew: true };
    }
    name = `${NAME} ${count}`;
  }
  const tab = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  tab.getRange(1, 1).setNote(NOTE);
  return { tab, isNew: true };
}

/** 0 when the titles are not where they were written: nothing below is taken for a creator then. */
function titleRowOf(tab: Sheet): number {
  const values = tab.getRange(1, 1, Math.min(30, tab.getMaxRows()), 2).getValues();
  return values.findIndex(([row, creator]) => row === 'Row' && creator === 'Creator') + 1;
}

function presentRows(tab: Sheet, titleRow: number, width: number): readonly PresentRow[] {
  const count = tab.getLastRow() - titleRow;
  if (count <= 0) return [];
  const values = tab.getRange(titleRow + 1, 1, count, Math.max(width, tab.getLastColumn())).getValues();
  return values.flatMap((line, at) =>
    line.every((cell) => cell === '')
      ? []
      : [{ at, row: Number(line[0]) || 0, creator: String(line[1] ?? ''), status: String(line[width - 1] ?? '') }],
  );
}
