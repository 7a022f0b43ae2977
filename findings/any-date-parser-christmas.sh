#!/usr/bin/env bash
# any-date-parser 2.2.4: a day that comes first loses its first digit.
# Guess: in the language it uses unasked, 25/12/2024 is Christmas or not valid, as there is no month 25.
# Seen: it is 12 May 2024, 31/10/2024 is 10 January, and 20/11/2024 is right; told that the text is British, 12/25/2024 is
# 12 February.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat >check.mjs <<'JS'
import assert from 'node:assert';
import parser from 'any-date-parser';
function read(text, locale) {
  const date = parser.fromString(text, locale);
  return date.isValid() ? date.toISOString().slice(0, 10) : 'not valid';
}
const american = ['12/25/2024', '25/12/2024', '31/10/2024', '20/11/2024'].map((text) => read(text, 'en-US'));
const british = ['25/12/2024', '12/25/2024'].map((text) => read(text, 'en-GB'));
console.log(american, british, read('soon', 'en-US'));
assert.deepEqual(american, ['2024-12-25', '2024-05-12', '2024-01-10', '2024-11-20']);
assert.deepEqual(british, ['2024-12-25', '2024-02-12']);
assert.equal(read('soon', 'en-US'), 'not valid');
JS
node check.mjs
