#!/usr/bin/env bash
# prql-js 0.12.1: the count of a column counts the rows in which it is empty.
# Guess: `count fee` becomes COUNT(fee), as `sum fee` and `average fee` name their column, so the sum is the average times it.
# Seen: COUNT(*), while `count_distinct fee` keeps the column; with 2 fees in 6 rows the count is 6.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund prql-js@0.12.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import prql from 'prql-js';
const options = new prql.CompileOptions();
options.target = 'sql.duckdb';
options.signature_comment = false;
function compiled(query) {
  return prql.compile(query, options).replace(/\s+/g, ' ').trim();
}
const found = ['count fee', 'count_distinct fee', 'average fee'].map((sum) => compiled(`from creators | aggregate {n = ${sum}}`));
console.log(found.join('\n'));
assert.match(found[0], /^SELECT COUNT\(\*\) AS n FROM creators/);
assert.match(found[1], /^SELECT COUNT\(DISTINCT fee\) AS n FROM creators/);
assert.match(found[2], /^SELECT AVG\(fee\) AS n FROM creators/);
JS
node check.mjs
