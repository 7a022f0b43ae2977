#!/usr/bin/env bash
# tdigest 0.1.3: the median of a list in which one value fills more than half of the rows is a number that no row has.
# Guess: nine fees of 100 and one of 2000 have the median 100; ten numbers are few enough to be kept as they are.
# Seen: 290; with 900 times 0 and 100 times 5000 it is 500, and 0 is said to be the 45th percentile. Ten different numbers
# are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tdigest@0.1.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { TDigest } from 'tdigest';
function median(numbers) {
  const digest = new TDigest();
  digest.push(numbers);
  return digest.percentile(0.5);
}
const sold = [...Array(900).fill(0), ...Array(100).fill(5000)];
const found = [median([...Array(9).fill(100), 2000]), median(sold), median([1, 2, 3, 4, 5, 6, 7, 8, 9, 2000])];
const digest = new TDigest();
digest.push(sold);
console.log(found, digest.p_rank(0));
assert.deepEqual(found, [290, 500, 5.5]);
assert.equal(digest.p_rank(0), 0.45);
JS
node check.mjs
