/** The part of a Sheet that is its grid: size, inserted and deleted rows and columns. */
import { exception } from '../run/execution.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env, SheetService } from './env.ts';
import { shiftMetadata } from './metadata.ts';
import { sheetState } from './place.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

type LineMember =
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'deleteRows'
  | 'deleteRow'
  | 'deleteColumns'
  | 'deleteColumn';

export const LINE_RULES: Readonly<Record<LineMember, Rule>> = {
  getMaxRows: ['document', ''],
  getMaxColumns: ['document', ''],
  insertRowsAfter: ['write', 'nn'],
  insertRowsBefore: ['write', 'nn'],
  insertRowAfter: ['write', 'n'],
  insertRowBefore: ['write', 'n'],
  insertColumnsAfter: ['write', 'nn'],
  insertColumnsBefore: ['write', 'nn'],
  insertColumnAfter: ['write', 'n'],
  insertColumnBefore: ['write', 'n'],
  deleteRows: ['write', 'nn'],
  deleteRow: ['write', 'n'],
  deleteColumns: ['write', 'nn'],
  deleteColumn: ['write', 'n'],
};

/** Throws when so many more cells would pass the spreadsheet's limit of ten million, empty ones included. */
export function checkCellLimit(env: Env, more: number): void {
  const cells = env.store.sheets().reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (cells + more > MOST_CELLS) {
    throw exception(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

export function sheetLines(env: Env, sheetId: number, self: () => SheetService): Pick<SheetService, LineMember> {
  const insert = (axis: 'rows' | 'columns', at: number, count: number) => {
    const grid = sheetState(env, sheetId);
    if (at < 1 || at > grid[axis] + 1) throw exception('Those rows are out of bounds.'.replace('rows', axis));
    if (count < 1) throw exception(`Invalid argument: ${count}`);
    checkCellLimit(env, count * grid[axis === 'rows' ? 'columns' : 'rows']);
    if (axis === 'columns' && grid.columns + count > MOST_COLUMNS) {
      throw exception(`This action would increase the number of columns above the limit of ${MOST_COLUMNS} columns.`);
    }
    env.store.insertLines(sheetId, axis, at, count);
    shiftMetadata(env, sheetId, axis, at, count);
    return self();
  };
  const remove = (axis: 'rows' | 'columns', at: number, count: number) => {
    const grid = sheetState(env, sheetId);
    if (at < 1 || count < 1 || at + count - 1 > grid[axis])
      throw exception('Those rows are out of bounds.'.replace('rows', axis));
    if (count === grid[axis]) throw exception(`You can't delete all the ${axis} on the sheet.`);
    env.store.deleteLines(sheetId, axis, at, count);
    shiftMetadata(env, sheetId, axis, at, -count);
  };
  return {
    getMaxRows: () => sheetState(env, sheetId).rows,
    getMaxColumns: () => sheetState(env, sheetId).columns,
    insertRowsAfter: (after, count) => insert('rows', after + 1, count),
    insertRowsBefore: (before, count) => insert('rows', before, count),
    insertRowAfter: (after) => insert('rows', after + 1, 1),
    insertRowBefore: (before) => insert('rows', before, 1),
    insertColumnsAfter: (after, count) => insert('columns', after + 1, count),
    insertColumnsBefore: (before, count) => insert('columns', before, count),
    insertColumnAfter: (after) => insert('columns', after + 1, 1),
    insertColumnBefore: (before) => insert('columns', before, 1),
    deleteRows: (row, count) => remove('rows', row, count),
    deleteRow: (row) => {
      remove('rows', row, 1);
      return self();
    },
    deleteColumns: (column, count) => remove('columns', column, count),
    deleteColumn: (column) => {
      remove('columns', column, 1);
      return self();
    },
  };
}
