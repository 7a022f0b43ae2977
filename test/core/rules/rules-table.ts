/** Finds and editing cells of a printed rules table in tests. */

import type { Cell } from '../../../src/core/cell.ts';
import { cellName } from '../../../src/core/cell.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';
import { sayRuleProblem } from '../../../src/core/rules/table/rule-problem.ts';
import { once } from '../../../src/core/text/once.ts';

export type Table = Cell[][];
export type Spot = { readonly row: number; readonly column: number };

const shipped = once(() => printRules(defaultRules()));

/** The table of a rule set, of the shipped one unless told. */
export function printed(rules?: RuleSet): Table {
  return (rules === undefined ? shipped() : printRules(rules)).map((row) => [...row]);
}

/** 0-based place of the cell of a line and a column of a block; `line` is the text or number in any cell of the line. */
export function spot(table: Table, block: string, line: Cell | readonly Cell[], title: string): Spot {
  const heading = table.findIndex((row) => row[0] === block);
  const titles = heading + 2;
  const column = table[titles]?.findIndex((cell) => String(cell).split(' (')[0] === title) ?? -1;
  const wanted = Array.isArray(line) ? line : [line];
  const row = table.findIndex((cells, at) => at > titles && wanted.every((cell) => cells.includes(cell)));
  if (heading < 0 || column < 0 || row < 0) throw new Error(`No cell ${block} / ${String(line)} / ${title}`);
  return { row, column };
}

export function edited(table: Table, { row, column }: Spot, value: Cell): Table {
  return table.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));
}

/** The 0-based row of a block's title. */
export function headingRow(table: Table, block: string): number {
  const row = table.findIndex((cells) => cells[0] === block);
  if (row < 0) throw new Error(`No block ${block}`);
  return row;
}

/** Rows of a block: title, hint, column titles and lines. */
export function blockRows(table: Table, block: string): Table {
  const from = headingRow(table, block);
  const next = table.findIndex((cells, at) => at > from && cells.every((cell) => cell === ''));
  return table.slice(from, next < 0 ? table.length : next);
}

export function name({ row, column }: Spot): string {
  return cellName(row + 1, column + 1);
}

export function messages(table: Table): string[] {
  return parseRules(table).problems.map(sayRuleProblem);
}

/** The rule set without the places of its lines. */
export function withoutCells<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'cell' ? '' : part))) as T;
}

export function rulesOf(table: Table): RuleSet {
  const { rules, problems } = parseRules(table);
  if (rules === null) throw new Error(problems.map(sayRuleProblem).join('\n'));
  return withoutCells(rules);
}
