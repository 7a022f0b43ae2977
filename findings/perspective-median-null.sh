#!/usr/bin/env bash
# @perspective-dev/client 5.5.1: a missing fee counts as the largest one in median, q3 and max.
# Guess: aggregates leave null out, as avg does, and the median of an even count is the mean of the two in the middle.
# Seen: of 100, 200, 300 and null the avg is 200 and high 300, but the median 250, and q3 and max are null. In a column of whole
# numbers the median is 300, and that of 10, 20, 30 and 40 is 30. Sorted from the largest, null comes first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @perspective-dev/client@5.5.1 @perspective-dev/server@5.5.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import perspective from '@perspective-dev/client/node';
const table = await perspective.table({ tier: 'string', fee: 'float', whole: 'integer' });
const fees = { micro: [100, 200, 300, null], nano: [10, 20, 30, 40] };
await table.update(Object.entries(fees).flatMap(([tier, list]) => list.map((fee) => ({ tier, fee, whole: fee }))));
async function grouped(column, name) {
  const view = await table.view({ columns: [column], group_by: ['tier'], aggregates: { [column]: name } });
  return (await view.to_columns())[column].slice(1);
}
const found = {};
for (const name of ['avg', 'median', 'q3', 'max', 'high', 'min']) found[name] = await grouped('fee', name);
found.whole = await grouped('whole', 'median');
const sorted = await (await table.view({ columns: ['fee'], sort: [['fee', 'desc']] })).to_columns();
console.log(found, sorted.fee.slice(0, 2));
assert.deepEqual(found, {
  avg: [200, 25], median: [250, 25], q3: [null, 35], max: [null, 40], high: [300, 40], min: [100, 10], whole: [300, 30],
});
assert.deepEqual(sorted.fee.slice(0, 2), [null, 300]);
process.exit(0);
JS
node check.mjs
