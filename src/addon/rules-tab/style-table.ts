/** How a rules table looks in a tab: formats, colours, lists to choose from, notes, widths. */
import { type Cell, isBlank } from '../../core/cell.ts';
import { checkColumn } from '../../core/rules/table/check-cells.ts';
import { findMarker } from '../../core/rules/table/find-rules.ts';
import { layOutTable } from '../../core/rules/table/table-layout.ts';
import type { TableStyle, TextSpan } from '../sheets/rules-writer.ts';

const HEADING = '#d9e2ef';
const TITLES = '#eef2f7';
const QUIET = '#5f6368';
const PLAIN = '#ffffff';
const FIGURE = '#fffbe6';
const FAULT = '#b3261e';
/** Background of a cell that cannot be read. */
export const FAULT_CELL = '#fce8e6';
/** The backgrounds that we give. */
export const OUR_BACKGROUNDS: readonly string[] = [PLAIN, FIGURE, TITLES, HEADING];
const LINK = '#1f3a5f';
/** Pixels, from the first column on: what identifies a line, conditions and figures, texts, source, date, check. */
const WIDTHS = [196, 88, 84, 104, 92, 92, 118, 92, 172, 172, 320, 150, 84, 300];

/** The look of a whole table; cells that belong to no block stay plain. */
export function styleTable(table: readonly (readonly Cell[])[]): TableStyle {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const grid = <T>(value: T): T[][] => table.map(() => Array.from({ length: width }, () => value));
  const formats = grid('');
  const backgrounds = grid(PLAIN);
  const fontColors = grid('#000000');
  const weights = grid<'bold' | 'normal'>('normal');
  const notes = grid('');
  const choices = grid<readonly string[] | null>(null);
  const spans: TextSpan[] = [];
  const put = <T>(of: T[][], row: number, column: number, value: T): void => {
    const line = of[row];
    if (line !== undefined && column < width) line[column] = value;
  };
  const fillRow = <T>(of: T[][], row: number, value: T): void => {
    for (let column = 0; column < width; column += 1) put(of, row, column, value);
  };
  const marker = findMarker(table);
  if (marker !== null) {
    fillRow(weights, marker.row, 'bold');
    fillRow(fontColors, marker.row, LINK);
    fillRow(fontColors, marker.row + 1, QUIET);
    put(weights, marker.row, marker.column + 1, 'normal');
    put(fontColors, marker.row, marker.column + 1, QUIET);
  }
  for (const block of layOutTable(table)) {
    fillRow(backgrounds, block.heading, HEADING);
    fillRow(weights, block.heading, 'bold');
    fillRow(fontColors, block.heading, LINK);
    for (let row = block.heading + 1; row < block.titleRow; row += 1) fillRow(fontColors, row, QUIET);
    fillRow(backgrounds, block.titleRow, TITLES);
    fillRow(weights, block.titleRow, 'bold');
    const titles = table[block.titleRow] ?? [];
    // The last title before a gap runs to the right; wrapped it would be as high as its text is long.
    const gap = titles.findIndex((cell, at) => !isBlank(cell) && isBlank(titles[at + 1]));
    const columns = gap > 0 && gap + 1 < width ? gap : width;
    spans.push({ row: block.titleRow, column: 0, columns, isWrapped: true });
    const asides = new Set(titles.flatMap((cell, at) => (isAside(cell) ? [at] : [])));
    const [texts, source] = [titles.indexOf('Content influence'), titles.indexOf('Source')];
    for (let row = block.titleRow + 1; row < block.end; row += 1) {
      if (texts > 0 && source > texts) {
        spans.push({ row, column: 0, columns: texts, isWrapped: false });
        spans.push({ row, column: texts, columns: source - texts, isWrapped: true });
      }
      for (const { column, format, choices: options, isFigure } of block.columns) {
        if (isFigure && !isBlank(table[row]?.[column])) put(backgrounds, row, column, FIGURE);
        put(formats, row, column, format);
        put(choices, row, column, options);
        if (asides.has(column)) put(fontColors, row, column, QUIET);
      }
    }
    for (const { column, note } of block.columns) put(notes, block.titleRow, column, note);
    for (const { row, column, format } of block.cells) put(formats, row, column, format);
  }
  const check = checkColumn(table);
  if (check !== null) {
    for (let row = 0; row < table.length; row += 1) {
      if (weights[row]?.[check] === 'normal') put(fontColors, row, check, FAULT);
    }
  }
  return { formats, backgrounds, fontColors, weights, notes, choices, spans, widths: WIDTHS.slice(0, width) };
}

function isAside(cell: Cell): boolean {
  return cell === 'Source' || cell === 'Date' || cell === 'Unit' || cell === 'Meaning' || cell === 'Note';
}
