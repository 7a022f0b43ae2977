/** Protected ranges and sheets: what a script can learn of them. Who made them is the host's option. */
import type { Rect } from '../cells/cell-store.ts';
import { shiftRect } from '../cells/memory-sheet.ts';
import { exception } from '../run/execution.ts';
import type { ProtectionRecord } from '../run/host-state.ts';
import type { Env } from './env.ts';
import { sheetState } from './place.ts';
import { enumeration, service } from './service.ts';

type ProtectionService = GoogleAppsScript.Spreadsheet.Protection;

export function protectionTypes(env: Env): GoogleAppsScript.Spreadsheet.SpreadsheetApp['ProtectionType'] {
  return enumeration(env.execution, 'ProtectionType', ['RANGE', 'SHEET']);
}

/** Protections of a sheet of the kind asked for. */
export function protectionsOf(env: Env, sheetId: number, kind: string | undefined): ProtectionService[] {
  return env.state.protections
    .filter((record) => record.sheetId === sheetId && (record.rect === null ? 'SHEET' : 'RANGE') === kind)
    .map((record) => createProtection(env, record));
}

/** Throws the platform's sentence when somebody else protects a cell of the rectangle; null is the whole sheet. */
export function checkProtection(records: readonly ProtectionRecord[], sheetId: number, rect: Rect | null): void {
  refuseIf(records, (record) => record.sheetId === sheetId && meets(record.rect, rect));
}

/** Throws it when somebody else protects the sheet as a whole. */
export function checkSheetProtection(records: readonly ProtectionRecord[], sheetId: number): void {
  refuseIf(records, (record) => record.sheetId === sheetId && record.rect === null);
}

/** Protected ranges where they are after lines were inserted (`count` > 0) or deleted. */
export function shiftProtections(
  records: readonly ProtectionRecord[],
  sheetId: number,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): readonly ProtectionRecord[] {
  return records.flatMap((record) => {
    if (record.sheetId !== sheetId || record.rect === null) return record;
    const rect = shiftRect(record.rect, axis, at, count);
    return rect === null ? [] : { ...record, rect };
  });
}

function refuseIf(records: readonly ProtectionRecord[], isHit: (record: ProtectionRecord) => boolean): void {
  if (!records.some((record) => !record.canEdit && !record.warningOnly && isHit(record))) return;
  throw exception(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

function meets(one: Rect | null, other: Rect | null): boolean {
  if (one === null || other === null) return true;
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function createProtection(env: Env, record: ProtectionRecord): ProtectionService {
  return service<ProtectionService>(
    env.execution,
    'SpreadsheetApp.Protection',
    {
      canEdit: () => record.canEdit,
      isWarningOnly: () => record.warningOnly,
      getDescription: () => record.description,
      getRange() {
        const { rows, columns } = sheetState(env, record.sheetId);
        const rect = record.rect ?? { row: 1, column: 1, rows, columns };
        return env.make.range({ sheetId: record.sheetId, rect, open: 'none' });
      },
    },
    {
      canEdit: ['document', ''],
      isWarningOnly: ['document', ''],
      getDescription: ['document', ''],
      getRange: ['document', ''],
    },
  );
}
