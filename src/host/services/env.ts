/** What every service needs to do its work. Made new for each execution. */

import type { CellStore } from '../cells/cell-store.ts';
import type { Place } from '../cells/place.ts';
import type { Execution, Faults } from '../run/execution.ts';
import type { HostState, UiPort } from '../run/host-state.ts';
import type { User } from '../run/user.ts';

/** The cell whose formula is being calculated. */
export type ActiveCell = { readonly sheetId: number; readonly row: number; readonly column: number };

export type RangeService = GoogleAppsScript.Spreadsheet.Range;
export type SheetService = GoogleAppsScript.Spreadsheet.Sheet;
export type SpreadsheetService = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makers of the objects that lead to one another: a range to its sheet, a sheet to its ranges. */
export type Make = {
  range(place: Place): RangeService;
  sheet(sheetId: number): SheetService;
  spreadsheet(): SpreadsheetService;
};

export type Env = {
  readonly make: Make;
  readonly execution: Execution;
  readonly store: CellStore;
  readonly state: HostState;
  readonly html: Readonly<Record<string, string>>;
  readonly ui: UiPort;
  readonly user: User;
  readonly faults: Faults;
  /** Epoch milliseconds, virtual time included. */
  readonly now: () => number;
  readonly scriptTimeZone: string;
  readonly activeCell: ActiveCell | null;
  /** False for a script that belongs to no spreadsheet. */
  readonly isBound: boolean;
};
