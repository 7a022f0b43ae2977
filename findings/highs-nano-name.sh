#!/usr/bin/env bash
# highs 1.15.3: a variable whose name begins like a number that is none is read as that number, without a word.
# Guess: in a model as LP text, `nano`, `nan1` and `infinity2` are names like `micro`, as letters and digits are allowed.
# Seen: `nano` is read as NaN times a new variable `o`, and `infinity2` as infinity: the status is Optimal, the objective NaN or
# infinite, and the variable is not among the columns.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund highs@1.15.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import start from 'highs';
const highs = await start();
function solved(name) {
  const model = `Maximize\n obj: 2 ${name} + 1 q\nSubject To\n c: ${name} + q <= 4\nEnd`;
  const { Status, ObjectiveValue, Columns } = highs.solve(model);
  return [name, Status, String(ObjectiveValue), Object.keys(Columns).join(' ')];
}
const found = ['micro', 'nano', 'nan1', 'infinity2'].map(solved);
console.log(found.map((line) => line.join(' | ')).join('\n'));
assert.deepEqual(found, [
  ['micro', 'Optimal', '8', 'micro q'],
  ['nano', 'Optimal', 'NaN', 'o q'],
  ['nan1', 'Optimal', 'NaN', 'q'],
  ['infinity2', 'Optimal', 'Infinity', 'q'],
]);
JS
node check.mjs
