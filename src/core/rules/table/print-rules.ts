/** Writes a rule set as a table that people read and edit. Never formats or places it in a sheet. */

import type { RuleSet } from '../rule-set.ts';
import { allBlocks } from './blocks/all-blocks.ts';
import { type Block, CLOSING_COLUMNS, type Column, type Columns } from './column.ts';
import { RULES_MARKER } from './find-rules.ts';

const HOW_TO_READ =
  'How to read this: answers follow the blocks below. Change yellow figures or any cell, add lines or notes, move columns and blocks; keep the bold titles. “Check” says what is wrong.';

/**
 * The whole table, rectangular: marker, reading line, then the blocks. Rates are fractions in number cells; Source, Date
 * and Check are in the same columns for every block, so that they can be read from top to bottom.
 */
export function printRules(rules: RuleSet): (string | number)[][] {
  const blocks = printedBlocks();
  const table = [[RULES_MARKER], [HOW_TO_READ], ...blocks.flatMap((block) => printBlock(block, rules))];
  const width = Math.max(...table.map((row) => row.length));
  return table.map((row) => filled(row, width));
}

/** One block below a blank row: title, hint, column titles, lines. */
export function printBlock(block: Block, rules: RuleSet): (string | number)[][] {
  const width = Math.max(...allBlocks().map(({ columns }) => Object.keys(columns).length));
  const lineOf = (cellOf: (key: string, column: Column) => string | number): (string | number)[] => {
    const cells = (columns: Columns) => Object.entries(columns).map(([key, column]) => cellOf(key, column));
    return [...filled(cells(block.columns), width), ...cells(CLOSING_COLUMNS)];
  };
  const lines = block.rows(rules).map((line) => {
    const values: Readonly<Record<string, unknown>> = line;
    return lineOf((key, column) => printCell(column, values[key], rules));
  });
  return [[], [block.title], [block.hint], lineOf((_, column) => withCurrency(titleOf(column), rules)), ...lines];
}

function filled(row: readonly (string | number)[], width: number): (string | number)[] {
  return [...row, ...new Array<string>(width - row.length).fill('')];
}

/** What a team changes most is first; the single figures close the table. */
function printedBlocks(): Block[] {
  const [settings, ...others] = allBlocks();
  const last = others.pop();
  return [...others, settings, last].filter((block): block is Block => block !== undefined);
}

/** What decides an answer, as one text: no sources, dates, notes or units, and neither name nor date of the set. */
export function canonicalText(rules: RuleSet): string {
  const unnamed = { ...rules, name: '', date: '' };
  return JSON.stringify(
    allBlocks().map((block) => {
      const keys = Object.keys(block.columns).filter((key) => block.columns[key]?.aside !== true);
      return block.rows(unnamed).map((values) => keys.map((key) => values[key] ?? null));
    }),
  );
}

function titleOf({ title, unit }: Column): string {
  return unit === undefined ? title : `${title} (${unit})`;
}

function withCurrency(text: string, rules: RuleSet): string {
  return text.replace('<currency>', () => rules.currency);
}

/** One value as its cell shows it; '' when empty. */
export function printCell(column: Column, value: unknown, rules: RuleSet): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'string') return '';
  if (column.kind !== 'choice') return column.aside === true ? withCurrency(value, rules) : value;
  return value === '' ? (column.blankAs ?? '') : (column.labels?.[value] ?? value);
}
