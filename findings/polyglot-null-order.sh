#!/usr/bin/env bash
# @polyglot-sql/sdk 0.12.1: rows without a value change their end of the list on the way to MySQL.
# Guess: MySQL has no NULLS LAST and sorts NULL first, so the order is rebuilt (ORDER BY fee IS NULL, fee), as the same tool
# adds NULLS FIRST between BigQuery and PostgreSQL.
# Seen: the words are dropped, in ORDER BY and in windows; the creators without a fee come first.
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
  to('SELECT fee FROM creators ORDER BY fee', 'bigquery', 'postgresql'),
  to('SELECT fee FROM creators ORDER BY fee NULLS LAST', 'duckdb', 'mysql'),
  to('SELECT ROW_NUMBER() OVER (ORDER BY fee NULLS LAST) FROM creators', 'bigquery', 'mysql'),
];
console.log(seen.join('\n'));
assert.deepEqual(seen, [
  'SELECT fee FROM creators ORDER BY fee NULLS FIRST',
  'SELECT fee FROM creators ORDER BY fee',
  'SELECT ROW_NUMBER() OVER (ORDER BY fee) FROM creators',
]);
JS
node check.mjs
