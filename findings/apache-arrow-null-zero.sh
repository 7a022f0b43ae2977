#!/usr/bin/env bash
# apache-arrow 21.2.0: toArray() of a column with nulls holds zeros, and a date comes back as a number.
# Guess: a null stays a null in every way to read a column, and a vector made of dates gives dates.
# Seen: iterating gives [1, null, 3], toArray() [1, 0, 3]; get() of a vector of dates gives milliseconds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { vectorFromArray } from 'apache-arrow';
const rates = vectorFromArray([1, null, 3]);
const days = vectorFromArray([new Date(1e12)]);
const found = [[...rates], Array.from(rates.toArray()), days.get(0)];
console.log(found);
assert.deepEqual(found, [[1, null, 3], [1, 0, 3], 1e12]);
JS
node check.mjs
