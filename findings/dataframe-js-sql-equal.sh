#!/usr/bin/env bash
# dataframe-js 1.4.4: a condition that a number equals finds no row, and one that it differs finds all.
# Guess: WHERE fee = 100 finds the fee of 100, as its documentation asks with column1 = 6.
# Seen: = finds nothing and != finds everybody, while >= 100 AND <= 100 finds the row; ORDER BY and LIMIT are left out, and
# min() over fees of which one is missing is 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dataframe-js@1.4.4
cat >check.mjs <<'JS'
import assert from 'node:assert';
import frames from 'dataframe-js';
const rows = [{ handle: '@mia', fee: 100 }, { handle: '@leo', fee: 250 }, { handle: '@ana', fee: 900 }];
const frame = new frames.DataFrame(rows, ['handle', 'fee']);
frames.DataFrame.sql.registerTable(frame, 'creators');
const ask = (rest) => frames.DataFrame.sql.request(`SELECT handle FROM creators ${rest}`).toArray('handle').join(' ');
const found = ['WHERE fee = 100', 'WHERE fee != 100', 'WHERE fee >= 100 AND fee <= 100', 'ORDER BY fee DESC LIMIT 1'].map(ask);
const lowest = new frames.DataFrame([{ fee: 100 }, { fee: null }], ['fee']).stat.min('fee');
console.log(found, lowest);
assert.deepEqual(found, ['', '@mia @leo @ana', '@mia', '@mia @leo @ana']);
assert.equal(lowest, 0);
JS
node check.mjs
