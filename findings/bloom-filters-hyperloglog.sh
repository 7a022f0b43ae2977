#!/usr/bin/env bash
# bloom-filters 3.0.4: HyperLogLog counts about half of the different creators of a short list.
# Guess: with 1024 registers, which it calls an accuracy of 3%, 100 and 1000 different ids are counted to within a tenth.
# Seen: 10 ids are 7, 100 are 54 and 1000 are 546; 10000 are 10308, which is within the accuracy.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bloom-filters@3.0.4
cat >check.mjs <<'JS'
import assert from 'node:assert';
import filters from 'bloom-filters';
function counted(many) {
  const sketch = new filters.HyperLogLog(1024);
  for (let id = 0; id < many; id += 1) sketch.update(`creator${id}`);
  return sketch.count(true);
}
const found = [10, 100, 1000, 10000].map(counted);
console.log(found, new filters.HyperLogLog(1024).accuracy());
assert.deepEqual(found, [7, 54, 546, 10308]);
JS
node check.mjs
