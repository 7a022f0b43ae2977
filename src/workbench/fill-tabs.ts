/** The tabs of a file as tabs of the workbook. */
import type { CellStore } from '../host/index.ts';
import { fitColumns } from './column-widths.ts';
import type { Tab } from './read-file.ts';

/** Puts the rows of a file into the tabs of the session, in order. */
export function fillTabs(store: CellStore, tabs: readonly Tab[]): void {
  const sheets = store.sheets();
  tabs.forEach(({ rows, hidden }, index) => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const sheet = sheets[index];
    if (sheet !== undefined && hidden) store.updateSheet(sheet.id, { hidden });
    if (sheet === undefined || rows.length === 0 || columns === 0) return;
    store.write(sheet.id, { row: 1, column: 1, rows: rows.length, columns }, rows);
    fitColumns(store, sheet.id, rows);
  });
}
