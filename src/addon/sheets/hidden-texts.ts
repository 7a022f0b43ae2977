/** A hidden tab that keeps texts by row, such as what cells held before a write. */
import { noteRange } from './seen-ranges.ts';
import { perExecution, theSpreadsheet } from './this-execution.ts';

/** A cell takes 50,000 characters. */
const PART = 45_000;
/** Of a tab that was just inserted. */
const NEW_GRID = { rows: 1000, columns: 26 };

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** A tab of ours with its grid, as this execution found or made it. */
type Tab = { readonly sheet: Sheet; readonly first: string; grid: { rows: number; columns: number } | null };

export type HiddenTexts = {
  /** Makes or empties the tab and writes its first texts, of which number 0 must begin as the mark says. */
  begin(texts: readonly string[]): void;
  /** Writes text number `at`, over as many cells as it needs. */
  write(at: number, text: string): void;
  /** Text number 0 alone; null when the tab is gone. */
  head(): string | null;
  /** The texts in order; null when the tab is gone. */
  read(): string[] | null;
  drop(): void;
};

/** `mark`: first characters of A1, by which a tab of ours is known; one of the user's with our name is left alone. */
export function hiddenTexts(name: string, mark: string): HiddenTexts {
  const known = perExecution((): { tab: Tab | null } => ({ tab: null }));
  let free = name;
  const findTab = (): Tab | null => {
    const here = known();
    if (here.tab !== null) return here.tab;
    for (let count = 1; ; count += 1) {
      free = count === 1 ? name : `${name} ${count}`;
      const sheet = theSpreadsheet().getSheetByName(free);
      if (sheet === null) return null;
      const first = String(sheet.getRange(1, 1).getValue());
      if (first.slice(0, mark.length) === mark || (first === '' && sheet.getLastRow() === 0)) {
        here.tab = { sheet, first, grid: null };
        return here.tab;
      }
    }
  };
  const makeTab = (): Tab => {
    const shown = theSpreadsheet().getActiveRange();
    const sheet = theSpreadsheet().insertSheet(free, theSpreadsheet().getNumSheets());
    shown?.activate();
    sheet.hideSheet();
    return { sheet, first: '', grid: { ...NEW_GRID } };
  };
  const put = (tab: Tab, at: number, texts: readonly string[]): void => {
    const { sheet } = tab;
    const lines = texts.map(partsOf);
    tab.grid ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const { rows, columns } = tab.grid;
    const last = Math.max(rows, at + lines.length);
    const width = lines.reduce((most, parts) => Math.max(most, parts.length), columns);
    if (last > rows) sheet.insertRowsAfter(rows, last - rows);
    if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
    tab.grid = { rows: last, columns: width };
    // The whole width: of a longer text that was here nothing may be left.
    const values = lines.map((parts) => Array.from({ length: width }, (_, column) => parts[column] ?? ''));
    noteRange(sheet, sheet.getRange(at + 1, 1, lines.length, width)).setValues(values);
  };
  return {
    begin(texts) {
      const present = findTab();
      if (present !== null) {
        present.sheet.clear();
        present.sheet.hideSheet();
      }
      const tab = { ...(present ?? makeTab()), first: partsOf(texts[0] ?? '')[0] ?? '' };
      known().tab = tab;
      put(tab, 0, texts);
    },
    write(at, text) {
      const tab = findTab();
      if (tab !== null) put(tab, at, [text]);
    },
    head() {
      const tab = findTab();
      if (tab === null) return null;
      return tab.first.length > PART ? textOf(tab.sheet.getDataRange().getValues()[0]) : tab.first.slice(1);
    },
    read() {
      return findTab()?.sheet.getDataRange().getValues().map(textOf) ?? null;
    },
    drop() {
      const tab = findTab();
      if (tab !== null) theSpreadsheet().deleteSheet(tab.sheet);
      known().tab = null;
    },
  };
}

/** Cells for a text: each begins with a letter, so that none is taken for a number or a formula. */
function partsOf(text: string): string[] {
  const plain = text.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const parts: string[] = [];
  for (let from = 0; from < plain.length; from += PART) parts.push(`x${plain.slice(from, from + PART)}`);
  return parts;
}

function textOf(cells: readonly unknown[] = []): string {
  return cells.map((cell) => String(cell).slice(1)).join('');
}
