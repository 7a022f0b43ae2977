#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4: XLOOKUP finds nothing in arrays that are written into the formula, MATCH and HLOOKUP do.
# Guess: XLOOKUP("mia",{"mia"},{7}) is 7, as with the same values in cells.
# Seen: 7 from cells; from arrays #N/A, as if mia were not in the list, instead of an error that says what is missing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import init, { Model } from '@ironcalc/wasm';
await init({ module_or_path: readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm') });
const model = new Model('sheet', 'en', 'UTC', 'en');
model.setUserInput(0, 1, 2, 'mia');
model.setUserInput(0, 1, 3, '7');
function shown(formula, row) {
  model.setUserInput(0, row + 1, 1, formula);
  model.evaluate();
  return model.getFormattedCellValue(0, row + 1, 1);
}
const found = [
  '=XLOOKUP("mia",B1:B1,C1:C1)',
  '=MATCH("mia",{"mia"},0)',
  '=HLOOKUP("mia",{"mia";7},2,FALSE)',
  '=XLOOKUP("mia",{"mia"},{7})',
].map(shown);
console.log(found);
assert.deepEqual(found, ['7', '1', '7', '#N/A']);
JS
node check.mjs
