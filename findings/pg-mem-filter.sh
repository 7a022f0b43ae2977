#!/usr/bin/env bash
# pg-mem 3.0.14: a count that is limited counts everything.
# Guess: count(*) FILTER (WHERE ...) and count(*) over SELECT DISTINCT count as PostgreSQL does, or are refused.
# Seen: FILTER is read and left out, for sums too, and DISTINCT of a subquery is lost once the rows are only counted or added:
# 2 creators of 4 are 4, 3 platforms are 4. The subquery alone has 3 rows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pg-mem@3.0.14
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { newDb } from 'pg-mem';
const db = newDb().public;
db.none("CREATE TABLE creators(platform TEXT, fee INT); INSERT INTO creators VALUES ('ig', 1), ('tt', 2), ('ig', 3), ('yt', 4)");
const one = (query) => Number(Object.values(db.one(query))[0]);
const found = [
  one("SELECT count(*) FILTER (WHERE platform = 'ig') FROM creators"),
  one("SELECT sum(fee) FILTER (WHERE platform = 'ig') FROM creators"),
  one('SELECT count(*) FROM (SELECT DISTINCT platform FROM creators) t'),
  db.many('SELECT DISTINCT platform FROM creators').length,
];
console.log(found);
assert.deepEqual(found, [4, 10, 4, 3]);
JS
node check.mjs
