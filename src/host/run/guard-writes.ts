/** What is between a script's writes and the store: somebody's protection, and a death that loses them. */
import type { CellStore } from '../cells/cell-store.ts';
import { checkProtection, checkSheetProtection, shiftProtections } from '../services/protection.ts';
import type { Execution } from './execution.ts';
import type { HostState } from './host-state.ts';

/** The store as one execution may use it. */
export function guardWrites(store: CellStore, state: HostState, execution: Execution): CellStore {
  const { checkpoint } = store;
  const touch = () => {
    if (checkpoint !== undefined) execution.beforeWrite(checkpoint);
  };
  const touching =
    <A extends unknown[], R>(change: (...args: A) => R) =>
    (...args: A): R => {
      touch();
      return change(...args);
    };
  return {
    ...store,
    write(sheetId, rect, cells) {
      checkProtection(state.protections, sheetId, rect);
      touch();
      store.write(sheetId, rect, cells);
    },
    writeAttributes(sheetId, rect, name, values) {
      checkProtection(state.protections, sheetId, rect);
      touch();
      store.writeAttributes(sheetId, rect, name, values);
    },
    insertSheet: touching(store.insertSheet),
    deleteSheet(sheetId) {
      checkProtection(state.protections, sheetId, null);
      touch();
      store.deleteSheet(sheetId);
    },
    updateSheet(sheetId, change) {
      checkSheetProtection(state.protections, sheetId);
      touch();
      store.updateSheet(sheetId, change);
    },
    insertLines(sheetId, axis, at, count) {
      checkSheetProtection(state.protections, sheetId);
      touch();
      store.insertLines(sheetId, axis, at, count);
      state.protections = shiftProtections(state.protections, sheetId, axis, at, count);
    },
    deleteLines(sheetId, axis, at, count) {
      const whole = { row: 1, column: 1, rows: MOST_LINES, columns: MOST_LINES };
      const lines = axis === 'rows' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
      checkProtection(state.protections, sheetId, lines);
      touch();
      store.deleteLines(sheetId, axis, at, count);
      state.protections = shiftProtections(state.protections, sheetId, axis, at, -count);
    },
    setColumnWidth: touching(store.setColumnWidth),
    setNamedRect: touching(store.setNamedRect),
    removeNamedRect: touching(store.removeNamedRect),
  };
}

/** More than any grid has. */
const MOST_LINES = 10_000_000;
