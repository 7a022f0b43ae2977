#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.9: some amounts lose a cent in a DECIMAL column.
# Guess: 12.34, -0.01 and 1234567.89 in a column of DECIMAL with 2 digits behind the point are read as they were written.
# Seen: 8.2 comes back as 8.19 and 0.29 as 0.28; 573 of the 10,000 amounts below 100 lose a cent, in another reader too, and
# 1234567.89 is 1234567.88.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @dsnp/parquetjs@1.8.9 hyparquet@1.33.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import parquet from '@dsnp/parquetjs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
const path = 'fees.parquet';
const fees = [...Array.from({ length: 10000 }, (_, cents) => cents / 100), 1234567.89];
const schema = new parquet.ParquetSchema({ fee: { type: 'DECIMAL', precision: 10, scale: 2 } });
const writer = await parquet.ParquetWriter.openFile(schema, path);
for (const fee of fees) await writer.appendRow({ fee });
await writer.close();
const reader = await parquet.ParquetReader.openFile(path);
const cursor = reader.getCursor();
const own = [];
for (let row = await cursor.next(); row; row = await cursor.next()) own.push(row.fee);
await reader.close();
const other = (await parquetReadObjects({ file: await asyncBufferFromFile(path) })).map(({ fee }) => fee);
const differ = (read) => fees.slice(0, -1).filter((fee, at) => Math.abs(read[at] - fee) > 0.001);
const cent = differ(own).every((fee) => Math.round((fee - own[fees.indexOf(fee)]) * 100) === 1);
console.log(differ(own).length, differ(other).length, cent, own[820], own[29], own.at(-1));
assert.deepEqual([differ(own).length, differ(other).length, cent], [573, 573, true]);
assert.deepEqual([own[820], own[29], own.at(-1)], [8.19, 0.28, 1234567.88]);
JS
node check.mjs
