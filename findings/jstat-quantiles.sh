#!/usr/bin/env bash
# jstat 1.9.6: two functions give two lower quartiles of the same four numbers, and a third none between them.
# Guess: quantiles() interpolates as percentile() does (type 7 of Hyndman and Fan), so a quarter of 1, 2, 3, 4 is 1.75.
# Seen: percentile() says 1.75, quantiles() 1.4375 (its defaults are 3/8 and 3/8), quartiles() 1, a value of the list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jstat@1.9.6
cat >check.mjs <<'JS'
import assert from 'node:assert';
import module from 'jstat';
const { jStat } = module;
const list = [1, 2, 3, 4];
const found = [jStat.percentile(list, 0.25), jStat.quantiles(list, [0.25])[0], jStat.quartiles(list)[0]];
console.log(found);
assert.deepEqual(found, [1.75, 1.4375, 1]);
JS
node check.mjs
