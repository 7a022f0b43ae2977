/** Whether the sheet still is as it was read, asked right before a write: people go on working while a run does. */

import type { Cell } from '../../core/cell.ts';
import { say } from '../../core/text/marked.ts';
import type { CellBlock } from '../sheets/output-writer.ts';
import { readCellsNow } from '../sheets/sheet-table.ts';
import type { TabReading } from './read-tab.ts';

export const JUST_CHANGED = say`The sheet was changed a moment ago, so nothing was written: try again.`;

/** A tab as it was read; `looked`: 0-based columns that must hold what was read, whatever is written beside them. */
export type Seen = {
  readonly table: TabReading['table'];
  readonly headerRow: number;
  readonly looked: readonly number[];
};

export function seenBy({ table, reading, inputs }: TabReading): Seen {
  return { table, headerRow: reading.headerRow, looked: inputs.columns };
}

/** What was read last of the rows that are written; `formulas` where a formula typed since must be seen too. */
export type LastRead = {
  readonly valuesOf: (row: number) => readonly Cell[];
  readonly formulasOf?: ((row: number) => readonly string[]) | undefined;
};

/** Titles so near above the rows are read with them. */
const NEAR = 50;

/** True while titles, inputs and the columns named (0-based) hold what was read: nothing was moved, inserted or edited. */
export function isAsRead(
  { table, headerRow, looked: inputs }: Seen,
  columns: readonly number[],
  [from, to]: readonly [number, number] = [0, 0],
  last: LastRead = { valuesOf: (row) => table.values[row] ?? [] },
): boolean {
  const known = table.values[headerRow] ?? [];
  const grid = table.notes[0]?.length ?? 0;
  const width = Math.min(Math.max(known.length, ...columns.map((column) => column + 1)), grid);
  const isNear = from >= headerRow && from - headerRow <= NEAR;
  const { formulasOf } = last;
  const isTyped = formulasOf !== undefined;
  const top = readCellsNow(
    table,
    headerRow,
    isNear ? Math.max(headerRow + 1, to) : headerRow + 1,
    width,
    isNear && isTyped,
  );
  const titles = top.values[0] ?? [];
  for (let at = 0; at < width; at += 1) {
    if (!isSame(titles[at], known[at])) return false;
  }
  if (to <= from) return true;
  const looked = [...inputs, ...columns];
  const now = isNear ? top : readCellsNow(table, from, to, width, isTyped);
  const first = isNear ? headerRow : from;
  for (let row = from; row < to; row += 1) {
    const was = last.valuesOf(row);
    if (!looked.every((column) => isSame(now.values[row - first]?.[column], was[column]))) return false;
  }
  if (formulasOf === undefined) return true;
  for (let row = from; row < to; row += 1) {
    const was = formulasOf(row);
    if (!columns.every((column) => (now.formulas[row - first]?.[column] ?? '') === (was[column] ?? ''))) return false;
  }
  return true;
}

/** The same for all that some blocks cover. */
export function areAsRead(seen: Seen, blocks: readonly CellBlock[], last?: LastRead): boolean {
  const columns = blocks.flatMap(({ column, values }) => (values[0] ?? []).map((_, at) => column - 1 + at));
  const from = blocks.reduce((least, { row }) => Math.min(least, row - 1), Infinity);
  const to = blocks.reduce((most, { row, values }) => Math.max(most, row - 1 + values.length), 0);
  return isAsRead(seen, columns, [from, to], last);
}

function isSame(a: Cell, b: Cell): boolean {
  return a === b || String(a ?? '') === String(b ?? '');
}
