#!/usr/bin/env bash
# @tidyjs/tidy 2.6.1: of two rows for the same cell of a wide table one is lost.
# Guess: two fees of one creator on one platform are added, listed, or refused, as the table is asked for by creator.
# Seen: the later one stays without a word: fees of 650 in three rows are 550 in the wide table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tidyjs/tidy@2.6.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { pivotWider, tidy } from '@tidyjs/tidy';
const rows = [
  { handle: '@mia', platform: 'Instagram', fee: 100 },
  { handle: '@mia', platform: 'TikTok', fee: 250 },
  { handle: '@mia', platform: 'Instagram', fee: 300 },
];
const wide = tidy(rows, pivotWider({ namesFrom: 'platform', valuesFrom: 'fee' }));
const total = rows.reduce((sum, { fee }) => sum + fee, 0);
console.log(total, wide);
assert.equal(total, 650);
assert.deepEqual(wide, [{ handle: '@mia', Instagram: 300, TikTok: 250 }]);
JS
node check.mjs
