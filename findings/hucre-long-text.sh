#!/usr/bin/env bash
# hucre 1.0.0: a text longer than a cell can hold is written into an XLSX file all the same.
# Guess: refused, as two sheets named A and a are: Excel takes 32,767 characters a cell.
# Seen: 40,000 characters are written and read back whole; the file breaks the limit that other readers rely on.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
const refused = await writeXlsx({ sheets: [{ name: 'A', rows: [] }, { name: 'a', rows: [] }] }).catch((error) => error);
assert.match(String(refused), /Duplicate sheet name/);
const file = await writeXlsx({ sheets: [{ name: 'A', rows: [['x'.repeat(40000)]] }] });
const length = (await readXlsx(file)).sheets[0].rows[0][0].length;
console.log(length);
assert.equal(length, 40000);
JS
node check.mjs
