/** Rows in an embedded DuckDB, and what a SELECT over them answers. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Answers } from './core-answers.ts';
import type { Row } from './random-rows.ts';
import { insertRows, TABLE_COLUMNS } from './sql-rows.ts';

export type Engine = {
  /** Answers of the rows, in their order. */
  readonly answers: (rows: readonly Row[], select: string) => Promise<Answers[]>;
  /** The first column of any SELECT. */
  readonly texts: (select: string) => Promise<unknown[]>;
  readonly close: () => void | Promise<void>;
};

export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection: DuckDBConnection = await instance.connect();
  let held: readonly Row[] | null = null;
  return {
    answers: async (rows, select) => {
      if (held !== rows) await connection.run(`CREATE OR REPLACE TABLE creators (${TABLE_COLUMNS.duckdb})`);
      if (held !== rows && rows.length > 0) await connection.run(insertRows(rows));
      held = rows;
      const read = await connection.runAndReadAll(`SELECT * FROM (${select}) ORDER BY row_number`);
      return read.getRowObjectsJS() as Answers[];
    },
    texts: async (select) => (await connection.runAndReadAll(select)).getRows().map(([first]) => first),
    close: () => connection.closeSync(),
  };
}
