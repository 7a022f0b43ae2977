#!/usr/bin/env bash
# mingo 7.2.6: $percentile and $median put the numbers in order as texts.
# Guess: over 1 to 100 the shares .25, .5, .75 and .9 give 25, 50, 75 and 90, each within one, and never less for a larger share.
# Seen: 30, 53, 76 and 20, in a group and in a projection; the largest of 1, 2, 3, 4 and 10 is 4, and their median 2. $max over
# the same rows is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mingo@7.2.6
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { aggregate } from 'mingo';
const method = 'approximate';
function grouped(numbers, p) {
  const input = '$views';
  const stage = { _id: null, largest: { $max: input }, median: { $median: { input, method } }, shares: { $percentile: { input, p, method } } };
  const [{ largest, median, shares }] = aggregate(numbers.map((views) => ({ views })), [{ $group: stage }], {});
  return [largest, median, ...shares];
}
const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
const found = [grouped(hundred, [0.25, 0.5, 0.75, 0.9]), grouped([1, 2, 3, 4, 10], [1])];
const projected = aggregate([{ views: hundred }], [{ $project: { shares: { $percentile: { input: '$views', p: [0.9], method } } } }], {});
console.log(found, projected[0].shares);
assert.deepEqual(found, [[100, 53, 30, 53, 76, 20], [10, 2, 4]]);
assert.deepEqual(projected[0].shares, [20]);
JS
node check.mjs
