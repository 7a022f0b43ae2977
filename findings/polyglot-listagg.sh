#!/usr/bin/env bash
# @polyglot-sql/sdk 0.12.1: what a list of texts is made of changes on the way to another dialect.
# Guess: DISTINCT, ORDER BY and LIMIT inside an aggregate are kept, or the query is refused.
# Seen: STRING_AGG(DISTINCT ...) for Snowflake loses DISTINCT; GROUP_CONCAT of MySQL loses its order, while STRING_AGG of
# DuckDB keeps it; STRING_AGG(... LIMIT 3) of BigQuery loses the limit in DuckDB. No warning each time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @polyglot-sql/sdk@0.12.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { init, transpile } from '@polyglot-sql/sdk';
await init();
const to = (sql, from, into) => transpile(sql, from, into).sql[0];
const seen = [
  to("SELECT STRING_AGG(DISTINCT niche, ',') FROM creators", 'postgresql', 'snowflake'),
  to("SELECT GROUP_CONCAT(handle ORDER BY followers SEPARATOR ',') FROM creators", 'mysql', 'snowflake'),
  to("SELECT STRING_AGG(handle, ',' ORDER BY followers) FROM creators", 'duckdb', 'snowflake'),
  to("SELECT STRING_AGG(handle, ',' ORDER BY followers LIMIT 3) FROM creators", 'bigquery', 'duckdb'),
];
console.log(seen.join('\n'));
assert.deepEqual(seen, [
  "SELECT LISTAGG(niche, ',') FROM creators",
  "SELECT LISTAGG(handle, ',') FROM creators",
  "SELECT LISTAGG(handle, ',') WITHIN GROUP (ORDER BY followers) FROM creators",
  "SELECT LISTAGG(handle, ',' ORDER BY followers NULLS FIRST) FROM creators",
]);
JS
node check.mjs
