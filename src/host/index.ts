/** Answers as the only door of the host; the realm that fits the place (Node, browser) is imported beside it. */
export type { CellInput, CellStore, CellValue } from './cells/cell-store.ts';
export { withListTab } from './cells/list-tab.ts';
export { createMemoryStore, type MemorySheetOptions } from './cells/memory-store.ts';
export type { Faults } from './run/execution.ts';
export { FAULT_MODES, type FaultMode, setFaultModes } from './run/fault-modes.ts';
export { createHost } from './run/host.ts';
export type { Host, HostOptions } from './run/host-options.ts';
export type { MenuItem, UiPort } from './run/host-state.ts';
export type { Realm } from './run/realm.ts';
