/** Which tabs the add-on made itself: none of them is a list of creators. Writes nothing. */
import { findMarker } from '../../core/rules/table/find-rules.ts';
import { isArchiveTop } from './archive-tab.ts';
import { EXPORT_NOTE } from './export-tab.ts';
import { isOverviewTop } from './overview-tab.ts';
import { isPlanTop } from './plan-tab.ts';
import type { SheetTable } from './sheet-table.ts';
import { SNAPSHOT_MARK } from './snapshot-tab.ts';
import { theSpreadsheet } from './this-execution.ts';
import { WRITTEN_MARK } from './written-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** What of a tab is looked at. */
type Top = Pick<SheetTable, 'name' | 'values'> & { readonly notes: readonly (readonly string[])[] };

/** How far from A1 the mark of a rules table may be. */
const CORNER = { rows: 10, columns: 5 };

/** True for the tabs of rules, of the overview, of a plan, of the archive and of the undo; the sample is a list like any other. */
export function isOwnTab({ name, values, notes }: Top): boolean {
  const first = String(values[0]?.[0] ?? '');
  return (
    findMarker(values.slice(0, CORNER.rows).map((row) => row.slice(0, CORNER.columns))) !== null ||
    isOverviewTop(name, first, notes[0]?.[0] ?? '') ||
    notes[0]?.[0] === EXPORT_NOTE ||
    isPlanTop(name, first, notes[0]?.[0] ?? '') ||
    isArchiveTop(name, first, notes[0]?.[0] ?? '') ||
    [SNAPSHOT_MARK, WRITTEN_MARK].some((mark) => first.slice(0, mark.length) === mark)
  );
}

/** The list meant while a tab of ours is in front: the first name that is one, else the first tab that shows one; null for none. */
export function listInstead(names: readonly string[]): Sheet | null {
  const spreadsheet = theSpreadsheet();
  const named = names.flatMap((name) => (name === '' ? [] : (spreadsheet.getSheetByName(name) ?? [])));
  const candidates = [...named, ...spreadsheet.getSheets()];
  return candidates.find((sheet) => !sheet.isSheetHidden() && !isOwnTab(topOf(sheet))) ?? null;
}

/** Names of the tabs that show and are none of ours. */
export function listTabs(): string[] {
  const sheets = theSpreadsheet().getSheets();
  return sheets.filter((sheet) => !sheet.isSheetHidden() && !isOwnTab(topOf(sheet))).map((sheet) => sheet.getName());
}

function topOf(sheet: Sheet): Top {
  const rows = Math.min(CORNER.rows, sheet.getMaxRows());
  const columns = Math.min(CORNER.columns, sheet.getMaxColumns());
  const corner = sheet.getRange(1, 1, rows, columns);
  return { name: sheet.getName(), values: corner.getValues(), notes: [[sheet.getRange(1, 1).getNote()]] };
}
