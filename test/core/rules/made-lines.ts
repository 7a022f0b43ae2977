/** Lines of a rules table as the parser hands them to a block: in rows 2, 3, ..., one column per key from A on. */

import type { Block, Line } from '../../../src/core/rules/table/column.ts';
import { saidRule } from './said-rule.ts';

export type MadeValues = Readonly<Record<string, string | number | null | readonly string[]>>;
/** Any block, whatever its columns are. */
type AnyBlock = Pick<Block, 'columns' | 'check' | 'build'>;

export function madeLines(block: AnyBlock, blank: MadeValues, lines: readonly MadeValues[]): Line[] {
  const columns = Object.fromEntries(Object.keys(block.columns).map((key, at) => [key, at + 1]));
  return lines.map((values, at) => ({
    row: at + 2,
    columns,
    sheetName: '',
    values: { source: 'Book', date: '2026', ...blank, ...values },
  }));
}

/** What the block says of the lines: key and row, then the text. */
export function saidOf(block: AnyBlock, lines: readonly Line[]): string[] {
  const said: string[] = [];
  block.check?.(lines, (line, key, says, ...parts) => {
    said.push(`${key} ${line.row}: ${saidRule({ says, parts })}`);
  });
  return said;
}
