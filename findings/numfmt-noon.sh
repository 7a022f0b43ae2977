#!/usr/bin/env bash
# numfmt 3.2.3: half past noon is read as half past midnight of the next day, half past midnight as half past noon.
# Guess: 12:30 pm is 12:30, a day's 0.5208; 12:30 am is 0:30, its 0.0208.
# Seen: 12:30 pm is 1.0208, and behind a date it is in the next day; 12:30 am is 0.5208. 11:30 am and 1:30 pm are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numfmt@3.2.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { format, parseValue } from 'numfmt';
const texts = ['11:30 am', '12:30 pm', '1:30 pm', '12:30 am', '2025-01-02 12:30 pm'];
const found = texts.map((text) => format('yyyy-mm-dd hh:mm', parseValue(text).v));
console.log(texts.map((text, at) => `${text} -> ${found[at]}`).join('\n'));
assert.deepEqual(
  found.map((text) => text.slice(-5)),
  ['11:30', '00:30', '13:30', '12:30', '00:30'],
);
assert.equal(parseValue('12:30 pm').v.toFixed(4), '1.0208');
assert.equal(found[4].slice(0, 10), '2025-01-03');
JS
node check.mjs
