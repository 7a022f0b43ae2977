#!/usr/bin/env bash
# @tidyjs/tidy 2.6.1: rows without a key are joined with each other, and a number with its text.
# Guess: leftJoin() finds no partner for a key that is null, as in SQL.
# Seen: null meets null. The number 1 meets the text "1", and the row of the left then holds the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tidyjs/tidy@2.6.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { leftJoin, tidy } from '@tidyjs/tidy';
const fees = [{ id: null, fee: 300 }, { id: '1', fee: 400 }];
const found = tidy([{ id: 1, name: 'mia' }, { id: null, name: 'bo' }], leftJoin(fees, { by: 'id' }));
console.log(found);
assert.deepEqual(found, [{ id: '1', name: 'mia', fee: 400 }, { id: null, name: 'bo', fee: 300 }]);
JS
node check.mjs
