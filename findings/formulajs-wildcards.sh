#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: no wildcard in the COUNTIF family, and one text in a list makes AVERAGEIF an error.
# Guess: a criterion "a*" matches what begins with an a, so SUMIFS adds 1 and 4; AVERAGEIF of 1, 2, "x", 3 over 1 is 2.5.
# Seen: "a*" matches nothing in COUNTIF, SUMIF, SUMIFS, COUNTIFS, AVERAGEIFS and MAXIFS, which all answer 0 without an error;
# AVERAGEIF answers #VALUE! for the list with a text, while COUNTIF counts the same list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import * as formulas from '@formulajs/formulajs';
const [names, counts] = [['ab', 'b', 'ac'], [1, 2, 4]];
const found = [
  formulas.COUNTIF(names, 'a*'),
  formulas.SUMIF(names, 'a*', counts),
  formulas.SUMIFS(counts, names, 'a*'),
  formulas.COUNTIFS(names, 'a*'),
  formulas.AVERAGEIFS(counts, names, 'a*'),
  formulas.MAXIFS(counts, names, 'a*'),
];
const mixed = [1, 2, 'x', 3];
const [average, counted] = [formulas.AVERAGEIF(mixed, '>1'), formulas.COUNTIF(mixed, '>1')];
console.log(found, average.message, counted);
assert.deepEqual(found, [0, 0, 0, 0, 0, 0]);
assert.equal(average.message, '#VALUE!');
assert.equal(counted, 2);
JS
node check.mjs
