#!/usr/bin/env bash
# numfmt 3.2.3: a comma anywhere in a typed number is dropped as a thousands mark.
# Guess: in the language it uses unasked, 1,5 and 0,05 are texts, as no group of three digits follows the comma.
# Seen: 1,5 is 15, 0,05 is 5 and 1,2345 is 12345; told that the text is German, it reads 1.5, 0.05 and 1.2345.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numfmt@3.2.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { parseNumber } from 'numfmt';
const texts = ['1,500', '1,5', '0,05', '1,2345', '1,23,4'];
const read = (options) => texts.map((text) => parseNumber(text, options)?.v ?? null);
const [plain, german] = [read(), read({ locale: 'de' })];
console.log(texts, plain, german);
assert.deepEqual(plain, [1500, 15, 5, 12345, 1234]);
assert.deepEqual(german, [1.5, 1.5, 0.05, 1.2345, null]);
JS
node check.mjs
