#!/usr/bin/env bash
# numerable 0.3.15: a small k is dropped from a number that is read, and so is the e of 1e3.
# Guess: parse('12k') is 12000, as parse('12K') is, or null, as parse('many') is.
# Seen: 12k is 12, 1.5m is 1.5, 2b is 2 and 1e3 is 13; with capitals they are 12000, 1500000 and 2000000000.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numerable@0.3.15
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { parse } from 'numerable';
const read = (texts) => texts.map((text) => parse(text));
const [large, small, others] = [read(['12K', '1.5M', '2B']), read(['12k', '1.5m', '2b']), read(['1e3', 'many'])];
console.log(large, small, others);
assert.deepEqual(large, [12000, 1500000, 2000000000]);
assert.deepEqual(small, [12, 1.5, 2]);
assert.deepEqual(others, [13, null]);
JS
node check.mjs
