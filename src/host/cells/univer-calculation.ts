/** When Univer's engine has finished and what is at cells that failed. */
import { ICommandService, type IDisposable, type IRange, type Nullable, type Worksheet } from '@univerjs/core';
import {
  FormulaDataModel,
  SetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { rectToA1 } from './a1.ts';
import type { UniverBook } from './univer-book.ts';

/** Text that hovers over a cell whose formula failed. */
export type Messages = {
  set(sheetId: string, row: number, column: number, message: string): void;
  /** 0-based; '' when there is none. */
  at(sheetId: string, row: number, column: number): string;
};

export function createMessages(): Messages {
  const texts = new Map<string, string>();
  const key = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
  return {
    set(sheetId, row, column, message) {
      if (message === '') texts.delete(key(sheetId, row, column));
      else texts.set(key(sheetId, row, column), message);
    },
    at: (sheetId, row, column) => texts.get(key(sheetId, row, column)) ?? '',
  };
}

/** Resolves when every change made so far is calculated and shown. */
export function settled(book: UniverBook, timeoutMs = 60_000): Promise<void> {
  return book.injector.get(FormulaCalculationSessionService).waitForLatestApplied(timeoutMs);
}

/** Calculates everything again: what open references mean, and what depends on them, is found again. */
export function recalculate(book: UniverBook): void {
  book.run(SetTriggerFormulaCalculationStartMutation, { commands: [], forceCalculation: true });
}

/** A grid that grows at its end gives `C2:C` more cells, which Univer does not notice. */
export function recalculateOnGrowth(book: UniverBook): IDisposable {
  return book.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === SetWorksheetRowCountMutation.id || command.id === SetWorksheetColumnCountMutation.id) {
      recalculate(book);
    }
  });
}

/** Univer shows `#SPILL!` where Sheets shows `#REF!`: turned before it reaches the cells. */
export function showSpillAsRef(book: UniverBook, messages: Messages): IDisposable {
  const model = book.injector.get(FormulaDataModel);
  return book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const params = command.params as { unitData?: Results } | undefined;
    const sheets = params?.unitData?.[book.unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(sheets)) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          if (cell?.v !== '#SPILL!') continue;
          cell.v = '#REF!';
          const wanted = model.getArrayFormulaRange()[book.unitId]?.[sheetId]?.[Number(row)]?.[Number(column)];
          const blocker = wanted && firstInTheWay(book.workbook.getSheetBySheetId(sheetId), wanted);
          messages.set(sheetId, Number(row), Number(column), sayBlocked(blocker ?? ''));
        }
      }
    }
  });
}

function sayBlocked(cell: string): string {
  return `Array result was not expanded because it would overwrite data${cell === '' ? '' : ` in ${cell}`}.`;
}

/** The first cell with content, row by row, where a result wants to go; its own formula does not count. */
function firstInTheWay(sheet: Nullable<Worksheet>, wanted: IRange): string | null {
  for (let row = wanted.startRow; row <= wanted.endRow; row += 1) {
    for (let column = wanted.startColumn; column <= wanted.endColumn; column += 1) {
      const cell = sheet?.getCellRaw(row, column);
      const isOwn = row === wanted.startRow && column === wanted.startColumn;
      const isEmpty = !cell?.f && !cell?.si && (cell?.v === undefined || cell.v === null || cell.v === '');
      if (!isOwn && !isEmpty) return rectToA1({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
    }
  }
  return null;
}

type Results = Record<
  string,
  Record<string, Record<number, Record<number, { v?: unknown } | null>> | null> | undefined
>;
