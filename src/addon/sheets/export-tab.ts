/** A tab with a table for another program: new each time, texts as texts. */
import { asPlainText } from '../../core/text/plain-text.ts';
import { freeName } from './named-tab.ts';
import { theSpreadsheet } from './this-execution.ts';
import { rememberWrite } from './written-tab.ts';

/** By this note on A1 the tab is known: it is no list of creators. */
export const EXPORT_NOTE = 'Made by Creator Tiers to hand over. Renewed on a new tab each time.';

/** Writes the table on a new tab and answers its name. */
export function writeExportTab(wanted: string, table: readonly (readonly (string | number)[])[]): string {
  const spreadsheet = theSpreadsheet();
  const name = freeName(wanted);
  const tab = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const width = Math.max(...table.map((line) => line.length));
  const cells = table.map((line) => line.map((cell) => (typeof cell === 'string' ? asPlainText(cell) : cell)));
  tab.getRange(1, 1).setNote(EXPORT_NOTE);
  rememberWrite({
    ...{ creatorTiersTab: tab.getSheetId(), tab: name, isNew: true, width },
    ...{ top: { before: [], after: cells }, lines: [] },
  });
  const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (cells.length > rows) tab.insertRowsAfter(rows, cells.length - rows);
  if (width > columns) tab.insertColumnsAfter(columns, width - columns);
  tab.getRange(1, 1, cells.length, width).setValues(cells);
  tab.getRange(1, 1, 1, width).setFontWeight('bold');
  return name;
}
