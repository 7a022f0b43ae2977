/** The dialects by the names that users type. */
import { bigquery } from './bigquery.ts';
import { clickhouse } from './clickhouse.ts';
import { databricks } from './databricks.ts';
import type { Dialect } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';
import { snowflake } from './snowflake.ts';

export const DIALECTS = { bigquery, duckdb, postgres, clickhouse, snowflake, databricks } as const satisfies Record<
  string,
  Dialect
>;
export type DialectName = keyof typeof DIALECTS;
