/** The tab with figures and native charts. */
import type { SheetCell } from './output-writer.ts';
import { theSpreadsheet } from './this-execution.ts';

export type ChartSpec = {
  readonly title: string;
  readonly type: 'COLUMN' | 'SCATTER' | 'BAR';
  readonly columns: number;
  /** Titles in the first row. */
  readonly cells: SheetCell[][];
};

const NAME = 'Creator overview';
/** By this note on A1 a tab of ours is known again. */
const NOTE = 'Figures by Creator Tiers. This tab is rewritten by “Insert charts”.';
const CHART_ROWS = 18;

/** Whether a tab is the overview, by its name and A1 with its note; a file that was saved and opened again has lost the note. */
export function isOverviewTop(name: string, first: string, note: string): boolean {
  return note === NOTE || (first === 'Tier' && name.slice(0, NAME.length) === NAME);
}

/** Figures side by side, a chart for each to their right; answers the tab's name. */
export function writeOverviewTab(parts: readonly ChartSpec[]): string {
  const spreadsheet = theSpreadsheet();
  let name = NAME;
  for (let count = 2; ; count += 1) {
    const present = spreadsheet.getSheetByName(name);
    if (present === null) break;
    if (present.getRange(1, 1).getNote() === NOTE) {
      spreadsheet.deleteSheet(present);
      break;
    }
    name = `${NAME} ${count}`;
  }
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  sheet.getRange(1, 1).setNote(NOTE);
  const rows = Math.max(...parts.map(({ cells }) => cells.length));
  if (rows > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  const width = parts.reduce((sum, { columns }) => sum + columns + 1, 0);
  parts.reduce((column, { cells, columns, title, type }, at) => {
    const range = sheet.getRange(1, column, cells.length, columns);
    range.setValues(cells);
    sheet.getRange(1, column, 1, columns).setFontWeight('bold');
    if (cells.length > 1) {
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType[type])
        .addRange(range)
        .setNumHeaders(1)
        .setOption('title', title)
        .setPosition(1 + at * CHART_ROWS, width + 1, 0, 0)
        .build();
      sheet.insertChart(chart);
    }
    return column + columns + 1;
  }, 1);
  return name;
}

/** Names of the tabs that are ours. */
export function overviewTabs(): string[] {
  return theSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getRange(1, 1).getNote() === NOTE)
    .map((sheet) => sheet.getName());
}
