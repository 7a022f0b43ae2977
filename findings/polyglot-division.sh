#!/usr/bin/env bash
# @polyglot-sql/sdk 0.12.1: a division of whole numbers changes its result between BigQuery and PostgreSQL.
# Guess: BigQuery divides into fractions and PostgreSQL into whole numbers, so a cast is added, as it is for MySQL.
# Seen: from MySQL the cast is there; from BigQuery the text stays, and 3 likes of 4 become 0 in PostgreSQL.
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
  to('SELECT likes / views FROM posts', 'mysql', 'postgresql'),
  to('SELECT likes / views FROM posts', 'bigquery', 'postgresql'),
];
console.log(seen.join('\n'));
assert.deepEqual(seen, [
  'SELECT CAST(likes AS DOUBLE PRECISION) / NULLIF(views, 0) FROM posts',
  'SELECT likes / views FROM posts',
]);
JS
node check.mjs
