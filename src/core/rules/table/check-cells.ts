/** What the Check column of a rules table shall say. */
import { type Cell, isBlank } from '../../cell.ts';
import { findMarker } from './find-rules.ts';
import { type RuleProblem, sayRuleProblem } from './rule-problem.ts';
import { sectionsOf } from './table-layout.ts';

/** 0-based place in the table and the text to be there, '' to clear. */
export type CheckCell = { readonly row: number; readonly column: number; readonly text: string };

/** How messages in the Check column begin: by them ours are told from what a person wrote there. */
const OUR_TEXT = /^[A-Z]{1,3}\d+: /;

/**
 * The cells of the Check column that must change so that each fault is on its row and corrected ones are gone. A cell
 * that a person filled stays. `problems` name rows of this table (1-based, from its first cell).
 */
export function checkCells(table: readonly (readonly Cell[])[], problems: readonly RuleProblem[]): CheckCell[] {
  const common = checkColumn(table);
  const marker = findMarker(table);
  if (common === null || marker === null) return [];
  const wanted = new Map<string, CheckCell>();
  const put = (row: number, column: number, text: string): void => {
    wanted.set(`${row} ${column}`, { row, column, text });
  };
  const byRow = new Map<number, string[]>();
  for (const problem of problems) {
    const row = problem.row - 1;
    byRow.set(row, [...(byRow.get(row) ?? []), sayRuleProblem({ ...problem, sheet: '' })]);
  }
  const textOf = (row: number): string => (byRow.get(row) ?? []).join(' ');
  const sections = sectionsOf(table);
  put(marker.row + 1, common, textOf(marker.row));
  for (const { start, titleRow, end, columns } of sections) {
    const column = columns['check'] ?? common;
    if (columns['check'] === undefined && isBlank(table[titleRow]?.[column])) put(titleRow, column, 'Check');
    for (let row = start; row < end; row += 1) {
      if (row !== titleRow) put(row, column, textOf(row === start && start !== titleRow ? titleRow : row));
    }
  }
  return [...wanted.values()].filter(({ row, column, text }) => {
    const now = table[row]?.[column];
    const isFree = isBlank(now) || (typeof now === 'string' && OUR_TEXT.test(now));
    return isFree && (isBlank(now) ? text !== '' : now !== text);
  });
}

/** 0-based column of the first Check title, else the one behind everything else; null for a table without blocks. */
export function checkColumn(table: readonly (readonly Cell[])[]): number | null {
  const sections = sectionsOf(table);
  if (sections.length === 0) return null;
  const found = sections.map(({ columns }) => columns['check']).find((column) => column !== undefined);
  return found ?? table.reduce((width, row) => Math.max(width, row.length), 0);
}
