#!/usr/bin/env bash
# hot-formula-parser 4.0.0: SUM takes the first digits of a text, and MEDIAN takes an empty cell for 0.
# Guess: SUM over 1000, the text 12K and 500 is 1500, MEDIAN over 1000, an empty cell and 3000 is 2000, as AVERAGE and COUNT
# pass over texts and empty cells.
# Seen: the sum is 1512, with 1,200 as a text 1001; the median is 1000. AVERAGE is 750 and 2000, COUNT 2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hot-formula-parser@4.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { Parser } from 'hot-formula-parser';
function answer(formula, cells) {
  const parser = new Parser();
  parser.on('callRangeValue', (_from, _to, done) => done(cells.map((cell) => [cell])));
  return parser.parse(formula).result;
}
const range = (name, cells) => answer(`${name}(A1:A3)`, cells);
const texts = ['SUM', 'AVERAGE', 'COUNT'].map((name) => range(name, [1000, '12K', 500]));
const gaps = ['MEDIAN', 'AVERAGE', 'COUNT'].map((name) => range(name, [1000, null, 3000]));
console.log(texts, gaps, range('SUM', [1000, '1,200', null]));
assert.deepEqual(texts, [1512, 750, 2]);
assert.deepEqual(gaps, [1000, 2000, 2]);
assert.equal(range('SUM', [1000, '1,200', null]), 1001);
JS
node check.mjs
