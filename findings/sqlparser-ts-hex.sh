#!/usr/bin/env bash
# @guanmingchiu/sqlparser-ts 0.62.0: a query that is read and written again finds other rows.
# Guess: what is parsed as SQLite and printed again answers the same; numbers are printed as they were.
# Seen: 0x1F, the number 31, is printed as X'1F', a blob that equals no number, so the row is not found; 1_000 becomes a column
# 1 named _000.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @guanmingchiu/sqlparser-ts@0.62.0 sql.js@1.16.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { format, init } from '@guanmingchiu/sqlparser-ts';
import start from 'sql.js';
await init();
const { Database } = await start();
const db = new Database();
db.run("CREATE TABLE creators (handle TEXT, marks INTEGER); INSERT INTO creators VALUES ('mia', 31), ('leo', 3)");
function answer(query) {
  return db.exec(query).flatMap(({ values }) => values.flat()).join();
}
const queries = [
  'SELECT handle FROM creators WHERE marks = 0x1F',
  'SELECT 1_000',
];
const found = queries.map((query) => {
  const printed = format(query, 'sqlite');
  console.log(printed);
  return [answer(query), answer(printed)];
});
console.log(found);
assert.deepEqual(found, [['mia', ''], ['1000', '1']]);
JS
node check.mjs
