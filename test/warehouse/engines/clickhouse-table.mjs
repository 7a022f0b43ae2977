/** Rows in chdb, a ClickHouse in this process, and what a SELECT over them answers. */
import { createRequire } from 'node:module';
import { insertRows, TABLE_COLUMNS } from '../helpers/sql-rows.ts';

const { Session } = createRequire(import.meta.url)('chdb');

export function openClickhouse() {
  const session = new Session();
  const linesOf = (select) =>
    session
      .query(select, 'JSONEachRow')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return {
    answers: async (rows, select) => {
      session.query('DROP TABLE IF EXISTS creators');
      session.query(`CREATE TABLE creators (${TABLE_COLUMNS.clickhouse}) ENGINE = Memory`);
      if (rows.length > 0) session.query(insertRows(rows));
      // Settings stand behind the whole statement.
      const [, body = select, settings = ''] = /^([\s\S]*?)(\nSETTINGS [^\n]*)?$/.exec(select) ?? [];
      const read = linesOf(`SELECT * FROM (${body}) AS view ORDER BY row_number${settings}`);
      // What a comparison gives is 0 or 1 here.
      return read.map((row) => ({ ...row, near_line: row.near_line === 1 }));
    },
    texts: async (select) => linesOf(select).map((row) => Object.values(row)[0]),
    close: () => session.close(),
  };
}
