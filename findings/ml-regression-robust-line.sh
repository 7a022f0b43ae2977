#!/usr/bin/env bash
# ml-regression 6.3.0: a robust regression of degree 1 is a flat line.
# Guess: RobustPolynomialRegression(x, y, 1) finds slope 3 and intercept 1 of y = 3x + 1 in spite of one outlier, as
# PolynomialRegression of degree 1 does without the outlier.
# Seen: it has one coefficient and predicts the same for every x, which is no line even where all points lie on one; degree 2
# is the straight line, [1, 3], and degree 3 the parabola.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ml-regression@6.3.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import regressions from 'ml-regression';
const { PolynomialRegression, RobustPolynomialRegression } = regressions;
const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const onLine = x.map((value) => 3 * value + 1);
const rounded = ({ coefficients }) => coefficients.map((value) => Math.round(value * 1e6) / 1e6);
const line = new PolynomialRegression(x, onLine, 1);
const flat = new RobustPolynomialRegression(x, onLine, 1);
const second = new RobustPolynomialRegression(x, [...onLine.slice(0, -1), 1000], 2);
console.log(rounded(line), line.predict(100), '|', rounded(flat).length, flat.predict(1) === flat.predict(100), '|', rounded(second));
assert.deepEqual(rounded(line), [1, 3]);
assert.equal(flat.degree, 1);
assert.equal(flat.coefficients.length, 1);
assert.equal(flat.predict(1), flat.predict(100));
assert.deepEqual(rounded(second), [1, 3]);
assert.equal(new RobustPolynomialRegression(x, onLine, 3).coefficients.length, 3);
JS
node check.mjs
