#!/usr/bin/env bash
# node-sql-parser 5.4.0: a query for Snowflake or PostgreSQL, read and written again, names other columns and tables.
# Guess: what was parsed and written again keeps its meaning; a name without quotation marks stays without them.
# Seen: for Snowflake each column is quoted as typed ("Followers"), which no longer means the column FOLLOWERS, while tables
# stay bare; for PostgreSQL tables are quoted ("Creators"), which no longer means creators, while columns stay bare.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-sql-parser@5.4.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import module from 'node-sql-parser';
const parser = new module.Parser();
const query = 'SELECT Followers, SUM(fee) FROM Creators GROUP BY Followers';
const again = (database) => parser.sqlify(parser.astify(query, { database }), { database });
const found = ['snowflake', 'postgresql', 'bigquery'].map(again);
console.log(found);
assert.deepEqual(found, [
  'SELECT "Followers", SUM("fee") FROM Creators GROUP BY "Followers"',
  'SELECT Followers, SUM(fee) FROM "Creators" GROUP BY Followers',
  query,
]);
JS
node check.mjs
