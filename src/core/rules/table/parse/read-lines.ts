/** The lines of one block as typed values, with a fault for every cell that cannot be read. */
import { type Cell, isBlank } from '../../../cell.ts';
import type { DecimalMark } from '../../../reading/cells/number-text.ts';
import { type AnyValue, allColumns, type Column, type Line } from '../column.ts';
import type { RuleSentence } from '../rule-texts.ts';
import type { Section } from './find-sections.ts';
import { emptyFault, isEmpty, readCell } from './read-cell.ts';

export type Origin = { readonly sheetName: string; readonly originRow: number; readonly originColumn: number };

type Report = (line: Pick<Line, 'row' | 'columns'>, key: string, sentence: RuleSentence) => void;

/** Lines of a section, notes and blank rows left out. `currency` is that of the rules, '' while it is not known. */
export function readLines(
  cells: readonly (readonly Cell[])[],
  section: Section,
  origin: Origin,
  mark: DecimalMark | null,
  report: Report,
  currency = '',
): Line[] {
  const columns: Record<string, number> = {};
  for (const [key, column] of Object.entries(section.columns)) columns[key] = column + origin.originColumn;
  const described = Object.entries(allColumns(section.block));
  const lines: Line[] = [];
  for (let row = section.titleRow + 1; row < section.end; row += 1) {
    const cellOf = (key: string): Cell => cells[row]?.[section.columns[key] ?? -1];
    if (isNote(section, cellOf)) continue;
    const place = { row: row + origin.originRow, columns, sheetName: origin.sheetName };
    lines.push({
      ...place,
      values: readValues(section, described, cellOf, { mark, currency }, (key, sentence) =>
        report(place, key, sentence),
      ),
    });
  }
  return lines;
}

/** The cells of number columns, from which the decimal mark of the table is told. */
export function numberCells(cells: readonly (readonly Cell[])[], { block, columns, titleRow, end }: Section): Cell[] {
  const wanted = Object.entries(columns).filter(([key]) => block.columns[key]?.kind === 'number');
  return cells.slice(titleRow + 1, end).flatMap((line) => wanted.map(([, column]) => line[column]));
}

/** Nothing but one text, which its column would not read as a choice, number or code. */
function isNote({ block, columns }: Section, cellOf: (key: string) => Cell): boolean {
  let only: string | undefined;
  for (const key of Object.keys(columns)) {
    if (key === 'check' || isBlank(cellOf(key))) continue;
    if (only !== undefined) return false;
    only = key;
  }
  if (only === undefined) return true;
  const column = allColumns(block)[only];
  const cell = cellOf(only);
  if (column === undefined || column.aside === true) return true;
  if (typeof cell !== 'string') return false;
  if (column.kind === 'text' || column.kind === 'words' || column.kind === 'setting') return true;
  return !isEmpty(column, cell) && readCell(column, cell, null).fault !== null && !/^\s*[#\d]/.test(cell);
}

function readValues(
  { block }: Section,
  columns: readonly (readonly [string, Column])[],
  cellOf: (key: string) => Cell,
  { mark, currency }: { readonly mark: DecimalMark | null; readonly currency: string },
  fault: (key: string, sentence: RuleSentence) => void,
): Line['values'] {
  const values: Record<string, AnyValue> = { source: '', date: '' };
  for (const [key, general] of columns) {
    const column = block.columnOf?.(key, values) ?? general;
    const reading = readCell(column, cellOf(key), mark, currency);
    values[key] = reading.value;
    if (reading.fault !== null) fault(key, reading.fault);
  }
  for (const key of block.needs?.(values as Line['values']) ?? []) {
    const general = block.columns[key];
    if (general === undefined || general.need === true) continue;
    const column = block.columnOf?.(key, values) ?? general;
    if (isEmpty(column, cellOf(key))) fault(key, emptyFault(column));
  }
  return values as Line['values'];
}
