/** The tab “Campaign plan”: found again by its note, written in its own columns only. */

import { cellName } from '../../core/cell.ts';
import { say } from '../../core/text/marked.ts';
import { EXPORT_NOTE } from './export-tab.ts';
import { openTab } from './named-tab.ts';
import { theSpreadsheet } from './this-execution.ts';
import { type TabCell as Cell, contentOf, rememberWrite } from './written-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** A line of the list as it is: its place below the titles from 0, the row of the creator list, the name. */
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
/** By these, with their columns from 0, the row of titles is known again. */
const FIXED_TITLES = [
  [0, 'Row'],
  [1, 'Creator'],
  [7, 'Status'],
] as const;
/** By this note on A1 the tab is known again. */
const NOTE = 'Plan by Creator Tiers. Columns A to H are written by “Write plan”; everything right of them is yours.';

/** Whether a tab is a plan; a file that was saved and opened again has lost the note. */
export function isPlanTop(name: string, first: string, note: string): boolean {
  return note === NOTE || (first === NAME && name.slice(0, NAME.length) === NAME);
}

/** Names of the tabs that hold a plan or were made to hand over. */
export function planTabs(): string[] {
  return theSpreadsheet()
    .getSheets()
    .filter((sheet) => [NOTE, EXPORT_NOTE].indexOf(sheet.getRange(1, 1).getNote()) >= 0)
    .map((sheet) => sheet.getName());
}

/**
 * Writes over the plan that is there, or on a new tab; `left` is how many creators stay on it without being in the plan. A
 * sentence where the titles are not where they were written: what people typed would get beside other creators.
 */
export function writePlanTab(
  titleRow: number,
  contentFor: (present: readonly PresentRow[]) => TabContent,
): { tab: string; left: number } | string {
  const { tab, isNew } = openTab(NAME, NOTE, isPlanTop, WIDTHS.length);
  const moved = isNew ? '' : whyMoved(tab, titleRow);
  if (moved !== '') return moved;
  const below = isNew ? [] : contentOf(tab, titleRow + 1, tab.getLastRow() - titleRow, WIDTHS.length);
  const content = contentFor(presentRows(below));
  const { titles, rows, left } = content;
  const width = titles.length;
  const head = [...content.top.map((line) => [...line, ...titles.map(() => '')].slice(0, width)), [...titles]];
  const first = head.length + 1;
  const last = rows.reduce((most, { at }) => Math.max(most, at + 1), 0);
  const needed = first - 1 + last;
  rememberWrite({
    ...{ creatorTiersTab: tab.getSheetId(), tab: tab.getName(), isNew, width },
    top: { before: contentOf(tab, 1, Math.min(head.length, tab.getLastRow()), width), after: head },
    lines: rows.map(({ at, cells }) => {
      const before = below[at] ?? null;
      return { before: before?.some((cell) => cell !== '') === true ? before : null, after: cells };
    }),
  });
  if (needed > tab.getMaxRows()) tab.insertRowsAfter(tab.getMaxRows(), needed - tab.getMaxRows());
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
  if (isNew) for (const [at, pixels] of WIDTHS.entries()) tab.setColumnWidth(at + 1, pixels);
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

/** '' where the titles are in their row. */
function whyMoved(tab: Sheet, titleRow: number): string {
  const lines = tab.getRange(1, 1, Math.min(30, tab.getMaxRows()), WIDTHS.length).getValues();
  const name = tab.getName();
  const wrongIn = (line: readonly unknown[]) => FIXED_TITLES.find(([at, title]) => line[at] !== title);
  const row = lines.findIndex((line) => wrongIn(line) === undefined) + 1;
  if (row === titleRow) return '';
  if (row > 0) {
    return say`The titles of “${name}” are in row ${row}, expected in row ${titleRow}: move them there or rename the tab, then ask again. Nothing was written.`;
  }
  const found = lines[titleRow - 1] ?? [];
  const [at, title] = wrongIn(found) ?? FIXED_TITLES[0];
  const held = String(found[at] ?? '');
  return say`${cellName(titleRow, at + 1)} of “${name}” holds “${held}”: expected “${title}”. Write it there or rename the tab, then ask again. Nothing was written.`;
}

/** Lines of the list that are not blank; names without the mark that keeps them texts. */
function presentRows(below: readonly (readonly Cell[])[]): readonly PresentRow[] {
  return below.flatMap((line, at) =>
    line.every((cell) => cell === '')
      ? []
      : [{ at, row: Number(line[0]) || 0, creator: bare(line[1]), status: bare(line[line.length - 1]) }],
  );
}

function bare(cell: Cell | undefined): string {
  return String(cell ?? '').replace(/^'/, '');
}
