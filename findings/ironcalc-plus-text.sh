#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4: a typed text that begins with + is a formula, and what follows its first number is dropped.
# Guess: +49 170 and +12K stay texts, or are refused as formulas that cannot be read.
# Seen: they become the formulas =49 and =12 without a word; 49 170 and 12K stay texts.
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
const found = ['+49 170', '+12K', '49 170', '12K'].map(shown);
console.log(found);
assert.deepEqual(found, ['49', '12', '49 170', '12K']);
assert.equal(model.getCellContent(0, 1, 1), '=49');
JS
node check.mjs
