#!/usr/bin/env bash
# @tanstack/db 0.15.2: avg and min take a fee that is missing for 0, count of the same column leaves it out.
# Guess: over 100, null and a row without the field, avg is 100 and min 100, as in the SQL that the query builder follows, and
# as comparisons with null already do there.
# Seen: sum is 100 and count 1, but avg 33.3 and min 0; a group in which no row has a fee has max 0. Of the rows for which
# not(gt(fee, 20)) is asked, null is not one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tanstack/db@0.15.2
cat >check.mjs <<'JS'
import assert from 'node:assert';
import {
  avg, count, createCollection, createLiveQueryCollection, gt, localOnlyCollectionOptions, max, min, not, sum,
} from '@tanstack/db';
const initialData = [
  { id: 1, tier: 'micro', fee: 100 },
  { id: 2, tier: 'micro', fee: null },
  { id: 3, tier: 'micro' },
  { id: 4, tier: 'nano', fee: null },
  { id: 5, tier: 'mid', fee: 10 },
];
const creators = createCollection(localOnlyCollectionOptions({ id: 'creators', getKey: ({ id }) => id, initialData }));
async function rows(query) {
  const live = createLiveQueryCollection({ query, startSync: true });
  await live.preload();
  return live.toArray;
}
const groups = await rows((q) => q.from({ c: creators }).groupBy(({ c }) => c.tier).select(({ c }) => ({
  tier: c.tier, sum: sum(c.fee), count: count(c.fee), avg: avg(c.fee), min: min(c.fee), max: max(c.fee),
})));
const found = groups.map((row) => [row.tier, row.sum, row.count, Math.round(row.avg * 10) / 10, row.min, row.max]);
const small = await rows((q) => q.from({ c: creators }).where(({ c }) => not(gt(c.fee, 20))));
console.log(found, small.map(({ id }) => id));
assert.deepEqual(found.sort(), [
  ['micro', 100, 1, 33.3, 0, 100],
  ['mid', 10, 1, 10, 10, 10],
  ['nano', 0, 0, 0, 0, 0],
]);
assert.deepEqual(small.map(({ id }) => id), [5]);
JS
node check.mjs
