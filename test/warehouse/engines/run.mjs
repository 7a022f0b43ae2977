/**
 * Cases on engines of a package of their own: `npm ci && npm test` in test/warehouse. Random rules and rows in ClickHouse,
 * 2,000 rows in all, and the SQL of Snowflake, Databricks and BigQuery read by a parser that finds a planted fault.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { differenceFor } from '../helpers/first-difference.ts';
import { foldedOtherwise, selectFolded } from '../helpers/odd-texts.ts';
import { openClickhouse } from './clickhouse-table.mjs';
import { firstFault } from './parses.mjs';

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6));
const clickhouse = openClickhouse();

const cases = [
  ...[0, 1, 2, 3].map((turn) => [
    `ClickHouse answers 500 random rows by random rules as the core does (SEED=${SEED}, turn ${turn})`,
    async () => assert.equal(await differenceFor(SEED + turn, 500, clickhouse, 'clickhouse'), ''),
  ]),
  [
    'ClickHouse folds all words as the core does',
    async () => assert.deepEqual(foldedOtherwise(await clickhouse.texts(selectFolded('clickhouse'))), []),
  ],
  ...['snowflake', 'databricks', 'bigquery'].map((dialect) => [
    `the SQL of ${dialect} parses, and a planted fault is found`,
    () => {
      const select = readFileSync(new URL(`../../golden/warehouse/${dialect}.sql`, import.meta.url), 'utf8');
      const view = `CREATE OR REPLACE VIEW creator_tiers AS\n${select}`;
      assert.equal(firstFault(view, dialect), '');
      assert.notEqual(firstFault(view.replace('ELSE', 'ELSE ELSE'), dialect), '');
    },
  ]),
];

let failed = 0;
for (const [name, holds] of cases) {
  try {
    await holds();
    process.stdout.write(`ok ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`not ok ${name}\n${String(error.message).slice(0, 2000)}\n`);
  }
}
clickhouse.close();
process.stdout.write(`Tests: ${cases.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
