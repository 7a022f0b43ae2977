/** The arguments of one custom-function call: which is which, how many rows, is there a header. Reads no values. */

import { entryOf, type FunctionName } from '../../contract/functions/catalogue.ts';
import type { FunctionParameter, ParameterKind } from '../../contract/functions/parameters.ts';
import { type Cell, isBlank } from '../../core/cell.ts';
import { findMarker } from '../../core/rules/table/find-rules.ts';
import { looksLikeRules } from '../../core/rules/table/table-layout.ts';
import { sayOrder } from './call-order.ts';
import type { Argument, Call } from './call-shape.ts';
import { findHeaderRow } from './titles.ts';

/** These are taken whole: they are no column with a cell for each row. */
const WHOLE: readonly ParameterKind[] = ['table', 'titles'];
/** Only these may be several columns wide. */
const WIDE: readonly ParameterKind[] = ['evidence', ...WHOLE];

const isWhole = ({ kind }: FunctionParameter): boolean => WHOLE.indexOf(kind) >= 0;

/** Sorts out a call, its arguments by parameter name. Throws one sentence when the call as a whole makes no sense. */
export function readCall(name: FunctionName, given: Readonly<Record<string, unknown>>): Call {
  const entry = entryOf(name);
  if (entry.parameters.every((parameter) => given[parameter.name] === undefined)) {
    throw new Error(`${name} needs ${entry.parameters[0]?.name ?? ''}: ${sayOrder(entry)}.`);
  }
  const args = new Map<string, Argument>();
  let rules: readonly (readonly Cell[])[] | null = null;
  for (const parameter of entry.parameters) {
    const value = given[parameter.name];
    if (isTable(value) && isRules(parameter, value)) rules = value;
    else {
      const argument = readArgument(parameter, value);
      if (argument !== null) args.set(parameter.name, argument);
    }
  }
  if (args.has('rules')) throw new Error('rules must be CREATOR_RULES: a range with the cell “Creator rules” in it.');
  const columns = [...args.values()].filter((argument) => !argument.isSingle && !isWhole(argument.parameter));
  requireEqualLengths(columns);
  const rows = columns.length > 0 ? Math.max(...columns.map(lengthWithoutBlanks)) : 1;
  return { entry, args, rules, rows, isScalar: columns.length === 0, headerRow: findHeaderRow(columns) };
}

/** The cells of the argument `table`. Throws one sentence when it is no range. */
export function tableOf({ args }: Call): Argument['cells'] {
  const table = args.get('table');
  if (table === undefined || table.isSingle) throw new Error('table must be a range with its header row, as A1:H200.');
  return table.cells;
}

function isTable(value: unknown): value is Cell[][] {
  return Array.isArray(value) && Array.isArray(value[0]);
}

/** Columns that a table of rules has at least. */
const RULES_WIDTH = 8;

/** A table whose marker cell was overwritten counts too: reading it says so. */
function isRules(parameter: FunctionParameter, table: Cell[][]): boolean {
  if (findMarker(table) !== null) return true;
  return (table[0]?.length ?? 0) >= RULES_WIDTH && !isWhole(parameter) && looksLikeRules(table);
}

/** Left out, null and '' are the same: not given. A 1 x 1 range is its cell. */
function readArgument(parameter: FunctionParameter, value: unknown): Argument | null {
  if (value === undefined || value === null || value === '') return null;
  if (!Array.isArray(value)) return { parameter, cells: [[value as Cell]], isSingle: true };
  const cells = value.map((row) => (Array.isArray(row) ? (row as Cell[]) : [row as Cell]));
  const width = cells[0]?.length ?? 0;
  if (width !== 1 && WIDE.indexOf(parameter.kind) < 0) {
    throw new Error(
      cells.length === 1
        ? `${parameter.name} is a row of ${width} cells; a single cell or one column is needed.`
        : `${parameter.name} has ${width} columns; one column is needed.`,
    );
  }
  if (cells.length === 1) return cells.every((row) => row.every(isBlank)) ? null : { parameter, cells, isSingle: true };
  return { parameter, cells, isSingle: false };
}

function requireEqualLengths(columns: readonly Argument[]): void {
  const first = columns[0];
  const other = columns.find((column) => first !== undefined && column.cells.length !== first.cells.length);
  if (first === undefined || other === undefined) return;
  throw new Error(
    `${other.parameter.name} has ${other.cells.length} rows, ${first.parameter.name} has ${first.cells.length}: give columns of the same length.`,
  );
}

function lengthWithoutBlanks({ cells }: Argument): number {
  let rows = cells.length;
  while (rows > 0 && (cells[rows - 1] ?? []).every(isBlank)) rows -= 1;
  return rows;
}
