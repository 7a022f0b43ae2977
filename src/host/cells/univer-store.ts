/** The cells of the workbench and its tests: Univer's grid and formula engine behind the store's promise. */
import { generateRandomId, ICommandService, type IWorkbookData, LocaleType, type Univer } from '@univerjs/core';
import type { CellStore } from './cell-store.ts';
import { localeFacts } from './locales.ts';
import { NOT_CALCULATED } from './memory-sheet.ts';
import { openBook, type UniverBook } from './univer-book.ts';
import { createMessages, recalculateOnGrowth, settled, showSpillAsRef } from './univer-calculation.ts';
import { formulasIn, univerCells } from './univer-cells.ts';
import { speakSheets } from './univer-dialect.ts';
import { type FunctionAnswer, registerFunctions } from './univer-functions.ts';
import { univerNames } from './univer-names.ts';
import { univerStructure } from './univer-structure.ts';
import { createVolatileCheck } from './volatile.ts';

export type UniverSetup = {
  readonly spreadsheetId?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Tab names in order; each starts as an empty grid. */
  readonly sheets?: readonly { readonly name: string; readonly rows?: number; readonly columns?: number }[];
};

/** Answers a custom function for the cell (1-based) that holds the formula. */
export type CellCaller = (
  name: string,
  args: readonly unknown[],
  cell: { readonly sheetId: number; readonly row: number; readonly column: number },
) => FunctionAnswer;

export type UniverStore = CellStore & {
  readonly kind: 'univer';
  readonly book: UniverBook;
  /** Makes script functions callable in cells; call once, after the script is there to answer. */
  registerFunctions(names: readonly string[], call: CellCaller): void;
  /** Resolves when every change made so far is calculated; rejects when that takes longer than a minute, or than is given. */
  settled(timeoutMs?: number): Promise<void>;
  /** What Sheets would show hovering over a failed formula; 1-based, '' when all is well. */
  messageAt(sheetId: number, row: number, column: number): string;
};

/** Opens a workbook in a Univer whose sheet and formula plugins are registered already (headless or in a page). */
export function createUniverStore(univer: Univer, setup: UniverSetup = {}): UniverStore {
  const sheets = setup.sheets ?? [{ name: 'Sheet1' }];
  const name = setup.name ?? 'Untitled spreadsheet';
  // Univer keeps parsed formulas by workbook id, with their functions: two workbooks must never share one.
  const book = openBook(univer, workbookData(setup.spreadsheetId ?? `book-${generateRandomId()}`, name, sheets));
  const messages = createMessages();
  let locale = setup.locale ?? 'en_US';
  let timeZone = setup.timeZone ?? 'Etc/UTC';
  speakSheets(book.injector, () => localeFacts(locale).decimal);
  showSpillAsRef(book, messages);
  recalculateOnGrowth(book);

  const cells = { ...univerStructure(book), ...univerCells(book), ...univerNames(book) };
  const volatile = createVolatileCheck({ ...cells, formulasIn: formulasIn(book) });
  book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id.startsWith('sheet.mutation.')) volatile.forget();
  });

  return {
    kind: 'univer',
    spreadsheetId: book.unitId,
    book,
    name: () => book.workbook.getName(),
    locale: () => locale,
    timeZone: () => timeZone,
    setLocale(wanted) {
      locale = wanted;
    },
    setTimeZone(wanted) {
      timeZone = wanted;
    },
    ...cells,
    registerFunctions(names, call) {
      registerFunctions(
        book.injector,
        names,
        (name, args, { sheet, row, column }) => {
          const found = book.workbook.getSheetBySheetId(sheet);
          const cell = { sheetId: found ? book.idOf(found) : -1, row: row + 1, column: column + 1 };
          const [[formula = ''] = []] = found ? cells.formulas(cell.sheetId, { ...cell, rows: 1, columns: 1 }) : [];
          return volatile.isVolatile(name, formula, cell.sheetId) ? { value: NOT_CALCULATED } : call(name, args, cell);
        },
        ({ sheet, row, column }, message) => messages.set(sheet, row, column, message),
      );
    },
    settled: (timeoutMs) => settled(book, timeoutMs),
    messageAt: (sheetId, row, column) => messages.at(book.sheet(sheetId).getSheetId(), row - 1, column - 1),
  };
}

function workbookData(
  id: string,
  name: string,
  sheets: readonly { readonly name: string; readonly rows?: number; readonly columns?: number }[],
): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => String(index));
  return {
    id,
    name,
    locale: LocaleType.EN_US,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [
        String(index),
        {
          id: String(index),
          name: sheet.name,
          rowCount: sheet.rows ?? 1000,
          columnCount: sheet.columns ?? 26,
          cellData: {},
        },
      ]),
    ),
  };
}
