#!/usr/bin/env bash
# excelize-wasm 0.1.3: an exact VLOOKUP is content with a part of the cell.
# Guess: VLOOKUP("@mia",...,FALSE) passes over @mia.travel and finds @mia, as MATCH(...,0) and XLOOKUP do.
# Seen: it answers with the followers of @mia.travel, as that row comes first; the other two answer with those of @mia.
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
file.SetCellValue('Sheet1', 'A1', '@mia.travel');
file.SetCellValue('Sheet1', 'B1', 1000);
file.SetCellValue('Sheet1', 'A2', '@mia');
file.SetCellValue('Sheet1', 'B2', 85000);
function answer(formula) {
  file.SetCellFormula('Sheet1', 'D1', `=${formula}`);
  return file.CalcCellValue('Sheet1', 'D1').value;
}
const found = ['VLOOKUP("@mia",A1:B2,2,FALSE)', 'INDEX(B1:B2,MATCH("@mia",A1:A2,0))', 'XLOOKUP("@mia",A1:A2,B1:B2)'].map(answer);
console.log(found);
assert.deepEqual(found, ['1000', '85000', '85000']);
process.exit(0);
JS
node check.mjs
