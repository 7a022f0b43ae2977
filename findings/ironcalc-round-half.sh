#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4: ROUND takes some halves up and others down.
# Guess: decimal halves go up as typed: 1.005 to 1.01 and 2.675 to 2.68, as spreadsheets do.
# Seen: 2.675 becomes 2.68, 1.005 becomes 1; neither is exact in binary, and both lie below the half.
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
function shown(input, row) {
  model.setUserInput(0, row + 1, 1, input);
  model.evaluate();
  return model.getFormattedCellValue(0, row + 1, 1);
}
const found = ['=ROUND(2.675,2)', '=ROUND(1.005,2)'].map(shown);
console.log(found, (2.675).toPrecision(20), (1.005).toPrecision(20));
assert.deepEqual(found, ['2.68', '1']);
assert.ok((2.675).toPrecision(20) < '2.675' && (1.005).toPrecision(20) < '1.005');
JS
node check.mjs
