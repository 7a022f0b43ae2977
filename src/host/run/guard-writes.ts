/** Answers for what stands between a script's writes and the store: somebody's protection, and a death that loses them. */
import type { CellStore } from '../cells/cell-store.ts';
import { checkProtection } from '../services/protection.ts';
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
    deleteSheet: touching(store.deleteSheet),
    updateSheet: touching(store.updateSheet),
    insertLines: touching(store.insertLines),
    deleteLines: touching(store.deleteLines),
    setColumnWidth: touching(store.setColumnWidth),
    setNamedRect: touching(store.setNamedRect),
    removeNamedRect: touching(store.removeNamedRect),
  };
}
