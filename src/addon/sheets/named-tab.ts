/** A tab of ours by its name and note: found again, or made. Other tabs of the same name are left alone. */
import { theSpreadsheet } from './this-execution.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Whether a tab is this one; `first` is its A1. */
type IsOurs = (name: string, first: string, note: string) => boolean;

/** The name, or with the first number behind it that no tab has. */
export function freeName(wanted: string): string {
  let name = wanted;
  for (let count = 2; theSpreadsheet().getSheetByName(name) !== null; count += 1) name = `${wanted} ${count}`;
  return name;
}

/** null where there is none, or one that holds nothing. */
export function findTab(wanted: string, isOurs: IsOurs): Sheet | null {
  const { tab, isThere } = lookFor(wanted, isOurs);
  return isThere ? tab : null;
}

/** At least so many columns wide. `isNew`: it was made now, or holds nothing yet because a write was cut off right after it was made. */
export function openTab(
  wanted: string,
  note: string,
  isOurs: IsOurs,
  width: number,
): { readonly tab: Sheet; readonly isNew: boolean } {
  const { tab: present, isThere, free } = lookFor(wanted, isOurs);
  const spreadsheet = theSpreadsheet();
  const tab = present ?? spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
  const columns = tab.getMaxColumns();
  if (width > columns) tab.insertColumnsAfter(columns, width - columns);
  if (!isThere) tab.getRange(1, 1).setNote(note);
  return { tab, isNew: !isThere };
}

function lookFor(
  wanted: string,
  isOurs: IsOurs,
): { readonly tab: Sheet | null; readonly isThere: boolean; readonly free: string } {
  const spreadsheet = theSpreadsheet();
  let name = wanted;
  for (let count = 2; ; count += 1) {
    const tab = spreadsheet.getSheetByName(name);
    if (tab === null) return { tab, isThere: false, free: name };
    if (tab.getLastRow() === 0) return { tab, isThere: false, free: name };
    const corner = tab.getRange(1, 1);
    if (isOurs(name, String(corner.getValue()), corner.getNote())) return { tab, isThere: true, free: name };
    name = `${wanted} ${count}`;
  }
}
