/**
 * Cases on engines of a package of their own: `npm install && npm test` in test/warehouse. Random rules and rows in
 * ClickHouse and in ZetaSQL, the BigQuery dialect as Google publishes it: 2,000 rows each; statements with their types in
 * ZetaSQL; the SQL of Snowflake, Databricks and BigQuery read by a parser that finds a planted fault.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { bioFunction } from '../../../src/warehouse/bios/bio-function.ts';
import { viewFile } from '../../../src/warehouse/view-file.ts';
import { differenceFor } from '../helpers/first-difference.ts';
import { foldedOtherwise, selectFolded } from '../helpers/odd-texts.ts';
import { viewRequest } from '../helpers/requests.ts';
import { openClickhouse } from './clickhouse-table.mjs';
import { firstFault } from './parses.mjs';
import { openZetasql } from './zetasql-table.mjs';

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6));
const clickhouse = openClickhouse();
const zetasql = await openZetasql();

const cases = [
  ...[0, 1, 2, 3].map((turn) => [
    `ClickHouse answers 500 random rows by random rules as the core does (SEED=${SEED}, turn ${turn})`,
    async () => assert.equal(await differenceFor(SEED + turn, 500, clickhouse, 'clickhouse'), ''),
  ]),
  ...[0, 1, 2, 3].map((turn) => [
    `ZetaSQL answers 500 random rows by random rules as the core does (SEED=${SEED}, turn ${turn})`,
    async () => assert.equal(await differenceFor(SEED + turn, 500, zetasql, 'bigquery'), ''),
  ]),
  [
    'ZetaSQL folds all words as the core does',
    async () => assert.deepEqual(foldedOtherwise(await zetasql.texts(selectFolded('bigquery'))), []),
  ],
  [
    'ZetaSQL takes the view and the judge of bios, with all types, and finds a planted fault of types',
    async () => {
      const rules = compileRules(defaultRules());
      const request = viewRequest({ dialect: 'bigquery', goal: 'conversion' });
      const view = viewFile(rules, request, { day: '', judge: '', assumed: [] });
      assert.equal(await zetasql.faultOf(view), '');
      assert.match(await zetasql.faultOf(view.replace('LN(size)', "LN('size')")), /No matching signature/);
      const columns = { followers: 'followers', bio: 'niche', verified: 'verified' };
      const made = bioFunction({ ...request, columns, bios: true }, 'return 1;', (text) => text.length);
      assert.equal(await zetasql.faultOf(made.statement), '');
    },
  ],
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
zetasql.close();
process.stdout.write(`Tests: ${cases.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
