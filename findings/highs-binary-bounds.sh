#!/usr/bin/env bash
# highs 1.15.3: a variable under Binary takes the value 7 when Bounds allow it.
# Guess: Binary means 0 or 1 whatever the bounds say, or the two are said to contradict each other.
# Seen: x <= 7 and Binary x gives 7, Optimal, in either order of the sections; after General instead of Bounds it is 1.
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
function booked(sections) {
  const { Status, Columns } = highs.solve(`Maximize\n obj: x\nSubject To\n c: x + y <= 40\n${sections}\nEnd`);
  return [Status, Columns.x.Primal, Columns.x.Type];
}
const bounds = 'Bounds\n x <= 7';
const binary = 'Binary\n x';
const found = [`${bounds}\n${binary}`, `${binary}\n${bounds}`, `General\n x\n${binary}`, binary].map(booked);
console.log(found);
assert.deepEqual(found, [
  ['Optimal', 7, 'Integer'],
  ['Optimal', 7, 'Integer'],
  ['Optimal', 1, 'Integer'],
  ['Optimal', 1, 'Integer'],
]);
JS
node check.mjs
