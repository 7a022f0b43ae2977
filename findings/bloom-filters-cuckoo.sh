#!/usr/bin/env bash
# bloom-filters 3.0.4: a CuckooFilter made for a list does not know a third of that list.
# Guess: like each filter of this family it may say yes wrongly and never no: all 1000 ids that were added are found.
# Seen: add is true 1000 times, the length is 1000, and has is false for 348 of them; the BloomFilter of the package finds all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bloom-filters@3.0.4
cat >check.mjs <<'JS'
import assert from 'node:assert';
import filters from 'bloom-filters';
const ids = Array.from({ length: 1000 }, (_, at) => `creator${at}`);
const cuckoo = filters.CuckooFilter.create(ids.length, 0.01);
const bloom = filters.BloomFilter.create(ids.length, 0.01);
const added = ids.filter((id) => cuckoo.add(id)).length;
for (const id of ids) bloom.add(id);
const lost = (filter) => ids.filter((id) => !filter.has(id)).length;
console.log(added, cuckoo.length, lost(cuckoo), lost(bloom));
assert.deepEqual([added, cuckoo.length, lost(cuckoo), lost(bloom)], [1000, 1000, 348, 0]);
JS
node check.mjs
