/** A tab that the add-on wrote last: what was there before, kept to be put back. */
import { isDate } from '../../core/cell.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { hiddenTexts } from './hidden-texts.ts';
import { theSpreadsheet } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type TabCell = string | number | boolean | null;

/**
 * What a write does to a tab: `top` are lines that keep their place, `lines` those below, known by their first two cells
 * wherever they are sorted to; `before` null for a line that is new. Formulas are texts that begin with =.
 */
export type TabWrite = {
  readonly creatorTiersTab: number;
  readonly tab: string;
  readonly isNew: boolean;
  readonly width: number;
  readonly top: { readonly before: readonly (readonly TabCell[])[]; readonly after: readonly (readonly TabCell[])[] };
  readonly lines: readonly { readonly before: readonly TabCell[] | null; readonly after: readonly TabCell[] }[];
};

/** First characters of A1, by which a tab of ours is known. */
export const WRITTEN_MARK = 'x{"creatorTiersTab":';
const KEPT = hiddenTexts('Creator Tiers undo of a tab', WRITTEN_MARK);

/** Right before the first cell is written. */
export function rememberWrite(write: TabWrite): void {
  KEPT.begin([JSON.stringify(write)]);
  SpreadsheetApp.flush();
}

/** The write that can be taken back; null when there is none. */
export function lastWrite(): TabWrite | null {
  const text = KEPT.head() ?? '';
  try {
    return JSON.parse(text) as TabWrite;
  } catch {
    return null;
  }
}

export function forgetWrite(): void {
  KEPT.drop();
}

/** Cells of a tab as they are to be written again: a formula in place of its value, a text that stays one, a day as it is shown. */
export function contentOf(tab: Sheet, firstRow: number, rows: number, columns: number): TabCell[][] {
  return rows <= 0 ? [] : readTwice(tab.getRange(firstRow, 1, rows, columns)).shown;
}

/** The same with its days as such beside it: JSON would make texts of them. */
function readTwice(range: GoogleAppsScript.Spreadsheet.Range): { cells: (TabCell | Date)[][]; shown: TabCell[][] } {
  const formulas = range.getFormulas();
  const cells = range
    .getValues()
    .map((line, row) =>
      line.map((cell, at) => formulas[row]?.[at] || (typeof cell === 'string' ? asPlainText(cell) : cell)),
    );
  const days = cells.some((line) => line.some(isDate)) ? range.getDisplayValues() : [];
  const shown = cells.map((line, row) => line.map((cell, at) => (isDate(cell) ? (days[row]?.[at] ?? '') : cell)));
  return { cells, shown };
}

export type TakenBack = { readonly kept: number; readonly isGone: boolean };

/**
 * Puts back what was there before. Cells edited since stay, and so does a new line with something typed beside it; a tab
 * that the write made goes when nothing is left on it. null when the tab is gone. Done twice, it does nothing more.
 */
export function takeBack({ creatorTiersTab: id, isNew, width, top, lines }: TabWrite): TakenBack | null {
  const spreadsheet = theSpreadsheet();
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
  if (tab === undefined) return null;
  const rows = tab.getLastRow();
  const whole = Math.max(width, tab.getLastColumn());
  const { cells: raw, shown: now } = rows === 0 ? { cells: [], shown: [] } : readTwice(tab.getRange(1, 1, rows, whole));
  const known = new Map<string, TabWrite['lines'][number][]>();
  for (const line of lines) known.set(keyOf(line.after), [...(known.get(keyOf(line.after)) ?? []), line]);
  let kept = 0;
  now.forEach((line, row) => {
    const ours = line.slice(0, width);
    const isTop = row < top.after.length;
    const write = isTop
      ? { before: top.before[row] ?? [], after: top.after[row] ?? [] }
      : known.get(keyOf(ours))?.shift();
    if (write === undefined) return;
    const { before, after } = write;
    const isEdited = (cell: TabCell, at: number): boolean => !same(cell, after[at]) && !same(cell, before?.[at]);
    if (before === null && (ours.some(isEdited) || line.slice(width).some((cell) => !same(cell, '')))) {
      kept += 1;
      return;
    }
    kept += ours.filter(isEdited).length;
    const changed = ours.map((cell, at) => !isEdited(cell, at) && !same(cell, before?.[at]));
    if (changed.indexOf(true) < 0) return;
    const next = ours.map((_, at) => (changed[at] === true ? before?.[at] : raw[row]?.[at]) ?? '');
    tab.getRange(row + 1, 1, 1, width).setValues([next]);
  });
  SpreadsheetApp.flush();
  const isGone = isNew && tab.getLastRow() === 0;
  if (isGone) spreadsheet.deleteSheet(tab);
  return { kept, isGone };
}

function keyOf(cells: readonly TabCell[]): string {
  return `${plainOf(cells[0])}\u001f${plainOf(cells[1])}`;
}

function same(one: TabCell | undefined, other: TabCell | undefined): boolean {
  return plainOf(one) === plainOf(other);
}

/** A formula without its row numbers: they follow the line wherever it is sorted to. */
function plainOf(cell: TabCell | undefined): string {
  const text = String(cell ?? '');
  return text.charAt(0) === '=' ? text.replace(/([A-Z])\d+/g, '$1') : text.replace(/^'/, '');
}
