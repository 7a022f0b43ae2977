#!/usr/bin/env bash
# excelize-wasm 0.1.3: XLOOKUP "exact or next smaller" takes the first smaller row, not the nearest one.
# Guess: with -1 as match mode, 85000 in limits of 0, 10000, 100000 and 1000000 finds micro, as MATCH(...,1) and VLOOKUP do.
# Seen: every number that is no limit itself is nano, 2000000 too; VLOOKUP over the same cells, and XLOOKUP with a binary
# search, say micro and mega.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund excelize-wasm@0.1.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import excelize from 'excelize-wasm';
const { NewFile } = await excelize.init('node_modules/excelize-wasm/excelize.wasm.gz');
const file = NewFile();
['nano', 'micro', 'mid', 'mega'].forEach((tier, at) => {
  file.SetCellValue('Sheet1', `A${at + 1}`, [0, 10000, 100000, 1000000][at]);
  file.SetCellValue('Sheet1', `B${at + 1}`, tier);
});
function answer(formula) {
  file.SetCellFormula('Sheet1', 'D1', `=${formula}`);
  return file.CalcCellValue('Sheet1', 'D1').value;
}
const followers = [5000, 10000, 85000, 2000000];
const tiers = (formula) => followers.map((number) => answer(formula(number)));
const linear = tiers((number) => `XLOOKUP(${number},A1:A4,B1:B4,"none",-1)`);
const binary = tiers((number) => `XLOOKUP(${number},A1:A4,B1:B4,"none",-1,2)`);
const classic = tiers((number) => `VLOOKUP(${number},A1:B4,2)`);
console.log(followers, { linear, binary, classic });
assert.deepEqual(linear, ['nano', 'micro', 'nano', 'nano']);
assert.deepEqual(binary, ['nano', 'micro', 'micro', 'mega']);
assert.deepEqual(classic, ['nano', 'micro', 'micro', 'mega']);
process.exit(0);
JS
node check.mjs
