#!/usr/bin/env bash
# minimongo 7.1.1: a creator without a count has fewer than 5 followers, and a text more than any number.
# Guess: $lt and $gt compare within a type, as MongoDB does: { $gt: 5 } over 10, null, the text 9, nothing and 2 finds the 10,
# and { $lt: 5 } the 2.
# Seen: { $gt: 5 } finds the text as well, { $lt: 5 } the null and the row without the field; asked for a null or 10 by $in,
# the row without the field is left out, though { followers: null } finds it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund minimongo@7.1.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import minimongo from 'minimongo';
const db = new minimongo.MemoryDb();
db.addCollection('creators');
const rows = [{ followers: 10 }, { followers: null }, { followers: '9' }, {}, { followers: 2 }];
const stored = rows.map((row, at) => ({ _id: ['ten', 'null', 'text', 'none', 'two'][at], ...row }));
await new Promise((done, failed) => db.creators.upsert(stored, done, failed));
async function find(followers) {
  const found = await db.creators.find({ followers }).fetch();
  return found.map(({ _id }) => _id).sort().join(' ');
}
const found = {
  more: await find({ $gt: 5 }),
  fewer: await find({ $lt: 5 }),
  listed: await find({ $in: [10, null] }),
  null: await find(null),
};
console.log(found);
assert.deepEqual(found, { more: 'ten text', fewer: 'none null two', listed: 'null ten', null: 'none null' });
JS
node check.mjs
