#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1: a sum of whole numbers written to Parquet is a double.
# Guess: HUGEINT, the type of sum(BIGINT), is written as DECIMAL(38,0), or refused.
# Seen: the column is DOUBLE: in the engine the sum is 9007199254740993, read back from the file it ends in 2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { DuckDBInstance } from '@duckdb/node-api';
const engine = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await engine.runAndReadAll(sql)).getRowsJson();
await engine.run('CREATE TABLE posts AS SELECT * FROM (VALUES (9007199254740992::BIGINT), (1)) t(views)');
const [[inEngine]] = await rows('SELECT sum(views) FROM posts');
await engine.run("COPY (SELECT sum(views) AS views, max(views) AS most FROM posts) TO 'sums.parquet'");
const [inFile] = await rows("SELECT views::HUGEINT::VARCHAR, typeof(views), most, typeof(most) FROM 'sums.parquet'");
console.log(inEngine, inFile);
assert.equal(inEngine, '9007199254740993');
assert.deepEqual(inFile, ['9007199254740992', 'DOUBLE', '9007199254740992', 'BIGINT']);
JS
node check.mjs
