/** Names the cells of a line of the rules table. Never reads them. */
import { cellName } from '../../cell.ts';
import type { Provenance } from '../rule-set.ts';
import type { Columns, Line } from './column.ts';

/** Tab and cell as one name: `Creator rules C7`. */
export function placeName(sheetName: string, row: number, column: number): string {
  return sheetName === '' ? cellName(row, column) : `${sheetName} ${cellName(row, column)}`;
}

/** A1 name of one cell of a line; the line's first cell when the column is not there. */
export function cellOf<C extends Columns>(line: Pick<Line<C>, 'row' | 'columns'>, key: string): string {
  return cellName(line.row, columnOf(line, key));
}

/** 1-based grid column of a key; the leftmost one when the column is not there. */
export function columnOf(line: Pick<Line, 'columns'>, key: string): number {
  return line.columns[key] ?? Math.min(...Object.values(line.columns));
}

/** Source, date and place of a line; `cell` names the cell of `key`. */
export function originOf<C extends Columns>(line: Line<C>, key: string): Provenance {
  const { source, date } = line.values;
  return { source, date, cell: placeName(line.sheetName, line.row, columnOf(line, key)) };
}
