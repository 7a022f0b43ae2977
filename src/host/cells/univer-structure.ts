/** Tabs, rows, columns, widths, frozen lines and the selection of a Univer workbook. */
import { BooleanNumber, Direction, type IRange, type Worksheet } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetRowCountCommand,
  SetWorksheetShowCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { CellStore, Rect, SheetState } from './cell-store.ts';
import type { UniverBook } from './univer-book.ts';

type StructurePart = Pick<
  CellStore,
  | 'sheets'
  | 'activeSheetId'
  | 'activate'
  | 'selection'
  | 'select'
  | 'insertSheet'
  | 'deleteSheet'
  | 'updateSheet'
  | 'insertLines'
  | 'deleteLines'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'merges'
>;

/** New tabs get this grid, as in Sheets. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export function univerStructure(book: UniverBook): StructurePart {
  const selections = book.injector.get(SheetsSelectionsService);
  const at = (sheet: Worksheet) => ({ unitId: book.unitId, subUnitId: sheet.getSheetId() });
  const stateOf = (sheet: Worksheet): SheetState => ({
    id: book.idOf(sheet),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
    frozenRows: sheet.getFreeze().ySplit,
    frozenColumns: sheet.getFreeze().xSplit,
  });
  const active = (): Worksheet => book.workbook.getActiveSheet(true) ?? book.sheet(stateOf(firstSheet(book)).id);

  const activate = (sheetId: number): void => book.run(SetWorksheetActiveOperation, at(book.sheet(sheetId)));

  return {
    sheets: () => book.workbook.getSheets().map(stateOf),
    activeSheetId: () => book.idOf(active()),
    activate,
    selection() {
      const range = selections.getCurrentLastSelection()?.range;
      return range === undefined ? { row: 1, column: 1, rows: 1, columns: 1 } : toRect(range, active());
    },
    select(sheetId, rect) {
      const sheet = book.sheet(sheetId);
      if (book.idOf(active()) !== sheetId) activate(sheetId);
      const range = toRange(rect);
      const primary = {
        ...toRange({ ...rect, rows: 1, columns: 1 }),
        actualRow: range.startRow,
        actualColumn: range.startColumn,
        isMerged: false,
        isMergedMainCell: false,
      };
      book.run(SetSelectionsOperation, { ...at(sheet), selections: [{ range, primary, style: null }] });
    },
    insertSheet(name, index) {
      const taken = book.workbook.getSheets().map((sheet) => book.idOf(sheet));
      const id = String(Math.max(0, ...taken) + 1);
      const sheet = { id, name, rowCount: NEW_ROWS, columnCount: NEW_COLUMNS, cellData: {} };
      book.run(InsertSheetCommand, { unitId: book.unitId, index, sheet });
      return stateOf(book.sheet(Number(id)));
    },
    deleteSheet(sheetId) {
      book.run(RemoveSheetCommand, at(book.sheet(sheetId)));
    },
    updateSheet(sheetId, change) {
      const sheet = book.sheet(sheetId);
      if (change.name !== undefined) book.run(SetWorksheetNameCommand, { ...at(sheet), name: change.name });
      if (change.hidden !== undefined && change.hidden !== stateOf(sheet).hidden) {
        book.run(change.hidden ? SetWorksheetHideCommand : SetWorksheetShowCommand, at(sheet));
      }
      if (change.frozenRows !== undefined || change.frozenColumns !== undefined) {
        const ySplit = change.frozenRows ?? sheet.getFreeze().ySplit;
        const xSplit = change.frozenColumns ?? sheet.getFreeze().xSplit;
        const startRow = ySplit > 0 ? ySplit : -1;
        const startColumn = xSplit > 0 ? xSplit : -1;
        book.run(SetFrozenCommand, { ...at(sheet), ySplit, xSplit, startRow, startColumn });
      }
    },
    insertLines(sheetId, axis, position, count) {
      const sheet = book.sheet(sheetId);
      const range = lines(sheet, axis, position, count);
      const size = axis === 'rows' ? sheet.getRowCount() : sheet.getColumnCount();
      // Univer inserts before a line that is there; at the end the grid grows instead.
      if (position > size) {
        if (axis === 'rows') book.run(SetWorksheetRowCountCommand, { ...at(sheet), rowCount: size + count });
        else book.run(SetWorksheetColumnCountCommand, { ...at(sheet), columnCount: size + count });
      } else if (axis === 'rows') book.run(InsertRowByRangeCommand, { ...at(sheet), range, direction: Direction.UP });
      else book.run(InsertColByRangeCommand, { ...at(sheet), range, direction: Direction.LEFT });
    },
    deleteLines(sheetId, axis, position, count) {
      const sheet = book.sheet(sheetId);
      const range = lines(sheet, axis, position, count);
      book.run(axis === 'rows' ? RemoveRowByRangeCommand : RemoveColByRangeCommand, { ...at(sheet), range });
    },
    columnWidth: (sheetId, column) => book.sheet(sheetId).getColumnWidth(column - 1),
    setColumnWidth(sheetId, column, width) {
      const sheet = book.sheet(sheetId);
      book.run(SetColWidthCommand, { ...at(sheet), ranges: [lines(sheet, 'columns', column, 1)], value: width });
    },
    merges: (sheetId) => {
      const sheet = book.sheet(sheetId);
      return sheet.getMergeData().map((range) => toRect(range, sheet));
    },
  };
}

function firstSheet(book: UniverBook): Worksheet {
  const [first] = book.workbook.getSheets();
  if (first === undefined) throw new Error('The workbook has no sheets');
  return first;
}

function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row - 1,
    endRow: rect.row + rect.rows - 2,
    startColumn: rect.column - 1,
    endColumn: rect.column + rect.columns - 2,
  };
}

/** Whole rows and columns come without numbers at their open ends. */
function toRect(range: IRange, sheet: Worksheet): Rect {
  const or = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
  const row = or(range.startRow, 0);
  const column = or(range.startColumn, 0);
  return {
    row: row + 1,
    column: column + 1,
    rows: or(range.endRow, sheet.getRowCount() - 1) - row + 1,
    columns: or(range.endColumn, sheet.getColumnCount() - 1) - column + 1,
  };
}

function lines(sheet: Worksheet, axis: 'rows' | 'columns', at: number, count: number): IRange {
  const all = { row: 1, column: 1, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return toRange(axis === 'rows' ? { ...all, row: at, rows: count } : { ...all, column: at, columns: count });
}
