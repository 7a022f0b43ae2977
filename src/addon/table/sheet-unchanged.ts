/** Whether the sheet still is as it was read, asked right before a write: people go on working while a run does. */
import type { Cell } from '../../core/cell.ts';
import type { Block } from '../sheets/output-writer.ts';
import { readCellsNow } from '../sheets/sheet-table.ts';
import type { Prepared, TabReading } from './prepare.ts';

export const JUST_CHANGED = 'The sheet was changed a moment ago, so nothing was written: try again.';

/** A tab as it was read; `looked`: 0-based columns that must hold what was read, whatever is written beside them. */
export type Seen = {
  readonly sheet: TabReading['sheet'];
  readonly table: TabReading['table'];
  readonly headerRow: number;
  readonly looked: readonly number[];
};

export function seenBy({ sheet, table, reading, inputs }: Prepared): Seen {
  return { sheet, table, headerRow: reading.headerRow, looked: inputs.columns };
}

/** True while titles, inputs and the columns named (0-based) hold what was read: nothing was moved, inserted or edited. `lineOf`: a row as read last. */
export function isAsRead(
  { sheet, table, headerRow, looked: inputs }: Seen,
  columns: readonly number[],
  [from, to]: readonly [number, number] = [0, 0],
  lineOf: (row: number) => readonly Cell[] = (row) => table.values[row] ?? [],
): boolean {
  const known = table.values[headerRow] ?? [];
  const width = Math.max(known.length, ...columns.map((column) => column + 1));
  const titles = readCellsNow(sheet, headerRow, headerRow + 1, width)[0] ?? [];
  for (let at = 0; at < width; at += 1) {
    if (!isSame(titles[at], known[at])) return false;
  }
  if (to <= from) return true;
  const looked = [...inputs, ...columns];
  const rows = readCellsNow(sheet, from, to, width);
  return rows.every((row, at) => {
    const was = lineOf(from + at);
    return looked.every((column) => isSame(row[column], was[column]));
  });
}

/** The same for all that some blocks cover. */
export function areAsRead(seen: Seen, blocks: readonly Block[], lineOf?: (row: number) => readonly Cell[]): boolean {
  const columns = blocks.flatMap(({ column, values }) => (values[0] ?? []).map((_, at) => column - 1 + at));
  const from = blocks.reduce((least, { row }) => Math.min(least, row - 1), Infinity);
  const to = blocks.reduce((most, { row, values }) => Math.max(most, row - 1 + values.length), 0);
  return isAsRead(seen, columns, [from, to], lineOf);
}

function isSame(a: Cell, b: Cell): boolean {
  return a === b || String(a ?? '') === String(b ?? '');
}
