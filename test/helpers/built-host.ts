/** A host that runs dist/Code.js on sheets given as rows. */

import {
  type CellStore,
  createHost,
  createMemoryStore,
  type Host,
  type HostOptions,
  type MemorySheetOptions,
} from '../../src/host/index.ts';
import { createKeptNodeRealm } from '../../src/host/run/node-realm.ts';
import { builtCode, builtSidebar } from './built-files.ts';

/** One for all hosts: every execution has the script evaluated for itself, in functions that are compiled once. */
const REALM = createKeptNodeRealm();

export type BuiltHost = { readonly host: Host; readonly store: CellStore };

/** A spreadsheet in memory with the built add-on; the day is fixed so that stamps can be compared. */
export function builtHost(
  sheets: readonly MemorySheetOptions[],
  options: Partial<HostOptions> & { locale?: string } = {},
): BuiltHost {
  const store = createMemoryStore({ sheets, ...(options.locale ? { locale: options.locale } : {}) });
  const host = createHost({
    store,
    bundle: builtCode(),
    html: { sidebar: builtSidebar() },
    realm: REALM,
    clock: () => Date.UTC(2026, 10, 23),
    ...options,
  });
  return { host, store };
}

/** All cells of a tab, from A1 to the last one with content. */
export function cellsOf(store: CellStore, name: string): (string | number | boolean | null)[][] {
  const sheet = store.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  const last = store.lastCell(sheet.id);
  if (last.row === 0) return [];
  return store.values(sheet.id, { row: 1, column: 1, rows: last.row, columns: last.column });
}

/** Rows as objects by header, from the header row given (0-based). */
export function rowsByHeader(cells: readonly (readonly unknown[])[], headerRow = 0): Record<string, unknown>[] {
  const header = cells[headerRow] ?? [];
  return cells
    .slice(headerRow + 1)
    .map((row) => Object.fromEntries(header.map((title, at) => [String(title), row[at] ?? null])));
}
