/** Answers for when Univer's engine has finished and for what stands at cells that failed; never for the values themselves. */
import { ICommandService, type IDisposable } from '@univerjs/core';
import {
  SetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
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

/** Calculates everything anew: what open references mean, and what depends on them, is found again. */
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
  return book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const params = command.params as { unitData?: Results } | undefined;
    const sheets = params?.unitData?.[book.unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(sheets)) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          if (cell?.v !== '#SPILL!') continue;
          cell.v = '#REF!';
          messages.set(sheetId, Number(row), Number(column), SPILL_MESSAGE);
        }
      }
    }
  });
}

const SPILL_MESSAGE = 'Array result was not expanded because it would overwrite data.';

type Results = Record<
  string,
  Record<string, Record<number, Record<number, { v?: unknown } | null>> | null> | undefined
>;
