/** Rows as high as their wrapped texts, as Sheets makes them by itself. Touches no row that somebody sized. */
import { ICommandService, type IObjectMatrixPrimitiveType, ObjectMatrix, WrapStrategy } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetRowIsAutoHeightCommand,
} from '@univerjs/sheets';
import type { UniverStore } from '../host/cells/univer-store.ts';

type LooksWritten = {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<{ readonly s?: { readonly tb?: WrapStrategy } } | null>;
};

/** Rows whose cells are told to wrap grow once their tab is on the screen: only then Univer can measure texts. */
export function fitWrappedRows({ book }: UniverStore): void {
  const commands = book.injector.get(ICommandService);
  const waiting = new Map<string, Set<number>>();
  let isPlanned = false;
  const fit = (): void => {
    isPlanned = false;
    const subUnitId = book.workbook.getActiveSheet()?.getSheetId() ?? '';
    const rows = [...(waiting.get(subUnitId) ?? [])];
    waiting.delete(subUnitId);
    const endColumn = (book.workbook.getSheetBySheetId(subUnitId)?.getColumnCount() ?? 1) - 1;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    if (ranges.length === 0) return;
    commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightCommand.id, { unitId: book.unitId, subUnitId, ranges });
  };
  const plan = (): void => {
    if (isPlanned || waiting.size === 0) return;
    isPlanned = true;
    setTimeout(fit, 0);
  };
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetActiveOperation.id) plan();
    const { unitId, subUnitId = '', trigger, cellValue } = (params ?? {}) as LooksWritten;
    if (id !== SetRangeValuesMutation.id || trigger !== SetStyleCommand.id || unitId !== book.unitId) return;
    new ObjectMatrix(cellValue ?? {}).forValue((row, _, cell) => {
      if (cell?.s?.tb !== WrapStrategy.WRAP) return;
      waiting.set(subUnitId, (waiting.get(subUnitId) ?? new Set()).add(row));
    });
    plan();
  });
}
