/** Answers for protected ranges and sheets: what a script can learn of them; who made them is the host's option. */
import type { Rect } from '../cells/cell-store.ts';
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

/** Throws the platform's sentence when somebody else protects a cell of the rectangle. */
export function checkProtection(records: readonly ProtectionRecord[], sheetId: number, rect: Rect): void {
  const isHit = records.some(
    (record) =>
      record.sheetId === sheetId &&
      !record.canEdit &&
      !record.warningOnly &&
      (record.rect === null ||
        (record.rect.row < rect.row + rect.rows &&
          rect.row < record.rect.row + record.rect.rows &&
          record.rect.column < rect.column + rect.columns &&
          rect.column < record.rect.column + record.rect.columns)),
  );
  if (isHit) {
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
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
