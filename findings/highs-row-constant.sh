#!/usr/bin/env bash
# highs 1.15.3: a number that stands alone in a limit is dropped, in the objective it counts.
# Guess: x + 200 <= 500 leaves 300 for x, or it is refused, as the other ways to write it are (x <= 500 - 200, 500 >= x).
# Seen: x is 500 and the status is Optimal: what was spent before is spent again. The objective x + 200 is 700.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund highs@1.15.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import start from 'highs';
function best(limit) {
  return start().then((highs) => {
    try {
      const { Status, ObjectiveValue, Columns } = highs.solve(`Maximize\n obj: x + 200\nSubject To\n c: ${limit}\nEnd`);
      return [Status, ObjectiveValue, Columns.x.Primal];
    } catch {
      return 'refused';
    }
  });
}
const found = [await best('x + 200 <= 500'), await best('x <= 300'), await best('x <= 500 - 200'), await best('500 >= x + 200')];
console.log(found);
assert.deepEqual(found, [['Optimal', 700, 500], ['Optimal', 500, 300], 'refused', 'refused']);
JS
node check.mjs
