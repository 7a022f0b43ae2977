/** Layers of a SELECT: each adds columns to all of the one before. Knows no rules. */
import type { ConstantTable, Dialect } from '../dialects/dialect.ts';
import { indented } from './expressions.ts';

/** What a layer reads from goes by this name, as BigQuery takes the name of a table for its rows where a column has it too. */
export const ROWS = 'creator_rows';

/** Name to expression, in order. */
export type Columns = Readonly<Record<string, string>>;

export type Layer = {
  readonly name: string;
  /** Said above it; '' for nothing. */
  readonly says: string;
  readonly columns: Columns;
  /** Behind FROM in place of the layer before. */
  readonly from?: string;
  /** Behind what it reads from. */
  readonly join?: readonly string[];
  /** True: only these columns, not those of the layer before as well. */
  readonly only?: boolean;
  /** Said above a column. */
  readonly remarks?: ReadonlyMap<string, string>;
};

/** One layer as a common table expression. */
export function printLayer(
  { name, says, columns, from, join, only, remarks }: Layer,
  before: string,
  { layerEnd }: Dialect,
): string {
  const lines = Object.entries(columns).map(([column, sql]) => {
    const remark = remarks?.get(column);
    return `${remark === undefined ? '' : `-- ${remark}\n`}${sql === column ? column : `${sql} AS ${column}`}`;
  });
  const selected = [...(only === true ? [] : ['*']), ...lines].map((line) => indented(indented(line))).join(',\n');
  const joins = (join ?? []).map((line) => `\n  ${line}`).join('');
  const end = layerEnd === '' ? '' : `\n  ${layerEnd}`;
  const comment = says === '' ? '' : `-- ${says}\n`;
  return `${comment}${name} AS (\n  SELECT\n${selected}\n  FROM ${from ?? `${before} AS ${ROWS}`}${joins}${end}\n)`;
}

/** A table of constants as a common table expression. */
export function printConstants(name: string, says: string, table: ConstantTable, dialect: Dialect): string {
  return `-- ${says}\n${name} AS (\n  SELECT * FROM ${dialect.constants(table)}\n)`;
}
