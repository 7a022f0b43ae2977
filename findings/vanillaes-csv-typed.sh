#!/usr/bin/env bash
# @vanillaes/csv 3.0.8: with types, a number in a text is cut off where the text goes on, but only behind a point.
# Guess: 12.5K stays a text as 12K does, 1e3 is 1000 as 1.5e6 is 1500000, and an empty cell stays empty or is null.
# Seen: 12.5K is 12.5, 1e3 is 1, an empty cell is NaN; 12K and 2025-01-05 stay texts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @vanillaes/csv@3.0.8
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { parse } from '@vanillaes/csv';
const texts = ['12K', '12.5K', '1.5e6', '1e3', '', '2025-01-05'];
const [found] = parse(texts.join(','), { typed: true });
console.log(texts, found);
assert.deepEqual(found, ['12K', 12.5, 1500000, 1, Number.NaN, '2025-01-05']);
JS
node check.mjs
