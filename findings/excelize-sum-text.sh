#!/usr/bin/env bash
# excelize-wasm 0.1.3: SUM over cells adds texts and TRUE, AVERAGE over the same cells does not.
# Guess: of the text 5, the number 5 and TRUE in cells SUM takes the number alone, as spreadsheets do.
# Seen: SUM and SUBTOTAL(9) are 11, AVERAGE, SUBTOTAL(1) and MAX are 5, though TYPE says that the first cell is a text.
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
['5', 5, true].forEach((value, at) => file.SetCellValue('Sheet1', `A${at + 1}`, value));
function answer(formula) {
  file.SetCellFormula('Sheet1', 'D1', `=${formula}`);
  return file.CalcCellValue('Sheet1', 'D1').value;
}
const formulas = ['SUM(A1:A3)', 'SUBTOTAL(9,A1:A3)', 'AVERAGE(A1:A3)', 'SUBTOTAL(1,A1:A3)', 'MAX(A1:A3)', 'TYPE(A1)'];
const found = formulas.map(answer);
console.log(found);
assert.deepEqual(found, ['11', '11', '5', '5', '5', '2']);
process.exit(0);
JS
node check.mjs
