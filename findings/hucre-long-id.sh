#!/usr/bin/env bash
# hucre 1.0.0: type inference protects 007 but not an account id of 20 digits.
# Guess: digits that a double cannot hold stay a text, as digits behind a leading zero do.
# Seen: 007 and +49 170 stay texts; 12345678901234567890 is rounded, and two neighbouring ids become one number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { parseCsv } from 'hucre/csv';
const rows = parseCsv('id\n007\n+49 170\n12345678901234567890\n12345678901234567891\n', { typeInference: true });
console.log(rows.slice(1).flat());
assert.deepEqual(rows.slice(1, 3).flat(), ['007', '+49 170']);
assert.equal(typeof rows[3][0], 'number');
assert.equal(rows[3][0], rows[4][0]);
JS
node check.mjs
