/** Answers for the arguments of one custom-function call: which is which, how many rows, is there a header; reads no values. */

import { FUNCTIONS, type FunctionEntry, type FunctionName } from '../../contract/functions.ts';
import { type Cell, findMarker, isBlank, looksLikeRules } from '../../core/index.ts';
import { sayOrder } from './call-order.ts';
import type { Argument, Call } from './call-shape.ts';
import { findHeaderRow } from './titles.ts';

/** These are taken whole: they are no column with a cell for each row. */
const WHOLE = ['table', 'columns'];
/** Only these may be several columns wide. */
const WIDE = ['authority', ...WHOLE];

/** Sorts out a call. Throws one sentence when the call as a whole makes no sense. */
export function readCall(name: FunctionName, given: readonly unknown[]): Call {
  const entry = entryOf(name);
  if (given.every((value) => value === undefined)) {
    throw new Error(`${name} needs ${entry.parameters[0]?.name ?? ''}: ${sayOrder(entry)}.`);
  }
  const args = new Map<string, Argument>();
  let rules: readonly (readonly Cell[])[] | null = null;
  entry.parameters.forEach(({ name: parameter }, at) => {
    const value = given[at];
    if (isTable(value) && isRules(parameter, value)) rules = value;
    else {
      const argument = readArgument(parameter, value);
      if (argument !== null) args.set(parameter, argument);
    }
  });
  if (args.has('rules')) throw new Error('rules must be CREATOR_RULES: a range with the cell “Creator rules” in it.');
  const columns = [...args.values()].filter((argument) => !argument.isSingle && WHOLE.indexOf(argument.name) < 0);
  requireEqualLengths(columns);
  const rows = columns.length > 0 ? Math.max(...columns.map(lengthWithoutBlanks)) : 1;
  return { entry, args, rules, rows, isScalar: columns.length === 0, headerRow: findHeaderRow(columns) };
}

function entryOf(name: FunctionName): FunctionEntry {
  const entry = FUNCTIONS.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`${name} is not in the catalogue.`);
  return entry;
}

function isTable(value: unknown): value is Cell[][] {
  return Array.isArray(value) && Array.isArray(value[0]);
}

/** Columns that a table of rules has at least. */
const RULES_WIDTH = 8;

/** A table whose marker cell was overwritten counts too: reading it says so. */
function isRules(parameter: string, table: Cell[][]): boolean {
  if (findMarker(table) !== null) return true;
  return (table[0]?.length ?? 0) >= RULES_WIDTH && WHOLE.indexOf(parameter) < 0 && looksLikeRules(table);
}

/** Left out, null and '' are the same: not given. A 1 x 1 range is its cell. */
function readArgument(name: string, value: unknown): Argument | null {
  if (value === undefined || value === null || value === '') return null;
  if (!Array.isArray(value)) return { name, cells: [[value as Cell]], isSingle: true };
  const cells = value.map((row) => (Array.isArray(row) ? (row as Cell[]) : [row as Cell]));
  const width = cells[0]?.length ?? 0;
  if (width !== 1 && WIDE.indexOf(name) < 0) {
    throw new Error(
      cells.length === 1
        ? `${name} is a row of ${width} cells; a single cell or one column is needed.`
        : `${name} has ${width} columns; one column is needed.`,
    );
  }
  if (cells.length === 1) return cells.every((row) => row.every(isBlank)) ? null : { name, cells, isSingle: true };
  return { name, cells, isSingle: false };
}

function requireEqualLengths(columns: readonly Argument[]): void {
  const first = columns[0];
  const other = columns.find((column) => first !== undefined && column.cells.length !== first.cells.length);
  if (first === undefined || other === undefined) return;
  throw new Error(
    `${other.name} has ${other.cells.length} rows, ${first.name} has ${first.cells.length}: give columns of the same length.`,
  );
}

function lengthWithoutBlanks({ cells }: Argument): number {
  let rows = cells.length;
  while (rows > 0 && (cells[rows - 1] ?? []).every(isBlank)) rows -= 1;
  return rows;
}
