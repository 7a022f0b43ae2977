#!/usr/bin/env bash
# csv-string 4.1.1: a semicolon inside the first quoted cell makes the whole file an empty list.
# Guess: what stands in quotes says nothing of the separator, so the three rows are read with commas, or the file is refused.
# Seen: detect answers with the semicolon of the title, and parse gives no row and no error; told the comma, it gives all
# three. In the second title the same text does no harm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund csv-string@4.1.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { detect, parse } from 'csv-string';
const first = '"Name; handle",Followers\nMia,85000\nLeo,1200\n';
const second = 'Followers,"Name; handle"\n85000,Mia\n1200,Leo\n';
const found = [detect(first), parse(first).length, parse(first, ',').length, parse(second).length];
console.log(found);
assert.deepEqual(found, [';', 0, 3, 3]);
JS
node check.mjs
