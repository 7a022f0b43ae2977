#!/usr/bin/env bash
# @tursodatabase/database 0.7.2: the name beside max() is not the name of the row that has the maximum.
# Guess: as it speaks SQLite's language, max(followers) brings the columns of its own row along, as SQLite promises.
# Seen: the number is right, the handle is that of the group's first row; SQLite names @leo and @ana.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tursodatabase/database@0.7.2 node-sqlite3-wasm@0.8.60
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { connect } from '@tursodatabase/database';
import sqlite from 'node-sqlite3-wasm';
const table = `CREATE TABLE creators(handle TEXT, platform TEXT, followers INTEGER);
INSERT INTO creators VALUES ('@mia', 'Instagram', 120), ('@leo', 'Instagram', 850), ('@zoe', 'YouTube', 10), ('@ana', 'YouTube', 50)`;
const query = 'SELECT platform, handle, max(followers) AS most FROM creators GROUP BY platform ORDER BY platform';
const turso = await connect(':memory:');
await turso.exec(table);
const lite = new sqlite.Database(':memory:');
lite.exec(table);
const named = (rows) => rows.map(({ handle, most }) => `${handle} ${most}`);
const found = [named(await (await turso.prepare(query)).all()), named(lite.all(query))];
lite.close();
console.log(found);
assert.deepEqual(found, [
  ['@mia 850', '@zoe 50'],
  ['@leo 850', '@ana 50'],
]);
JS
node check.mjs
