#!/usr/bin/env bash
# glpk.js 5.0.0: fees in rupiah make the best plan an empty one, and its status is optimal.
# Guess: whether a budget is given in rupiah or in thousands of rupiah, the same creators are chosen, up to 100,000,000 a fee.
# Seen: in thousands three of five creators are chosen, worth 18; in rupiah none, worth 0, and the status is GLP_OPT both times,
# with whole creators and with fractions of them. Without presol the fractions are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund glpk.js@5.0.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import start from 'glpk.js/node';
const glpk = await start();
const worths = [4, 6, 9, 5, 7];
const thousands = [150000, 250000, 350000, 200000, 300000];
const named = (numbers) => numbers.map((coef, at) => ({ name: `x${at}`, coef }));
async function best(unit, whole, presol) {
  const bnds = { type: glpk.GLP_UP, lb: 0, ub: 700000 * unit };
  const bounds = worths.map((_, at) => ({ name: `x${at}`, type: glpk.GLP_DB, lb: 0, ub: 1 }));
  const model = {
    name: 'plan',
    objective: { direction: glpk.GLP_MAX, name: 'worth', vars: named(worths) },
    subjectTo: [{ name: 'budget', vars: named(thousands.map((fee) => fee * unit)), bnds }],
    ...(whole ? { binaries: bounds.map(({ name }) => name) } : { bounds }),
  };
  const { z, status } = (await glpk.solve(model, { msglev: glpk.GLP_MSG_OFF, ...presol })).result;
  return [z, status === glpk.GLP_OPT];
}
const found = {
  thousands: [await best(1, true), await best(1, false)],
  rupiah: [await best(1000, true), await best(1000, false)],
  withoutPresol: await best(1000, false, { presol: false }),
};
console.log(JSON.stringify(found));
assert.deepEqual(found, {
  thousands: [[18, true], [18, true]],
  rupiah: [[0, true], [0, true]],
  withoutPresol: [18, true],
});
JS
node check.mjs
