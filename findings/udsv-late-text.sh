#!/usr/bin/env bash
# udsv 0.7.3: types are told by the first rows, and a later cell of another type is neither text nor an error.
# Guess: a column with n/a in row 26 is read as text, or the cell keeps its text.
# Seen: followers is a number column; n/a is NaN and soon an Invalid Date, which JSON then writes as null.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund udsv@0.7.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { inferSchema, initParser } from 'udsv';
const lines = Array.from({ length: 30 }, (_, at) => `@c${at},${at === 25 ? 'n/a' : 1000 + at},${at === 25 ? 'soon' : '2025-01-05'}`);
const csv = ['handle,followers,joined', ...lines].join('\n');
const schema = inferSchema(csv);
const row = initParser(schema).typedObjs(csv)[25];
console.log(schema.cols.map(({ name, type }) => `${name}: ${type}`), row, JSON.stringify(row));
assert.ok(Number.isNaN(row.followers) && Number.isNaN(row.joined.getTime()));
assert.equal(JSON.stringify(row), '{"handle":"@c25","followers":null,"joined":null}');
JS
node check.mjs
