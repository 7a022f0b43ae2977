/** The query by hand that `npm run bench` measures against gives the answers of the rules, on the rows it is made for. */
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { handWrittenSql, NINE } from '../../scripts/bench/hand-written-sql.ts';
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { compileSelect } from '../../src/warehouse/compile-view.ts';
import { viewRequest } from './helpers/requests.ts';

const RULES = compileRules(defaultRules());
const columns = { followers: 'followers', platform: 'platform' };

it.each([true, false])('answers as the rules do, rounded: %s', async (isRounded) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`CREATE TABLE creators AS SELECT platform, CAST(exp(6.5 + i / 12.0) AS BIGINT) AS followers
    FROM (SELECT unnest(['instagram', 'tiktok', 'youtube', 'x', 'twitch']) AS platform), range(110) AS numbers(i)`);
  const select = compileSelect(RULES, viewRequest({ columns, keep: [], isRaw: !isRounded }));
  const rowsOf = async (sql: string): Promise<unknown[][]> =>
    (
      await connection.runAndReadAll(`SELECT platform, followers, ${NINE.join(', ')} FROM (${sql}) ORDER BY 1, 2`)
    ).getRowsJS();
  const ours = await rowsOf(select);
  const byHand = await rowsOf(handWrittenSql(RULES, isRounded));
  connection.closeSync();
  expect(ours.length).toBe(550);
  const apart = ours.filter((row, at) => row.some((cell, place) => !isSame(cell, byHand[at]?.[place])));
  expect(apart.map((row) => [row, byHand[ours.indexOf(row)]])).toEqual([]);
});

/** The last bit of a logarithm may be another. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return String(a) === String(b);
  return Math.abs(a - b) <= 1e-9 * Math.abs(a);
}
