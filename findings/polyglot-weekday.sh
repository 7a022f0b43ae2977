#!/usr/bin/env bash
# @polyglot-sql/sdk 0.12.1: the number of a weekday moves by one.
# Guess: BigQuery counts Sunday as 1 and PostgreSQL as 0, so 1 is added.
# Seen: only the word is replaced: 1 is Sunday in BigQuery and Monday in PostgreSQL.
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
const seen = to('SELECT EXTRACT(DAYOFWEEK FROM posted) FROM posts', 'bigquery', 'postgresql');
console.log(seen);
assert.equal(seen, 'SELECT EXTRACT(DOW FROM posted) FROM posts');
JS
node check.mjs
