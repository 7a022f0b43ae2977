#!/usr/bin/env bash
# alasql 4.19.1: of counts read as text, AVG divides their digits one behind the other, and SUM and MAX answer nothing.
# Guess: the texts "1", "10" and "9" are numbers to SUM and AVG: 20 and 6.67.
# Seen: SUM and MAX are undefined; AVG is 369.67, which is 1109 by 3.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund alasql@4.19.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import alasql from 'alasql';
const rows = ['1', '10', '9'].map((followers) => ({ followers }));
const [found] = alasql('SELECT SUM(followers) AS sumOf, MAX(followers) AS maxOf, AVG(followers) AS avgOf FROM ?', [rows]);
console.log(found);
assert.equal(found.sumOf, undefined);
assert.equal(found.maxOf, undefined);
assert.equal(found.avgOf, 1109 / 3);
JS
node check.mjs
