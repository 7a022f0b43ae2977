#!/usr/bin/env bash
# squirreling 0.12.11: DISTINCT is kept in COUNT and dropped in SUM and AVG.
# Guess: SUM(DISTINCT fee) over 100, 100 and 300 is 400, or an error, as other words that it does not know are.
# Seen: COUNT(DISTINCT fee) is 2, the sum is 500 and the average 166.7, those of all rows, without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund squirreling@0.12.11
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { collect, executeSql } from 'squirreling';
const fees = [{ fee: 100 }, { fee: 100 }, { fee: 300 }];
const query = 'SELECT COUNT(DISTINCT fee) AS n, SUM(DISTINCT fee) AS total, ROUND(AVG(DISTINCT fee), 1) AS mean FROM fees';
const [row] = await collect(executeSql({ tables: { fees }, query }));
console.log(row);
assert.deepEqual({ ...row }, { n: 2, total: 500, mean: 166.7 });
JS
node check.mjs
