#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: SLOPE and CORREL count a blank as 0.
# Guess: a pair with a blank is left out, as spreadsheets do, so the slope of 1, 2, blank, 4 over 1, 2, 3, 4 is 1.
# Seen: the slope is 0.7 and the correlation 0.53, those of 1, 2, 0, 4.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { CORREL, SLOPE } from '@formulajs/formulajs';
const [blank, zero, x] = [[1, 2, null, 4], [1, 2, 0, 4], [1, 2, 3, 4]];
const found = [SLOPE(blank, x), CORREL(blank, x)];
console.log(found, [SLOPE(zero, x), CORREL(zero, x)]);
assert.deepEqual(found, [SLOPE(zero, x), CORREL(zero, x)]);
assert.equal(found[0].toFixed(2), '0.70');
JS
node check.mjs
