/** Turns row answers into what a cell formula returns: a scalar, or a rectangle without trailing blanks. */
import { type Cell, isBlank } from '../../core/cell.ts';
import type { OutputValue } from '../../core/own/marks.ts';
import type { Argument, Call } from './call-shape.ts';

/** The cells of one answered row, or the sentence that says why it cannot be answered. */
export type RowResult = readonly OutputValue[] | string;

/** Calls `answerRow` for each row of the call that is not blank; `titles` answer the row of titles, and rows above it stay blank. */
export function answerRows(call: Call, titles: readonly string[], answerRow: (row: number) => RowResult): unknown {
  const width = titles.length;
  if (call.isScalar) {
    if (call.args.size === 0) return '';
    const cells = toCells(answerRow(0), width);
    return width === 1 ? cells[0] : [cells];
  }
  const columns = [...call.args.values()].filter(({ isSingle }) => !isSingle);
  const rows: OutputValue[][] = [];
  for (let row = 0; row < call.rows; row += 1) {
    if (row === call.headerRow) rows.push([...titles]);
    else if (row < call.headerRow || isBlankRow(columns, row)) rows.push(toCells([], width));
    else rows.push(toCells(answerRow(row), width));
  }
  return rows.length > 0 ? rows : '';
}

function toCells(result: RowResult, width: number): OutputValue[] {
  if (typeof result !== 'string' && result.length === width) return result as OutputValue[];
  const cells = typeof result === 'string' ? [`? ${result}`] : [...result];
  while (cells.length < width) cells.push('');
  return cells;
}

/** A row is blank only when every column is; single values repeat and do not count. */
function isBlankRow(columns: readonly Argument[], row: number): boolean {
  for (const { cells } of columns) if (cells[row]?.every(isBlank) === false) return false;
  return true;
}

/** The cell of an argument in a row; a single value stands for every row. Undefined when the argument was not given. */
export function cellOf(call: Call, name: string, row: number): Cell {
  const argument = call.args.get(name);
  return argument === undefined ? undefined : cellIn(argument, row);
}

export function cellIn({ cells, isSingle }: Argument, row: number): Cell {
  return cells[isSingle ? 0 : row]?.[0];
}
