#!/usr/bin/env bash
# parse-price 1.1.8: whether a mark parts thousands depends on the last digit of the price.
# Guess: "1.234 €" is 1234, like "1.234,50 €", as no price has three digits of cents.
# Seen: it is 1.234, and "1.230 €" is 1230; $1,500 is 1500 and $1,234 is 1.234. 10.000 and "Rp 150.000" are right, as they end
# in 0, and 1.234.567 is 1.234.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-price@1.1.8
cat >check.mjs <<'JS'
import assert from 'node:assert';
import parsed from 'parse-price';
const parse = parsed.default ?? parsed;
const expected = {
  '1.234,50 €': 1234.5,
  '1.234 €': 1.234,
  '1.230 €': 1230,
  '$1,500': 1500,
  '$1,234': 1.234,
  '1.234.567': 1.234,
  '10.000': 10000,
  'Rp 150.000': 150000,
};
const found = Object.fromEntries(Object.keys(expected).map((text) => [text, parse(text)]));
console.log(found);
assert.deepEqual(found, expected);
JS
node check.mjs
