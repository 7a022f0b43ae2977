/** Rows in PGlite, a PostgreSQL in this process, and what a SELECT over them answers. */
import { PGlite } from '@electric-sql/pglite';
import type { Answers } from './core-answers.ts';
import type { Engine } from './duckdb-table.ts';
import { insertRows, TABLE_COLUMNS } from './sql-rows.ts';

export async function openPostgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    answers: async (rows, select) => {
      await database.exec(`DROP TABLE IF EXISTS creators; CREATE TABLE creators (${TABLE_COLUMNS.postgres})`);
      if (rows.length > 0) await database.exec(insertRows(rows));
      const { rows: read } = await database.query<Answers>(`SELECT * FROM (${select}) AS view ORDER BY row_number`);
      return read;
    },
    texts: async (select) => {
      const { rows } = await database.query<Record<string, unknown>>(select);
      return rows.map((row) => Object.values(row)[0]);
    },
    close: () => database.close(),
  };
}
