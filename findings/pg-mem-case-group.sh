#!/usr/bin/env bash
# pg-mem 3.0.14: rows grouped by the name of a CASE are counted right and named wrong.
# Guess: GROUP BY tier, where tier is a CASE in the same SELECT, gives nano 1, micro 2, mid 1, as PostgreSQL does.
# Seen: the groups are right, and each is called nano: the CASE is worked out once more where there are no followers any more.
# With the CASE in a subquery the names are right.
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
db.none('CREATE TABLE creators(followers INT); INSERT INTO creators VALUES (12000), (85000), (3000), (1500000)');
const tier = "CASE WHEN followers >= 100000 THEN 'mid' WHEN followers >= 10000 THEN 'micro' ELSE 'nano' END AS tier";
const direct = db.many(`SELECT ${tier}, count(*) AS n FROM creators GROUP BY tier`);
const nested = db.many(`SELECT tier, count(*) AS n FROM (SELECT ${tier} FROM creators) t GROUP BY tier`);
const named = (rows) => rows.map(({ tier: name, n }) => `${name} ${n}`);
console.log(named(direct), named(nested));
assert.deepEqual(named(direct), ['nano 2', 'nano 1', 'nano 1']);
assert.deepEqual(named(nested), ['micro 2', 'nano 1', 'mid 1']);
JS
node check.mjs
