/** Takes a run's cells back to what they held before, row by row wherever the rows are now. */
import { type Cell, isDate } from '../../core/cell.ts';
import { OUTPUT_COLUMNS } from '../../core/own/columns.ts';
import { numberFormat } from '../../core/own/number-format.ts';
import { isAsWritten, wasWritten, writeStamp } from '../../core/own/stamp.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import type { CellBlock, SheetCell } from '../sheets/output-writer.ts';
import { keepAsIs } from '../table/keep-hand-edits.ts';
import type { TabReading } from '../table/read-tab.ts';
import { blocksOf, plainFormat } from './chunk.ts';
import { type CellBefore, type PlannedColumn, type SavedRow, stampBefore } from './snapshot.ts';

/** A column of the run where it is now, 0-based, and what its header says; `place`: its number in the plan. */
export type FoundColumn = PlannedColumn & {
  readonly place: number;
  readonly now: number;
  readonly titleNow: string;
  readonly noteNow: string;
};

/** The rows of a tab, among which those of a run are found; `inputs`: the hash of each creator by 0-based row. */
export type RowsToRestore = {
  readonly table: TabReading['table'];
  readonly firstRow: number;
  readonly endRow: number;
  readonly inputs: ReadonlyMap<number, string>;
};

export type Restored = {
  /** All but the stamps, to be written first: rows are found by their stamps. */
  readonly blocks: readonly CellBlock[];
  readonly stamps: readonly CellBlock[];
  readonly restoredCells: number;
  readonly keptCells: number;
  /** Columns of the plan, by number, in which a cell stays that the run did not leave so. */
  readonly keptIn: readonly number[];
  readonly unmatched: readonly { readonly row: number; readonly why: 'gone' | 'copy' }[];
};

const NOTHING: CellBefore = { value: '', formula: '', format: '' };

/** Cells as the run wrote them get back what they held; cells edited since stay, unless `all`. */
export function restoreRows(
  rows: RowsToRestore,
  columns: readonly FoundColumn[],
  saved: readonly SavedRow[],
  all: boolean,
): Restored {
  const { table } = rows;
  const placed = columns.flatMap((found) => {
    const column = OUTPUT_COLUMNS.find(({ id }) => id === found.id);
    return column === undefined ? [] : [{ ...found, index: found.now, column }];
  });
  const stampAt = columns.find(({ id }) => id === 'checked')?.now ?? -1;
  const { matches, unmatched } = matchRows(rows, stampAt, saved, columns);
  const changes = new Map<number, Map<number, CellBefore>>();
  const keptIn = new Set<number>();
  let restoredCells = 0;
  let keptCells = 0;
  for (const [row, was] of matches) {
    const line = new Map<number, CellBefore>();
    for (const { id, goal, place, index, column } of placed) {
      if (column.kind === 'user') continue;
      const value = table.values[row]?.[index] ?? '';
      const formula = table.formulas[row]?.[index] ?? '';
      const format = plainFormat(table.formats[row]?.[index]);
      const before = was.before[place] ?? NOTHING;
      if (isSame(value, formula, before)) {
        if (format !== before.format && isOurFormat(column.kind, format)) line.set(index, before);
        continue;
      }
      const isOurs =
        formula === '' &&
        (column.kind === 'stamp'
          ? value === writeStamp(was.stamp)
          : wasWritten(was.stamp, { id, goal }) && isAsWritten(was.stamp, { id, goal }, value));
      if (isOurs || all) {
        line.set(index, before);
        restoredCells += 1;
      } else {
        keptCells += 1;
        keptIn.add(place);
      }
    }
    if (line.size > 0) changes.set(row, line);
  }
  const blocks: CellBlock[] = [];
  const stamps: CellBlock[] = [];
  for (const block of blocksOf(placed.filter(({ index }) => index !== stampAt))) {
    blocks.push(
      ...fill(
        table,
        block.map(({ index }) => index),
        changes,
      ),
    );
  }
  if (stampAt >= 0) stamps.push(...fill(table, [stampAt], changes));
  return { blocks, stamps, restoredCells, keptCells, keptIn: [...keptIn], unmatched };
}

/** The changed cells of neighbouring columns, from the first to the last row that changes. */
function fill(
  table: TabReading['table'],
  columns: readonly number[],
  changes: ReadonlyMap<number, ReadonlyMap<number, CellBefore>>,
): CellBlock[] {
  const rows = [...changes].filter(([, line]) => columns.some((index) => line.has(index))).map(([row]) => row);
  if (rows.length === 0) return [];
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const values: SheetCell[][] = [];
  const formats: string[][] = [];
  const stays: boolean[][] = [];
  for (let row = first; row <= last; row += 1) {
    const now = { values: table.values[row] ?? [], formulas: table.formulas[row] ?? [] };
    const line = changes.get(row);
    const cells = columns.map((index) => line?.get(index) ?? null);
    values.push(cells.map((cell, at) => (cell === null ? keepAsIs(now, columns[at] ?? 0) : toSheet(cell))));
    formats.push(cells.map((cell, at) => cell?.format ?? plainFormat(table.formats[row]?.[columns[at] ?? 0])));
    stays.push(cells.map((cell) => cell === null));
  }
  return [{ row: first + 1, column: (columns[0] ?? 0) + 1, values, formats, stays }];
}

function toSheet({ value, formula }: CellBefore): SheetCell {
  if (formula !== '') return formula;
  if (value === '' || value === undefined) return null;
  return typeof value === 'string' ? asPlainText(value) : value;
}

function isSame(value: Cell, formula: string, before: CellBefore): boolean {
  if (formula !== '' || before.formula !== '') return formula === before.formula;
  const [a, b] = [value ?? '', before.value ?? ''];
  return isDate(a) && isDate(b) ? Number(a) === Number(b) : a === b;
}

function isOurFormat(kind: Parameters<typeof numberFormat>[0], format: string): boolean {
  return format !== '' && (format === numberFormat(kind, null) || format === numberFormat(kind, 0));
}

/**
 * Rows of the sheet for rows of the run: by the stamp the run wrote, else by the stamp they had, else by their inputs;
 * of several alike, the one in the same place, else the next. A row with the run's stamp that none is left for is a copy.
 */
function matchRows(
  { table, firstRow, endRow, inputs: hashes }: RowsToRestore,
  stampAt: number,
  saved: readonly SavedRow[],
  columns: readonly FoundColumn[],
): { readonly matches: readonly (readonly [number, SavedRow])[]; readonly unmatched: Restored['unmatched'] } {
  const written = new Map<string, number[]>();
  const stampOf = new Map<number, string>();
  const inputs = new Map<string, number[]>();
  const inputsOf = new Map<number, string>();
  const add = (map: Map<string, number[]>, keys: Map<number, string>, key: string, row: number): void => {
    const rows = map.get(key);
    if (rows === undefined) map.set(key, [row]);
    else rows.push(row);
    keys.set(row, key);
  };
  for (let row = firstRow; row < endRow; row += 1) {
    const stamp = String(table.values[row]?.[stampAt] ?? '');
    if (stamp !== '') add(written, stampOf, stamp, row);
  }
  for (const [row, hash] of hashes) add(inputs, inputsOf, hash, row);
  const stampPlace = columns.find(({ id }) => id === 'checked')?.place ?? -1;
  const used = new Set<number>();
  const matches: [number, SavedRow][] = [];
  let open: readonly SavedRow[] = saved;
  const take = (was: SavedRow, row: number): void => {
    used.add(row);
    matches.push([row, was]);
  };
  const pass = (
    map: ReadonlyMap<string, number[]>,
    keyAt: ReadonlyMap<number, string>,
    keyOf: (was: SavedRow) => string | null,
  ): void => {
    // Rows that were not moved come first, so that no other row takes their place.
    const moved = open.filter((was) => {
      const row = was.row - 1;
      const isInPlace = !used.has(row) && keyAt.get(row) === keyOf(was);
      if (isInPlace) take(was, row);
      return !isInPlace;
    });
    open = moved.filter((was) => {
      const rows = map.get(keyOf(was) ?? '') ?? [];
      while (rows[0] !== undefined && used.has(rows[0])) rows.shift();
      const row = rows.shift();
      if (row !== undefined) take(was, row);
      return row === undefined;
    });
  };
  pass(written, stampOf, (was) => writeStamp(was.stamp));
  pass(written, stampOf, (was) => {
    const before = stampBefore(was, stampPlace);
    return before === null ? null : writeStamp(before);
  });
  pass(inputs, inputsOf, (was) => was.stamp.inputs);
  const ours = new Set(saved.map((was) => writeStamp(was.stamp)));
  const copies: { row: number; why: 'copy' }[] = [];
  for (const [row, stamp] of stampOf) {
    if (ours.has(stamp) && !used.has(row)) copies.push({ row: row + 1, why: 'copy' });
  }
  return { matches, unmatched: [...open.map(({ row }) => ({ row, why: 'gone' as const })), ...copies] };
}
