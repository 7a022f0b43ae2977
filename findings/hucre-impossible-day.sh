#!/usr/bin/env bash
# hucre 1.0.0: a day that no calendar has becomes another day when types are inferred from CSV.
# Guess: 2025-02-31 stays a text, as 2025-13-01 does.
# Seen: the month is checked, the day is not: 2025-02-31 is read as the date 2025-03-03.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { parseCsv } from 'hucre/csv';
const [, [february], [month13]] = parseCsv('day\n2025-02-31\n2025-13-01\n', { typeInference: true });
console.log(february, month13);
assert.equal(february.toISOString(), '2025-03-03T00:00:00.000Z');
assert.equal(month13, '2025-13-01');
JS
node check.mjs
