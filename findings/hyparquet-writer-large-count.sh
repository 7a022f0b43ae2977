#!/usr/bin/env bash
# hyparquet-writer 0.17.0: a column of whole numbers is 32 bits wide even where its own numbers do not fit.
# Guess: the type follows all numbers of the column, so that of 1 and 3,000,000,000 is INT64 or DOUBLE and reads back the same.
# Seen: writing fails, as int32 was chosen; with one fraction in the list the same numbers are written as DOUBLE.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyparquet-writer@0.17.0 hyparquet@1.33.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
const write = (data) => parquetWriteBuffer({ columnData: [{ name: 'views', data }] });
assert.throws(() => write([1, 3e9]), /expected int32 value, got 3000000000/);
const file = write([1, 3e9, 0.5]);
const rows = await parquetReadObjects({ file });
const { type } = parquetMetadata(file).schema[1];
console.log(type, rows);
assert.equal(type, 'DOUBLE');
assert.deepEqual(rows.map(({ views }) => views), [1, 3e9, 0.5]);
JS
node check.mjs
