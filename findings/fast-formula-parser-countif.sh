#!/usr/bin/env bash
# fast-formula-parser 1.0.19: COUNTIF with a comparison counts texts as larger than any number.
# Guess: ">1" over 5, 0, 12K and a word counts the 5 alone, as spreadsheets do.
# Seen: it counts 3; SUMIF over the same cells adds up the 5 alone, and COUNTIF with the text micro passes over Micro.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-formula-parser@1.0.19
cat >check.mjs <<'JS'
import assert from 'node:assert';
import Parser from 'fast-formula-parser';
function answer(cells, formula) {
  const parser = new Parser({
    onCell: ({ row }) => cells[row - 1],
    onRange: ({ from, to }) => cells.slice(from.row - 1, to.row).map((cell) => [cell]),
  });
  return parser.parse(formula, { row: 9, col: 9 });
}
const followers = [5, 0, '12K', 'soon'];
const found = [
  answer(followers, 'COUNTIF(A1:A4,">1")'),
  answer(followers, 'SUMIF(A1:A4,">1")'),
  answer(['Micro', 'micro', 'KOL'], 'COUNTIF(A1:A3,"micro")'),
];
console.log(found);
assert.deepEqual(found, [3, 5, 1]);
JS
node check.mjs
